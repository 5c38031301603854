package metodist.storage.copies;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What was restored, and where the data it replaced are kept (null: there were none).
public record RestoreResult(CopyContents contents, @Nullable Path kept) {}
