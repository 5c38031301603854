package metodist.storage.workspace;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import metodist.model.contests.Application;
import metodist.model.contests.ContestId;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormOutline;
import metodist.model.forms.FormTable;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.FileRef;
import metodist.model.shared.PersonName;
import metodist.model.shared.RecordId;
import metodist.model.shared.StateChange;
import metodist.model.workspace.RecordChange.FieldChange;
import metodist.storage.records.StoredRecord;
import org.jspecify.annotations.Nullable;

/// Tells what changed in a record in words a person reads: labels instead of component names,
/// titles instead of identities and constants, dates as they are written; a key within a record
/// says nothing to a person and is left out.
final class FieldWords {
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
  private static final Set<String> UNTOLD =
      Set.of("id", "version", "key", "code", "sha256", "size");

  private final StoredReading.Tables tables;
  private final Map<RecordId, String> titles = new LinkedHashMap<>();

  FieldWords(StoredReading.Tables tables) {
    this.tables = tables;
  }

  List<FieldChange> differences(Change change) {
    Map<String, String> before = values(change.before());
    Map<String, String> after = values(change.after());
    Set<String> labels = new LinkedHashSet<>(after.keySet());
    labels.addAll(before.keySet());
    return labels.stream()
        .map(
            label ->
                new FieldChange(
                    label, before.getOrDefault(label, ""), after.getOrDefault(label, "")))
        .filter(field -> !field.before().equals(field.after()))
        .toList();
  }

  private Map<String, String> values(@Nullable StoredRecord<?> stored) {
    Map<String, String> values = new LinkedHashMap<>();
    if (stored == null || !(stored.record() instanceof Record record)) {
      return values;
    }
    FormDefinition form =
        record instanceof Application application ? form(application.contestId()) : null;
    for (RecordComponent component : told(record)) {
      Object value = read(component, record);
      if (value instanceof Answers answers) {
        answers(answers, form, values);
      } else if (value instanceof PersonName name) {
        parts(name, values);
      } else if (component.getName().equals("formCode") && value instanceof String code) {
        put(values, FieldLabels.of(record.getClass(), "formCode"), formTitle(code));
      } else {
        put(values, FieldLabels.of(record.getClass(), component.getName()), text(value));
      }
    }
    return values;
  }

  private String formTitle(String code) {
    return tables.forms().newest(code).map(FormDefinition::title).orElse(code);
  }

  private @Nullable FormDefinition form(ContestId contest) {
    return tables
        .records()
        .contests
        .stored(contest.value())
        .map(StoredRecord::record)
        .flatMap(c -> tables.forms().find(c.formCode(), c.formRevision()))
        .orElse(null);
  }

  private void answers(Answers answers, @Nullable FormDefinition form, Map<String, String> values) {
    new TreeMap<>(answers.values())
        .forEach((id, value) -> put(values, fieldLabel(form, id), value));
    new TreeMap<>(answers.tables())
        .forEach((id, rows) -> put(values, tableLabel(form, id), rows(rows)));
    new TreeMap<>(answers.repeats())
        .forEach(
            (id, groups) ->
                put(
                    values,
                    "Повторяющийся раздел «" + id + "»",
                    groups.stream().map(FieldWords::cells).collect(Collectors.joining("\n"))));
  }

  private static String fieldLabel(@Nullable FormDefinition form, String id) {
    return Optional.ofNullable(form).flatMap(f -> f.field(id)).map(FormField::label).orElse(id);
  }

  private static String tableLabel(@Nullable FormDefinition form, String id) {
    return Optional.ofNullable(form)
        .flatMap(f -> f.table(id))
        .map(FormTable::title)
        .filter(title -> !title.isEmpty())
        .orElse("Таблица «" + id + "»");
  }

  private static String rows(List<Answers.Row> rows) {
    return rows.stream().map(row -> cells(row.cells())).collect(Collectors.joining("\n"));
  }

  private static String cells(Map<String, String> cells) {
    return String.join(" · ", new TreeMap<>(cells).values());
  }

  private void parts(Record record, Map<String, String> values) {
    for (RecordComponent component : told(record)) {
      put(
          values,
          FieldLabels.of(record.getClass(), component.getName()),
          text(read(component, record)));
    }
  }

  private static void put(Map<String, String> values, String label, String text) {
    values.merge(label, text, (first, second) -> first + "\n" + second);
  }

  private String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case UUID key -> "";
      case String text -> text;
      case Boolean yes -> yes ? "да" : "нет";
      case LocalDate date -> DATE.format(date);
      case LocalDateTime moment -> MOMENT.format(moment);
      case Double number -> text(BigDecimal.valueOf(number).stripTrailingZeros());
      case BigDecimal number -> number.toPlainString().replace('.', ',');
      case AcademicYear year -> year.text();
      case PersonName name -> name.full();
      case FileRef file -> file.fileName();
      case Enum<?> constant -> constant(constant);
      case StateChange step -> step.reason();
      case RecordId id -> titles.computeIfAbsent(id, this::title);
      case Optional<?> optional -> text(optional.orElse(null));
      case List<?> items ->
          items.stream()
              .map(this::text)
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining("\n"));
      case Map<?, ?> map ->
          new TreeMap<>(map)
              .entrySet().stream()
                  .map(entry -> text(entry.getKey()) + ": " + text(entry.getValue()))
                  .collect(Collectors.joining("; "));
      case Answers answers -> answersInOneText(answers);
      case FormDefinition definition -> FormOutline.of(definition);
      case Record record ->
          told(record).stream()
              .map(component -> text(read(component, record)))
              .filter(text -> !text.isEmpty())
              .collect(Collectors.joining(" · "));
      default -> value.toString();
    };
  }

  private String answersInOneText(Answers answers) {
    Map<String, String> values = new LinkedHashMap<>();
    answers(answers, null, values);
    return String.join(" · ", values.values());
  }

  private String title(RecordId id) {
    return tables
        .records()
        .table(id.kind())
        .stored(id.value())
        .map(stored -> stored.record().title())
        .orElse("удалённая запись");
  }

  /// The Russian title of a constant that has one.
  private static String constant(Enum<?> constant) {
    try {
      Method title = constant.getDeclaringClass().getMethod("title");
      return String.valueOf(title.invoke(constant));
    } catch (NoSuchMethodException e) {
      return FieldLabels.constant(constant);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no title of " + constant, e);
    }
  }

  private static List<RecordComponent> told(Record record) {
    List<RecordComponent> components = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      if (!UNTOLD.contains(component.getName())) {
        components.add(component);
      }
    }
    return components;
  }

  private static @Nullable Object read(RecordComponent component, Record owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }
}
