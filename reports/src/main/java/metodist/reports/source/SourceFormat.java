package metodist.reports.source;

/// The kinds of foreign text documents that are read, told by content and never by the file's name.
public enum SourceFormat {
  DOCX,
  DOC,
  ODT,
  RTF
}
