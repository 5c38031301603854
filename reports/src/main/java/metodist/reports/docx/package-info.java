/// The Word writer: the document tree as an Office Open XML package that Word opens without a
/// question and that stays editable there (styles, automatic numbering, contents, footnotes). The
/// XML is streamed straight into the zip, element by element in schema order, because object models
/// of the format cost ten times the time; tests hold every part against the schemas. The same tree
/// and date always give the same bytes.
@org.jspecify.annotations.NullMarked
package metodist.reports.docx;
