package metodist.model.workspace;

import java.util.Optional;

/// The names of the steps that undo and redo would take.
public record UndoState(Optional<String> undo, Optional<String> redo) {}
