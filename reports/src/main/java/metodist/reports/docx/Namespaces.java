package metodist.reports.docx;

/// The names of the vocabularies a Word part is written in.
final class Namespaces {
  private static final String OFFICE = "http://schemas.openxmlformats.org/";

  static final String WORD = " xmlns:w=\"" + OFFICE + "wordprocessingml/2006/main\"";

  /// Everything a part with a flow of blocks may hold.
  static final String FLOW =
      WORD
          + " xmlns:r=\""
          + OFFICE
          + "officeDocument/2006/relationships\" xmlns:wp=\""
          + OFFICE
          + "drawingml/2006/wordprocessingDrawing\" xmlns:a=\""
          + OFFICE
          + "drawingml/2006/main\" xmlns:pic=\""
          + OFFICE
          + "drawingml/2006/picture\"";

  private Namespaces() {}
}
