package metodist.app.shell;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import metodist.model.shared.RecordId;
import org.jspecify.annotations.Nullable;

/// Places as lines of text, so that the tabs open today are there tomorrow. A destination is a
/// record of ids, so its class and its parts say everything; no feature has to know of this. A line
/// that no longer means anything (a place that a newer version does not have) is passed over.
final class SavedPlaces {
  private static final Logger LOG = Logger.getLogger(SavedPlaces.class.getName());
  private static final String OURS = "metodist.";

  private SavedPlaces() {}

  /// «metodist.….Card(metodist.….SiteId(…))»; empty for a place that consists of something else.
  static Optional<String> text(Destination place) {
    StringBuilder text = new StringBuilder();
    return write(place, text) ? Optional.of(text.toString()) : Optional.empty();
  }

  /// A part that is not known leaves its place empty.
  private static boolean write(@Nullable Object value, StringBuilder text) {
    switch (value) {
      case null -> text.append("");
      case UUID id -> text.append(id);
      case Enum<?> constant ->
          text.append(constant.getDeclaringClass().getName()).append('.').append(constant.name());
      case Record parts -> {
        text.append(parts.getClass().getName()).append('(');
        for (Object part : parts(parts)) {
          if (!write(part, text)) {
            return false;
          }
          text.append(',');
        }
        text.append(')');
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static List<@Nullable Object> parts(Record value) {
    List<@Nullable Object> parts = new ArrayList<>();
    try {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        component.getAccessor().setAccessible(true);
        parts.add(component.getAccessor().invoke(value));
      }
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
    return parts;
  }

  /// The records a place is about.
  static List<RecordId> records(Destination place) {
    return place instanceof Record value
        ? parts(value).stream()
            .filter(RecordId.class::isInstance)
            .map(RecordId.class::cast)
            .toList()
        : List.of();
  }

  static Optional<Destination> place(String text) {
    try {
      return new Reader(text).value() instanceof Destination place
          ? Optional.of(place)
          : Optional.empty();
    } catch (ReflectiveOperationException | RuntimeException e) {
      LOG.log(Level.INFO, "a saved tab is no longer known: {0}", text);
      return Optional.empty();
    }
  }

  private static final class Reader {
    private final String text;
    private int at;

    Reader(String text) {
      this.text = text;
    }

    @Nullable Object value() throws ReflectiveOperationException {
      int begin = at;
      while (at < text.length() && "(,)".indexOf(text.charAt(at)) < 0) {
        at++;
      }
      String name = text.substring(begin, at);
      if (name.isEmpty()) {
        return null;
      }
      if (!name.startsWith(OURS)) {
        return UUID.fromString(name);
      }
      return at < text.length() && text.charAt(at) == '(' ? parts(name) : constant(name);
    }

    private Object parts(String name) throws ReflectiveOperationException {
      List<@Nullable Object> parts = new ArrayList<>();
      at++;
      while (text.charAt(at) != ')') {
        parts.add(value());
        at++; // the comma
      }
      at++;
      Class<?> type = Class.forName(name);
      if (!type.isRecord()) {
        throw new IllegalArgumentException(name);
      }
      RecordComponent[] components = type.getRecordComponents();
      for (int i = 0; i < components.length; i++) {
        if (parts.get(i) == null && !mayBeUnknown(components[i])) {
          throw new IllegalArgumentException(name);
        }
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(parts.toArray());
    }

    private static boolean mayBeUnknown(RecordComponent part) {
      return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Object constant(String name) throws ReflectiveOperationException {
      int dot = name.lastIndexOf('.');
      for (Object constant : Class.forName(name.substring(0, dot)).getEnumConstants()) {
        if (constant instanceof Enum<?> one && one.name().equals(name.substring(dot + 1))) {
          return one;
        }
      }
      throw new IllegalArgumentException(name);
    }
  }
}
