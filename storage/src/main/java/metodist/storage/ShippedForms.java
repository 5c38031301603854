package metodist.storage;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormCatalogue;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormSection;
import metodist.model.forms.FormTable;

/// The form definitions that come with the program, read from the JSON files beside the model's
/// form types. They are revision 1 of their forms.
public final class ShippedForms implements FormCatalogue {
  private static final List<String> CODES =
      List.of(
          "internship-site-application",
          "base-site-application",
          "project-passport",
          "activity-plan");
  private static final ObjectMapper JSON = new ObjectMapper();
  private final List<FormDefinition> definitions;

  public ShippedForms() {
    definitions =
        CODES.stream()
            .map(ShippedForms::read)
            .sorted(Comparator.comparing(FormDefinition::title))
            .toList();
  }

  @Override
  public List<FormDefinition> current() {
    return definitions;
  }

  @Override
  public Optional<FormDefinition> find(String code, int revision) {
    return definitions.stream()
        .filter(f -> f.code().equals(code) && f.revision() == revision)
        .findFirst();
  }

  private static FormDefinition read(String code) {
    String file = code + ".json";
    try (InputStream in = FormDefinition.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing form " + file);
      }
      return definition(JSON.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable form " + file, e);
    }
  }

  private static FormDefinition definition(JsonNode root) {
    List<FormSection> sections = new ArrayList<>();
    root.path("sections").forEach(s -> sections.add(section(s)));
    if (root.has("table")) {
      sections.add(
          new FormSection("", "", List.of(), List.of(table(root.get("table"))), Optional.empty()));
    }
    return new FormDefinition(
        text(root, "id"), 1, text(root, "title"), fields(root.path("head")), sections);
  }

  private static FormSection section(JsonNode section) {
    List<FormTable> tables = new ArrayList<>();
    if (section.has("table")) {
      tables.add(table(section.get("table")));
    }
    section.path("tables").forEach(t -> tables.add(table(t)));
    Optional<FormRepeat> repeat =
        section.has("repeat") ? Optional.of(repeat(section.get("repeat"))) : Optional.empty();
    return new FormSection(
        text(section, "number"),
        text(section, "title"),
        fields(section.path("fields")),
        tables,
        repeat);
  }

  private static List<FormField> fields(JsonNode fields) {
    List<FormField> result = new ArrayList<>();
    fields.forEach(
        f ->
            result.add(
                new FormField(
                    text(f, "id"),
                    text(f, "number"),
                    text(f, "label"),
                    text(f, "lastLabel"),
                    type(text(f, "type")),
                    f.path("required").asBoolean())));
    return result;
  }

  private static FieldType type(String code) {
    return Arrays.stream(FieldType.values())
        .filter(t -> t.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown field type " + code));
  }

  private static FormTable table(JsonNode table) {
    List<FormTable.Column> columns = new ArrayList<>();
    table
        .path("columns")
        .forEach(c -> columns.add(new FormTable.Column(text(c, "id"), text(c, "label"))));
    List<FormTable.Group> groups = new ArrayList<>();
    table
        .path("groups")
        .forEach(g -> groups.add(new FormTable.Group(text(g, "id"), text(g, "label"))));
    return new FormTable(
        text(table, "id"),
        text(table, "title"),
        table.path("numbered").asBoolean(),
        text(table, "groupRows").equals("free"),
        columns,
        groups);
  }

  private static FormRepeat repeat(JsonNode repeat) {
    return new FormRepeat(
        text(repeat, "id"),
        text(repeat, "labelPattern"),
        text(repeat, "numberPattern"),
        fields(repeat.path("fields")));
  }

  private static String text(JsonNode node, String key) {
    return node.path(key).asText("");
  }
}
