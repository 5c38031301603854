package metodist.model.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import metodist.model.shared.json.JsonValue;
import metodist.model.shared.json.JsonWriter;

/// The keys of a definition file: read one by one, so that what nobody asked for can be told, and
/// written in the same shape, what is usual left out.
final class FormJson {
  private FormJson() {}

  /// The file is JSON and still no form; the message says where and what, without a full stop.
  static final class Unsuitable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unsuitable(String message) {
      super(message);
    }
  }

  /// One object of the file with a name for sentences about it.
  static final class Part {
    private final String kind;
    private final Map<String, JsonValue> members;
    private final Set<String> asked = new LinkedHashSet<>();

    Part(String kind, JsonValue value) {
      this.kind = kind;
      if (!(value instanceof JsonValue.Members found)) {
        throw new Unsuitable(kind + ": здесь должны стоять фигурные скобки");
      }
      this.members = found.byName();
    }

    /// «поле «phone»»
    String name() {
      return members.get("id") instanceof JsonValue.Text(String id) ? kind + " «" + id + "»" : kind;
    }

    private Optional<JsonValue> value(String key) {
      asked.add(key);
      return Optional.ofNullable(members.get(key)).filter(v -> !(v instanceof JsonValue.Null));
    }

    private Unsuitable wrong(String key, String wanted) {
      return new Unsuitable(name() + ": в «" + key + "» " + wanted);
    }

    String text(String key) {
      return value(key)
          .map(
              v -> {
                if (v instanceof JsonValue.Text(String text)) {
                  return text;
                }
                throw wrong(key, "должен стоять текст в кавычках");
              })
          .orElse("");
    }

    String needed(String key) {
      String text = text(key);
      if (text.isBlank()) {
        throw new Unsuitable(name() + ": нет «" + key + "»");
      }
      return text;
    }

    boolean yes(String key, boolean otherwise) {
      return value(key)
          .map(
              v -> {
                if (v instanceof JsonValue.Bool(boolean yes)) {
                  return yes;
                }
                throw wrong(key, "должно стоять true или false");
              })
          .orElse(otherwise);
    }

    int number(String key, int otherwise) {
      return value(key)
          .map(
              v -> {
                if (v instanceof JsonValue.Digits(String digits) && digits.matches("\\d{1,7}")) {
                  return Integer.valueOf(digits);
                }
                throw wrong(key, "должно стоять целое число");
              })
          .orElse(otherwise);
    }

    List<String> texts(String key) {
      List<String> texts = new ArrayList<>();
      for (JsonValue item : items(key)) {
        if (!(item instanceof JsonValue.Text(String text))) {
          throw wrong(key, "должен стоять список текстов в кавычках");
        }
        texts.add(text);
      }
      return texts;
    }

    private List<JsonValue> items(String key) {
      return value(key)
          .map(
              v -> {
                if (v instanceof JsonValue.Items(List<JsonValue> items)) {
                  return items;
                }
                throw wrong(key, "должен стоять список в квадратных скобках");
              })
          .orElse(List.of());
    }

    List<Part> parts(String key, String ofKind) {
      return items(key).stream().map(item -> new Part(ofKind, item)).toList();
    }

    Optional<Part> part(String key, String ofKind) {
      return value(key).map(v -> new Part(ofKind, v));
    }

    FormLabel wording(String key) {
      return new FormLabel(text(key), "", texts("aliases"), text("help"));
    }

    FieldType type(FieldType otherwise) {
      String code = text("type");
      return code.isEmpty()
          ? otherwise
          : Arrays.stream(FieldType.values())
              .filter(t -> t.code().equals(code))
              .findFirst()
              .orElseThrow(() -> wrong("type", "стоит неизвестный вид ответа «" + code + "»"));
    }

    TableRows.Numbering numbering(boolean numbered) {
      String code = text("numbering");
      if (code.isEmpty()) {
        return numbered ? TableRows.Numbering.PER_GROUP : TableRows.Numbering.NONE;
      }
      return Arrays.stream(TableRows.Numbering.values())
          .filter(n -> n.code().equals(code))
          .findFirst()
          .orElseThrow(() -> wrong("numbering", "стоит неизвестное слово «" + code + "»"));
    }

    /// Everything in the object has been asked for.
    void nothingElse() {
      members.keySet().stream()
          .filter(key -> !asked.contains(key))
          .findFirst()
          .ifPresent(
              key -> {
                throw new Unsuitable(name() + ": непонятно, что такое «" + key + "»");
              });
    }
  }

  static String write(FormDefinition form) {
    Out out = new Out();
    out.text("id", form.code());
    if (form.revision() > 1) {
      out.number("revision", form.revision());
    }
    out.wording("title", form.wording());
    if (!form.paper().equals(FormPaper.USUAL)) {
      out.put("paper", paper(form.paper()));
    }
    out.list("head", form.head().stream().map(FormJson::field).toList());
    boolean bare = form.sections().size() == 1 && bare(form.sections().getFirst());
    if (bare) {
      out.put("table", table(form.sections().getFirst().tables().getFirst()));
    } else {
      out.list("sections", form.sections().stream().map(FormJson::section).toList());
    }
    return JsonWriter.write(out.value());
  }

  /// A form that is one table and nothing else.
  private static boolean bare(FormSection section) {
    return section.tables().size() == 1
        && section.fields().isEmpty()
        && section.repeat().isEmpty()
        && section.number().isEmpty()
        && section.wording().equals(FormLabel.NONE);
  }

  private static JsonValue paper(FormPaper paper) {
    Out out = new Out();
    if (paper.landscape()) {
      out.yes("landscape", true);
    }
    if (!paper.signed()) {
      out.yes("signed", false);
    }
    out.text("note", paper.note());
    out.text("declaration", paper.declaration());
    return out.value();
  }

  private static JsonValue section(FormSection section) {
    Out out = new Out();
    out.text("number", section.number());
    out.wording("title", section.wording());
    out.list("fields", section.fields().stream().map(FormJson::field).toList());
    if (section.tables().size() == 1) {
      out.put("table", table(section.tables().getFirst()));
    } else {
      out.list("tables", section.tables().stream().map(FormJson::table).toList());
    }
    section.repeat().ifPresent(repeat -> out.put("repeat", repeat(repeat)));
    return out.value();
  }

  private static JsonValue field(FormField field) {
    Out out = new Out();
    out.text("id", field.id());
    out.text("number", field.number());
    out.wording("label", field.wording());
    out.text("lastLabel", field.lastLabel());
    out.text("type", field.type().code());
    out.rules(field.rules());
    return out.value();
  }

  private static JsonValue table(FormTable table) {
    Out out = new Out();
    out.text("id", table.id());
    out.wording("title", table.wording());
    TableRows rows = table.rows();
    if (rows.numbered()) {
      out.yes("numbered", true);
    }
    if (rows.numbering() == TableRows.Numbering.CONTINUOUS) {
      out.text("numbering", rows.numbering().code());
    }
    if (rows.freeGroups()) {
      out.text("groupRows", "free");
    }
    if (rows.required()) {
      out.yes("required", true);
    }
    if (rows.blank() > 0) {
      out.number("blankRows", rows.blank());
    }
    out.list("columns", table.columns().stream().map(FormJson::column).toList());
    out.list("groups", rows.groups().stream().map(FormJson::group).toList());
    return out.value();
  }

  private static JsonValue column(FormTable.Column column) {
    Out out = new Out();
    out.text("id", column.id());
    out.wording("label", column.wording());
    if (column.type() != FieldType.LONG_TEXT) {
      out.text("type", column.type().code());
    }
    out.rules(column.rules());
    if (column.width() > 0) {
      out.number("width", column.width());
    }
    return out.value();
  }

  private static JsonValue group(FormTable.Group group) {
    Out out = new Out();
    out.text("id", group.id());
    out.wording("label", group.wording());
    return out.value();
  }

  private static JsonValue repeat(FormRepeat repeat) {
    Out out = new Out();
    out.text("id", repeat.id());
    out.wording("labelPattern", repeat.wording());
    out.text("numberPattern", repeat.numberPattern());
    if (repeat.blankGroups() > 0) {
      out.number("blankGroups", repeat.blankGroups());
    }
    out.list("fields", repeat.fields().stream().map(FormJson::field).toList());
    return out.value();
  }

  /// An object being written; empty texts and lists are left out.
  private static final class Out {
    private final Map<String, JsonValue> members = new LinkedHashMap<>();

    void put(String key, JsonValue value) {
      members.put(key, value);
    }

    void text(String key, String text) {
      if (!text.isEmpty()) {
        put(key, new JsonValue.Text(text));
      }
    }

    void yes(String key, boolean value) {
      put(key, new JsonValue.Bool(value));
    }

    void number(String key, int value) {
      put(key, new JsonValue.Digits(Integer.toString(value)));
    }

    void list(String key, List<? extends JsonValue> values) {
      if (!values.isEmpty()) {
        put(key, new JsonValue.Items(List.copyOf(values)));
      }
    }

    void texts(String key, List<String> texts) {
      list(key, texts.stream().map(JsonValue.Text::new).toList());
    }

    void wording(String key, FormLabel wording) {
      text(key, wording.text());
      texts("aliases", wording.aliases());
      text("help", wording.help());
    }

    void rules(FieldRules rules) {
      if (rules.required()) {
        yes("required", true);
      }
      if (!rules.limits().none()) {
        Out limits = new Out();
        limit(limits, "words", rules.limits().words());
        limit(limits, "characters", rules.limits().characters());
        limit(limits, "pages", rules.limits().pages());
        put("limits", limits.value());
      }
      texts("choices", rules.choices());
    }

    private static void limit(Out limits, String key, int value) {
      if (value > 0) {
        limits.number(key, value);
      }
    }

    JsonValue value() {
      return new JsonValue.Members(members);
    }
  }
}
