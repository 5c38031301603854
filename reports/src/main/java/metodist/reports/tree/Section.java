package metodist.reports.tree;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A run of pages of one size. A section starts on a new page. `numbering` says where page numbers
/// stand and whether they begin again at 1; `header` and `footer` are running paragraphs (may hold
/// [Inline.PageNumber]) printed on every page, or on every page but the section's first when
/// `plainFirstPage`. `background` lies behind the text and covers every sheet from edge to edge.
public record Section(
    PageSpec page,
    PageNumbers pageNumbers,
    List<Paragraph> header,
    List<Paragraph> footer,
    boolean plainFirstPage,
    List<Block> blocks,
    @Nullable ImageContent background) {
  public Section {
    header = List.copyOf(header);
    footer = List.copyOf(footer);
    blocks = List.copyOf(blocks);
  }

  /// A section on plain paper.
  public Section(
      PageSpec page,
      PageNumbers pageNumbers,
      List<Paragraph> header,
      List<Paragraph> footer,
      boolean plainFirstPage,
      List<Block> blocks) {
    this(page, pageNumbers, header, footer, plainFirstPage, blocks, null);
  }

  /// The same on paper with a picture.
  public Section over(@Nullable ImageContent picture) {
    return new Section(page, pageNumbers, header, footer, plainFirstPage, blocks, picture);
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
