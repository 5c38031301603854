package metodist.model.shared.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads JSON by the letter of the standard (RFC 8259): no comments, no trailing commas, no name
/// twice in one object. The depth is limited, so that a hostile file cannot exhaust the stack.
public final class JsonReader {
  private static final int DEEPEST = 50;
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
  private final String text;
  private int at;

  private JsonReader(String text) {
    this.text = text;
  }

  public static JsonValue read(String text) throws JsonSyntaxException {
    JsonReader reader = new JsonReader(text.startsWith("\ufeff") ? text.substring(1) : text);
    JsonValue value = reader.value(0);
    reader.blanks();
    if (reader.at < reader.text.length()) {
      throw reader.mistake("после конца данных стоит ещё текст");
    }
    return value;
  }

  private JsonValue value(int depth) throws JsonSyntaxException {
    if (depth > DEEPEST) {
      throw mistake("слишком глубокая вложенность");
    }
    blanks();
    return switch (peek()) {
      case '{' -> members(depth);
      case '[' -> items(depth);
      case '"' -> new JsonValue.Text(string());
      case 't' -> word("true", new JsonValue.Bool(true));
      case 'f' -> word("false", new JsonValue.Bool(false));
      case 'n' -> word("null", new JsonValue.Null());
      default -> number();
    };
  }

  private JsonValue members(int depth) throws JsonSyntaxException {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    at++;
    blanks();
    if (peek() == '}') {
      at++;
      return new JsonValue.Members(members);
    }
    while (true) {
      blanks();
      String name = string();
      expect(':');
      if (members.put(name, value(depth + 1)) != null) {
        throw mistake("«" + name + "» указано дважды");
      }
      if (endsAfter('}')) {
        return new JsonValue.Members(members);
      }
    }
  }

  private JsonValue items(int depth) throws JsonSyntaxException {
    List<JsonValue> items = new ArrayList<>();
    at++;
    blanks();
    if (peek() == ']') {
      at++;
      return new JsonValue.Items(items);
    }
    while (true) {
      items.add(value(depth + 1));
      if (endsAfter(']')) {
        return new JsonValue.Items(items);
      }
    }
  }

  private boolean endsAfter(char end) throws JsonSyntaxException {
    blanks();
    char next = peek();
    if (next != end && next != ',') {
      throw mistake("не хватает запятой или скобки «" + end + "»");
    }
    at++;
    return next == end;
  }

  private String string() throws JsonSyntaxException {
    expect('"');
    StringBuilder value = new StringBuilder();
    while (peek() != '"') {
      char c = text.charAt(at++);
      if (c < ' ') {
        throw mistake("строка в кавычках не закончена");
      }
      value.append(c == '\\' ? escaped() : c);
    }
    at++;
    return value.toString();
  }

  private char escaped() throws JsonSyntaxException {
    char c = peek();
    at++;
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> unicode();
      default -> throw mistake("после обратной косой черты стоит «" + c + "»");
    };
  }

  private char unicode() throws JsonSyntaxException {
    String code = at + 4 <= text.length() ? text.substring(at, at + 4) : "";
    if (!code.matches("[0-9a-fA-F]{4}")) {
      throw mistake("после \\u должны стоять четыре цифры");
    }
    at += 4;
    return (char) Integer.parseInt(code, 16);
  }

  private JsonValue word(String word, JsonValue value) throws JsonSyntaxException {
    if (!text.startsWith(word, at)) {
      throw mistake("непонятное слово");
    }
    at += word.length();
    return value;
  }

  private JsonValue number() throws JsonSyntaxException {
    Matcher matcher = NUMBER.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      throw mistake("непонятный знак «" + text.substring(at, text.offsetByCodePoints(at, 1)) + "»");
    }
    at = matcher.end();
    return new JsonValue.Digits(matcher.group());
  }

  private void expect(char wanted) throws JsonSyntaxException {
    blanks();
    if (peek() != wanted) {
      throw mistake("не хватает знака «" + wanted + "»");
    }
    at++;
  }

  private char peek() throws JsonSyntaxException {
    if (at >= text.length()) {
      throw mistake("файл обрывается");
    }
    return text.charAt(at);
  }

  private void blanks() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private JsonSyntaxException mistake(String what) {
    int line =
        1
            + (int)
                text.substring(0, Math.min(at, text.length()))
                    .chars()
                    .filter(c -> c == '\n')
                    .count();
    return new JsonSyntaxException(line, what);
  }
}
