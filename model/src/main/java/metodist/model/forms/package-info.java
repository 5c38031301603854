/// Forms as data: a definition (sections, fields, repeating tables and groups; versioned) and the
/// answers given to it. The same definition drives the editor, the blank, the filled document and
/// the reader.
@org.jspecify.annotations.NullMarked
package metodist.model.forms;
