package metodist.reports.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormSection;
import metodist.model.forms.FormTable;

/// Reads the shipped form definitions for tests.
final class TestForms {
  static final List<FormDefinition> ALL =
      List.of(
          read("internship-site-application"),
          read("base-site-application"),
          read("project-passport"),
          read("activity-plan"));

  private TestForms() {}

  static FormDefinition get(String code) {
    return ALL.stream().filter(f -> f.code().equals(code)).findFirst().orElseThrow();
  }

  static FormDefinition read(String code) {
    try (InputStream in =
        FormDefinition.class.getResourceAsStream("/metodist/model/forms/" + code + ".json")) {
      return form(new ObjectMapper().readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FormDefinition form(JsonNode json) {
    List<FormSection> sections = new ArrayList<>();
    json.path("sections").forEach(s -> sections.add(section(s)));
    if (json.has("table")) {
      sections.add(
          new FormSection(
              "", "", List.of(), List.of(table(json.get("table"))), Optional.empty()));
    }
    return new FormDefinition(
        json.path("id").asText(),
        1,
        json.path("title").asText(),
        fields(json.path("head")),
        sections);
  }

  private static FormSection section(JsonNode json) {
    List<FormTable> tables = new ArrayList<>();
    if (json.has("table")) {
      tables.add(table(json.path("table")));
    }
    json.path("tables").forEach(t -> tables.add(table(t)));
    JsonNode repeat = json.path("repeat");
    return new FormSection(
        json.path("number").asText(""),
        json.path("title").asText(""),
        fields(json.path("fields")),
        tables,
        repeat.isMissingNode()
            ? Optional.empty()
            : Optional.of(
                new FormRepeat(
                    repeat.path("id").asText(),
                    repeat.path("labelPattern").asText(),
                    repeat.path("numberPattern").asText(),
                    fields(repeat.path("fields")))));
  }

  private static FormTable table(JsonNode json) {
    List<FormTable.Column> columns = new ArrayList<>();
    json.path("columns")
        .forEach(
            c ->
                columns.add(new FormTable.Column(c.path("id").asText(), c.path("label").asText())));
    List<FormTable.Group> groups = new ArrayList<>();
    json.path("groups")
        .forEach(
            g -> groups.add(new FormTable.Group(g.path("id").asText(), g.path("label").asText())));
    return new FormTable(
        json.path("id").asText(),
        json.path("title").asText(""),
        json.path("numbered").asBoolean(),
        json.path("groupRows").asText("").equals("free"),
        columns,
        groups);
  }

  private static List<FormField> fields(JsonNode json) {
    List<FormField> fields = new ArrayList<>();
    json.forEach(
        f ->
            fields.add(
                new FormField(
                    f.path("id").asText(),
                    f.path("number").asText(""),
                    f.path("label").asText(),
                    f.path("lastLabel").asText(""),
                    type(f.path("type").asText()),
                    f.path("required").asBoolean())));
    return fields;
  }

  private static FieldType type(String code) {
    return Arrays.stream(FieldType.values())
        .filter(t -> t.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unknown field type " + code));
  }
}
