package metodist.reports.compose;

import java.util.List;
import metodist.reports.layout.Layout;
import metodist.reports.layout.Pages;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Section;
import metodist.reports.tree.Typeface;

/// Whether something fits on a page, found by laying it out.
final class PageFit {
  private PageFit() {}

  /// Whether the blocks take no more than one page of their own.
  static boolean fits(Typeface typeface, PageSpec page, List<? extends Block> blocks) {
    return laidOut(typeface, page, blocks).count() == 1;
  }

  /// The same, and no word is broken for want of width.
  static boolean fitsWell(Typeface typeface, PageSpec page, List<? extends Block> blocks) {
    Pages pages = laidOut(typeface, page, blocks);
    return pages.count() == 1 && pages.report().tornWords().isEmpty();
  }

  private static Pages laidOut(Typeface typeface, PageSpec page, List<? extends Block> blocks) {
    return Layout.of(
        new Document("", typeface, List.of(), List.of(Section.plain(page, List.copyOf(blocks)))));
  }
}
