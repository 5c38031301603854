package metodist.reports.tree;

import java.util.List;

/// A run of pages of one size. A section starts on a new page. `numbering` says where page numbers
/// stand and whether they begin again at 1; `header` and `footer` are running paragraphs (may hold
/// [Inline.PageNumber]) printed on every page, or on every page but the section's first when
/// `plainFirstPage`.
public record Section(
    PageSpec page,
    PageNumbers pageNumbers,
    List<Paragraph> header,
    List<Paragraph> footer,
    boolean plainFirstPage,
    List<Block> blocks) {
  public Section {
    header = List.copyOf(header);
    footer = List.copyOf(footer);
    blocks = List.copyOf(blocks);
  }

  /// Where a section's page count comes from.
  public enum PageNumbers {
    CONTINUE,
    RESTART
  }

  /// A section with the number centred in the top margin from its second page on (ГОСТ Р 7.0.97).
  public static Section numberedAtTop(PageSpec page, PageNumbers numbers, List<Block> blocks) {
    return new Section(page, numbers, List.of(pageNumber()), List.of(), true, blocks);
  }

  /// A following section whose number stands on its first page as well (the count goes on).
  public static Section numberedThroughout(PageSpec page, List<Block> blocks) {
    return new Section(page, PageNumbers.CONTINUE, List.of(pageNumber()), List.of(), false, blocks);
  }

  public static Section plain(PageSpec page, List<Block> blocks) {
    return new Section(page, PageNumbers.CONTINUE, List.of(), List.of(), false, blocks);
  }

  private static Paragraph pageNumber() {
    return new Paragraph(
        List.of(new Inline.PageNumber(TextStyle.PLAIN.withSize(24))),
        ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.CENTER));
  }
}
