package metodist.reports.source;

/// A named stretch of the document: a bookmark, a content control (by its tag, else its title) or a
/// legacy form field. It runs from a place in one paragraph to a place in the same or a later one;
/// offsets count characters of [SourceParagraph#text], `end` is exclusive. A mark around whole
/// paragraphs ends at the end of the last one. `placeholder` tells that the content control shows
/// its own prompt and holds no answer.
public record SourceMark(Kind kind, String name, Place start, Place end, boolean placeholder) {
  public enum Kind {
    BOOKMARK,
    CONTENT_CONTROL,
    FORM_FIELD
  }

  /// A character's place: the paragraph's ordinal and the offset in its text.
  public record Place(int paragraph, int offset) {}
}
