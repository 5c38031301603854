package metodist.model.workspace;

import java.time.LocalDateTime;
import java.util.UUID;
import metodist.model.shared.RecordKind;

/// A record in the bin and when it was put there.
public record BinItem(RecordKind kind, UUID id, String title, LocalDateTime removedAt) {}
