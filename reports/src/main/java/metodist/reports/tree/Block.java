package metodist.reports.tree;

/// One thing that stands in the flow of a page, from top to bottom.
public sealed interface Block
    permits Paragraph, Table, Block.PageBreak, Block.Picture, Block.Contents {

  /// The next block begins a new page.
  record PageBreak() implements Block {}

  /// A picture on a line of its own, aligned as a paragraph; scaled down to the text width when
  /// wider.
  record Picture(ImageContent image, int width, int height, ParagraphFormat.Align align, String alt)
      implements Block {}

  /// Contents: one line for each outline heading up to `depth`, with its page number.
  record Contents(int depth) implements Block {}
}
