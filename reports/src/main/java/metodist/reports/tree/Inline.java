package metodist.reports.tree;

import java.util.List;

/// One thing inside a line of text.
public sealed interface Inline {

  /// A run of text of one style. Line breaks and tabs are inlines of their own, never characters of
  /// the text.
  record Text(String text, TextStyle style) implements Inline {
    public Text(String text) {
      this(text, TextStyle.PLAIN);
    }
  }

  /// Moves to the paragraph's next tab stop. Its style is that of the text around it: a sign of the
  /// base size would make a line of smaller text higher.
  record Tab(TextStyle style) implements Inline {
    public Tab() {
      this(TextStyle.PLAIN);
    }
  }

  /// Ends the line without ending the paragraph. Its style is that of the text around it.
  record LineBreak(TextStyle style) implements Inline {
    public LineBreak() {
      this(TextStyle.PLAIN);
    }
  }

  /// A footnote: its mark stands here, its text at the foot of the page that carries the mark.
  /// Numbered from 1 through the document.
  record Footnote(List<Paragraph> content) implements Inline {
    public Footnote {
      content = List.copyOf(content);
    }
  }

  /// The number of the page that carries it.
  record PageNumber(TextStyle style) implements Inline {}

  /// The count of the document's pages.
  record PageCount(TextStyle style) implements Inline {}

  /// Text that opens an address.
  record Link(String address, List<Text> content) implements Inline {
    public Link {
      content = List.copyOf(content);
    }
  }

  /// Text with a name of its own in the Word file (a bookmark): the value of a form inside a line.
  record Marked(String name, List<Text> content) implements Inline {
    public Marked {
      content = List.copyOf(content);
    }
  }

  /// A picture that stands in the line like a letter, its foot on the baseline. Size in twips.
  record Picture(ImageContent image, int width, int height, String alt) implements Inline {}

  /// A QR code of `text` (level M, quiet zone 4 modules), `size` twips square; vector in PDF.
  record QrCode(String text, int size) implements Inline {}
}
