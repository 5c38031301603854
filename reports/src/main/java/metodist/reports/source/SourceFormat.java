package metodist.reports.source;

/// The kinds of foreign text documents that are read, told by content and never by the file's name.
/// Word's XML of 2003 counts as DOCX and flat OpenDocument as ODT.
public enum SourceFormat {
  DOCX,
  DOC,
  ODT,
  RTF
}
