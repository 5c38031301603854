package metodist.storage.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/// The Russian labels of record components, from `field-labels.properties`: «Organisation.phone»
/// or, for all records alike, «phone».
final class FieldLabels {
  private static final Properties LABELS = load();

  private FieldLabels() {}

  static String of(Class<?> type, String component) {
    String own = LABELS.getProperty(type.getSimpleName() + "." + component);
    return own == null ? LABELS.getProperty(component, component) : own;
  }

  static String constant(Enum<?> constant) {
    String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    return LABELS.getProperty(key, constant.name());
  }

  private static Properties load() {
    Properties labels = new Properties();
    try (InputStream file =
        FieldLabels.class.getResourceAsStream("/metodist/storage/field-labels.properties")) {
      if (file == null) {
        throw new IllegalStateException("field-labels.properties is missing");
      }
      labels.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
