/// The one door to the data: reading, and named journalled edits with undo, history and bin. Ports
/// only; the storage module implements them.
@org.jspecify.annotations.NullMarked
package metodist.model.workspace;
