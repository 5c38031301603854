package metodist.model.shared.json;

import java.util.Map;

/// Writes JSON for people: two blanks a step, and on one line what is short and holds no lists.
public final class JsonWriter {
  private static final int LINE = 100;

  private JsonWriter() {}

  public static String write(JsonValue value) {
    StringBuilder out = new StringBuilder();
    append(out, value, 0);
    return out.append('\n').toString();
  }

  private static void append(StringBuilder out, JsonValue value, int depth) {
    String flat = flat(value);
    if (flat.length() + 2 * depth <= LINE) {
      out.append(flat);
      return;
    }
    String step = "\n" + "  ".repeat(depth + 1);
    switch (value) {
      case JsonValue.Members(Map<String, JsonValue> byName) -> {
        String before = "{";
        for (Map.Entry<String, JsonValue> member : byName.entrySet()) {
          out.append(before).append(step).append(quoted(member.getKey())).append(": ");
          append(out, member.getValue(), depth + 1);
          before = ",";
        }
        out.append('\n').append("  ".repeat(depth)).append('}');
      }
      case JsonValue.Items items -> {
        String before = "[";
        for (JsonValue item : items.values()) {
          out.append(before).append(step);
          append(out, item, depth + 1);
          before = ",";
        }
        out.append('\n').append("  ".repeat(depth)).append(']');
      }
      case JsonValue.Text text -> out.append(quoted(text.value()));
      case JsonValue.Digits number -> out.append(number.digits());
      case JsonValue.Bool bool -> out.append(bool.value());
      case JsonValue.Null nothing -> out.append("null");
    }
  }

  private static String flat(JsonValue value) {
    StringBuilder out = new StringBuilder();
    switch (value) {
      case JsonValue.Members(Map<String, JsonValue> byName) -> {
        byName.forEach(
            (name, member) ->
                out.append(out.isEmpty() ? "{" : ", ")
                    .append(quoted(name))
                    .append(": ")
                    .append(flat(member)));
        out.append(out.isEmpty() ? "{}" : "}");
      }
      case JsonValue.Items items -> {
        items.values().forEach(item -> out.append(out.isEmpty() ? "[" : ", ").append(flat(item)));
        out.append(out.isEmpty() ? "[]" : "]");
      }
      case JsonValue.Text text -> out.append(quoted(text.value()));
      case JsonValue.Digits number -> out.append(number.digits());
      case JsonValue.Bool bool -> out.append(bool.value());
      case JsonValue.Null nothing -> out.append("null");
    }
    return out.toString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ') {
            out.append("\\u%04x".formatted((int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    return out.append('"').toString();
  }
}
