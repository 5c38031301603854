package metodist.reports.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.tree.Document;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Numbering;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.TextStyle;

/// What the parts of one package share while they are written: pictures, footnotes met so far,
/// running ids.
final class PackageState {
  /// Default size of footnote text, half-points: 10 pt.
  static final int FOOTNOTE_SIZE = 20;

  private final Headings headings;
  private final List<Integer> headingPages;
  private final Map<String, Integer> numberingIds = new HashMap<>();
  private final Map<ImageContent, String> media = new LinkedHashMap<>();
  private final Map<String, ImageContent> codes = new HashMap<>();
  private final List<Inline.Footnote> footnotes = new ArrayList<>();
  private int lastId;
  private int headingsWritten;

  PackageState(Document document, List<Integer> headingPages) {
    this.headings = Headings.of(document);
    this.headingPages = headingPages;
    for (Numbering numbering : document.numberings()) {
      numberingIds.put(numbering.id(), numberingIds.size() + 1);
    }
  }

  /// A number no other bookmark or picture of the package has.
  int nextId() {
    return ++lastId;
  }

  /// Word's id of a footnote; 1 is the first, -1 and 0 are the separators.
  int add(Inline.Footnote footnote) {
    footnotes.add(footnote);
    return footnotes.size();
  }

  List<Inline.Footnote> footnotes() {
    return footnotes;
  }

  String nameOf(ImageContent image) {
    return media.computeIfAbsent(
        image,
        i -> {
          String extension = i.kind() == ImageContent.Kind.PNG ? ".png" : ".jpeg";
          return "media/image" + (media.size() + 1) + extension;
        });
  }

  Map<ImageContent, String> media() {
    return media;
  }

  ImageContent code(String text) {
    return codes.computeIfAbsent(text, QrPng::of);
  }

  int numId(String numbering) {
    Integer id = numberingIds.get(numbering);
    if (id == null) {
      throw new IllegalArgumentException("unknown numbering " + numbering);
    }
    return id;
  }

  Headings headings() {
    return headings;
  }

  /// The bookmark of the next outline heading in reading order.
  String nextHeadingBookmark() {
    return Headings.bookmark(headingsWritten++);
  }

  /// The printed page of a heading, or an empty text when no layout was made.
  String pageOf(int heading) {
    return heading < headingPages.size() ? headingPages.get(heading).toString() : "";
  }

  /// The paragraph that gave a heading style its look: the first of its level.
  Paragraph headingModel(Paragraph heading) {
    return headings.firstOfLevel().stream()
        .filter(p -> p.outlineLevel() == heading.outlineLevel())
        .findFirst()
        .orElse(heading);
  }

  /// The style of a paragraph's first words: a heading's own look, a numbered paragraph's number.
  static TextStyle firstStyle(Paragraph paragraph) {
    return paragraph.inlines().isEmpty()
        ? TextStyle.PLAIN
        : styleOf(paragraph.inlines().getFirst());
  }

  static TextStyle styleOf(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text.style();
      case Inline.PageNumber number -> number.style();
      case Inline.PageCount count -> count.style();
      case Inline.Link link ->
          link.content().isEmpty() ? TextStyle.PLAIN : link.content().getFirst().style();
      case Inline.Marked marked ->
          marked.content().isEmpty() ? TextStyle.PLAIN : marked.content().getFirst().style();
      case Inline.Tab tab -> tab.style();
      case Inline.LineBreak line -> line.style();
      case Inline.Footnote _, Inline.Picture _, Inline.QrCode _ -> TextStyle.PLAIN;
    };
  }
}
