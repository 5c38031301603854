package metodist.storage.records;

import com.fasterxml.jackson.core.type.TypeReference;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import metodist.model.shared.Decimals;
import metodist.model.shared.FileRef;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.RecordId;
import metodist.model.shared.StateChange;
import org.jspecify.annotations.Nullable;

/// Values of columns that several mappers share.
public final class Columns {
  private static final int SCALE = 6;
  private static final TypeReference<List<StateChange>> HISTORY = new TypeReference<>() {};
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<Map<GrammaticalCase, String>> CASES = new TypeReference<>() {};

  private Columns() {}

  public static @Nullable UUID uuid(@Nullable RecordId id) {
    return id == null ? null : id.value();
  }

  /// The value mapped, null for null.
  public static <A, B> @Nullable B map(@Nullable A value, Function<A, B> mapping) {
    return value == null ? null : mapping.apply(value);
  }

  public static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  /// A number for a column of six decimals; one that would be rounded is an error.
  public static BigDecimal decimal(BigDecimal value) {
    if (value.scale() > SCALE) {
      throw new IllegalArgumentException("more than six decimals: " + value);
    }
    return value;
  }

  public static BigDecimal plain(BigDecimal value) {
    return Decimals.plain(value);
  }

  public static @Nullable FileRef file(
      @Nullable String sha256, @Nullable String name, @Nullable Long size) {
    return sha256 == null || name == null || size == null ? null : new FileRef(sha256, name, size);
  }

  public static List<StateChange> history(String json) {
    return Json.read(json, HISTORY);
  }

  public static List<String> texts(String json) {
    return Json.read(json, TEXTS);
  }

  public static Map<GrammaticalCase, String> cases(String json) {
    return Json.read(json, CASES);
  }
}
