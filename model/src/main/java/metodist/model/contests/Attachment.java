package metodist.model.contests;

import java.time.LocalDateTime;
import metodist.model.shared.FileRef;
import org.jspecify.annotations.Nullable;

/// Something sent with an application: a file kept with the data, or an address of one
/// (видеоанонс). `field` is the form field it answers, empty for the rest of the package.
public record Attachment(
    String field, String title, @Nullable FileRef file, String address, LocalDateTime addedAt) {}
