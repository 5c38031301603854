package metodist.reports.image;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import metodist.model.shared.json.JsonValue;
import org.jspecify.annotations.Nullable;

/// Records as JSON by their components, and back. A value of a sealed interface names its record
/// under `is`. A component that came later than the text is null, zero, empty or false; a member no
/// component asks for is passed over: what was kept once stays readable.
final class RecordJson {
  private static final String IS = "is";

  private RecordJson() {}

  static JsonValue write(@Nullable Object value, Type declared) {
    return switch (value) {
      case null -> new JsonValue.Null();
      case String text -> new JsonValue.Text(text);
      case Boolean yes -> new JsonValue.Bool(yes);
      case Number number -> new JsonValue.Digits(number.toString());
      case Enum<?> constant -> new JsonValue.Text(constant.name());
      case LocalDate date -> new JsonValue.Text(date.toString());
      case byte[] bytes -> new JsonValue.Text(Base64.getEncoder().encodeToString(bytes));
      case List<?> items ->
          new JsonValue.Items(items.stream().map(each -> write(each, argument(declared))).toList());
      case Map<?, ?> map -> map(map);
      case Record record -> record(record, declared);
      default -> throw new IllegalArgumentException("cannot be kept: " + value.getClass());
    };
  }

  private static JsonValue map(Map<?, ?> map) {
    Map<String, JsonValue> members = new TreeMap<>();
    map.forEach((key, each) -> members.put(key.toString(), write(each, String.class)));
    return new JsonValue.Members(members);
  }

  private static JsonValue record(Record record, Type declared) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    if (raw(declared).isInterface()) {
      members.put(IS, new JsonValue.Text(record.getClass().getSimpleName()));
    }
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      members.put(component.getName(), write(value(component, record), component.getGenericType()));
    }
    return new JsonValue.Members(members);
  }

  private static @Nullable Object value(RecordComponent component, Record owner) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  static <T> T read(JsonValue json, Class<T> type) {
    Object read = value(json, type);
    if (read == null) {
      throw new IllegalArgumentException("no record where " + type.getSimpleName() + " is to be");
    }
    return type.cast(read);
  }

  private static @Nullable Object value(JsonValue json, Type declared) {
    Class<?> type = raw(declared);
    return switch (json) {
      case JsonValue.Null none -> null;
      case JsonValue.Bool yes -> yes.value();
      case JsonValue.Digits number -> number(number.digits(), type);
      case JsonValue.Text text -> text(text.value(), type);
      case JsonValue.Items items -> {
        List<@Nullable Object> list = new ArrayList<>();
        items.values().forEach(each -> list.add(value(each, argument(declared))));
        yield list;
      }
      case JsonValue.Members members ->
          type == Map.class ? strings(members) : made(members, recordType(members, type));
    };
  }

  private static Map<String, String> strings(JsonValue.Members members) {
    Map<String, String> map = new LinkedHashMap<>();
    members
        .byName()
        .forEach((key, each) -> map.put(key, each instanceof JsonValue.Text t ? t.value() : ""));
    return map;
  }

  private static Object number(String digits, Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return Integer.valueOf(digits);
    }
    return type == long.class || type == Long.class
        ? (Object) Long.valueOf(digits)
        : Double.valueOf(digits);
  }

  private static Object text(String text, Class<?> type) {
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .filter(each -> ((Enum<?>) each).name().equals(text))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("unknown " + text + " of " + type));
    }
    if (type == byte[].class) {
      return Base64.getDecoder().decode(text);
    }
    return type == LocalDate.class ? LocalDate.parse(text) : text;
  }

  private static Class<?> recordType(JsonValue.Members members, Class<?> declared) {
    if (!declared.isInterface()) {
      return declared;
    }
    String name =
        members.byName().get(IS) instanceof JsonValue.Text text ? text.value() : "nothing";
    for (Class<?> permitted : declared.getPermittedSubclasses()) {
      if (permitted.getSimpleName().equals(name)) {
        return permitted;
      }
    }
    throw new IllegalArgumentException("unknown " + name + " of " + declared);
  }

  private static Object made(JsonValue.Members members, Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      JsonValue json = members.byName().get(components[i].getName());
      Object value = json == null ? null : value(json, components[i].getGenericType());
      values[i] = value == null ? absent(types[i]) : value;
    }
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make " + type, e);
    }
  }

  private static @Nullable Object absent(Class<?> type) {
    if (type == int.class) {
      return 0;
    }
    if (type == boolean.class) {
      return false;
    }
    return type == List.class ? List.of() : null;
  }

  private static Class<?> raw(Type declared) {
    return declared instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) declared;
  }

  private static Type argument(Type list) {
    return list instanceof ParameterizedType parameterized
        ? parameterized.getActualTypeArguments()[0]
        : Object.class;
  }
}
