package metodist.storage.copies;

import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a copy holds, as told by its manifest: of which schema and database version, made when, the
/// last change in it, how many records of each kind (by the kind's name) and the digests by which
/// it is verified.
public record CopyContents(
    int format,
    int schemaVersion,
    String databaseVersion,
    LocalDateTime madeAt,
    @Nullable LocalDateTime lastChangeAt,
    long revision,
    Map<String, Integer> counts,
    String digest,
    String databaseSha256) {
  static final int FORMAT = 1;

  public CopyContents {
    counts = Map.copyOf(new TreeMap<>(counts));
  }
}
