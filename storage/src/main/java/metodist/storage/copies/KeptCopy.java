package metodist.storage.copies;

import java.nio.file.Path;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A copy that lies in a folder of copies: when and why it was made, how large it is (bytes) and
/// what its manifest says is inside, null when the manifest cannot be read.
public record KeptCopy(
    Path file,
    LocalDateTime madeAt,
    CopyReason reason,
    long size,
    @Nullable CopyContents contents) {}
