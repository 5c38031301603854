package metodist.reports.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import metodist.model.forms.Answers;
import metodist.reports.intake.FormLexicon.Kind;
import metodist.reports.intake.FormLexicon.Rows;
import metodist.reports.intake.FormLexicon.Target;
import metodist.reports.intake.FormReading.Found;
import metodist.reports.intake.Para.Stretch;

/// The answers found so far, and where each stands in the source.
final class AnswerBook {
  private final FormLexicon lexicon;
  private final Ledger ledger;
  private final List<Found> found = new ArrayList<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, TreeMap<Integer, List<Entry>>> groups = new LinkedHashMap<>();

  private record Entry(Target target, Value value, String label, double confidence) {}

  AnswerBook(FormLexicon lexicon, Ledger ledger) {
    this.lexicon = lexicon;
    this.ledger = ledger;
  }

  boolean has(Target target) {
    return values.containsKey(target.id());
  }

  boolean hasGroups(String rows) {
    return groups.containsKey(rows);
  }

  /// Takes an answer; one that is hardly sure is left where it stands. `group` counts the groups of
  /// a repeated field.
  void put(Target target, int group, Value value, String label, double confidence) {
    double sure = Math.min(1, confidence);
    if (sure < FormReading.POSSIBLE) {
      return;
    }
    if (target.kind() == Kind.FIELD) {
      values.put(target.id(), value.text());
      note(target.id(), label, sure, value);
    } else {
      groups
          .computeIfAbsent(target.owner(), k -> new TreeMap<>())
          .computeIfAbsent(group, k -> new ArrayList<>())
          .add(new Entry(target, value, label, sure));
    }
    ledger.claim(value.stretches(), Ledger.Owner.ANSWER);
  }

  private void note(String place, String label, double sure, Value value) {
    found.add(
        new Found(place, label, sure, value.stretches().stream().map(Stretch::span).toList()));
  }

  /// All answers, those of the tables read as tables included. Called once, at the end.
  Answers answers(Map<String, List<RowsReader.Read>> tables) {
    Map<String, List<Answers.Row>> rows = new LinkedHashMap<>();
    Map<String, List<Map<String, String>>> repeats = new LinkedHashMap<>();
    for (Rows spec : lexicon.rows()) {
      List<Answers.Row> all = new ArrayList<>();
      for (RowsReader.Read read : tables.getOrDefault(spec.id(), List.of())) {
        all.add(row(spec, read, all.size()));
      }
      for (List<Entry> group : groups.getOrDefault(spec.id(), new TreeMap<>()).values()) {
        all.add(group(spec, group, all.size()));
      }
      if (spec.repeat()) {
        repeats.put(spec.id(), all.stream().map(Answers.Row::cells).toList());
      } else {
        rows.put(spec.id(), all);
      }
    }
    return new Answers(values, rows, repeats);
  }

  private Answers.Row row(Rows spec, RowsReader.Read read, int index) {
    Map<String, String> cells = new LinkedHashMap<>();
    read.cells()
        .forEach(
            (target, cell) -> {
              Value value = Value.of(cell.lines());
              cells.put(target.id(), value.text());
              note(
                  spec.id() + "[" + index + "]." + target.id(),
                  target.field().label(),
                  Math.min(1, cell.confidence()),
                  value);
            });
    return new Answers.Row(read.group(), cells);
  }

  private Answers.Row group(Rows spec, List<Entry> entries, int index) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (Entry entry : entries) {
      cells.merge(entry.target().id(), entry.value().text(), (a, b) -> a + "\n" + b);
      String place = spec.id() + "[" + index + "]." + entry.target().id();
      note(place, entry.label(), entry.confidence(), entry.value());
    }
    return new Answers.Row("", cells);
  }

  /// Where the answers stand, in the order of the document.
  List<Found> found() {
    return found.stream().sorted(Comparator.comparingLong(AnswerBook::place)).toList();
  }

  private static long place(Found answer) {
    if (answer.spans().isEmpty()) {
      return Long.MAX_VALUE;
    }
    var start = answer.spans().getFirst().start();
    return ((long) start.paragraph() << 32) + start.offset();
  }

  double meanConfidence() {
    return found.stream().mapToDouble(Found::confidence).average().orElse(0);
  }
}
