package metodist.reports.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;

/// What was read beside what was written, field by field, with blanks folded.
final class Measure {
  int fields;
  int exact;
  int accepted;
  int silent;
  int doubtfulRight;
  int forms;
  int formsRight;
  long lost;
  long nanos;
  final List<String> confusions = new ArrayList<>();

  void add(String name, FormDefinition form, Answers expected, FormReading reading, long time) {
    forms++;
    nanos += time;
    boolean right = reading.form().map(f -> f.code().equals(form.code())).orElse(false);
    formsRight += right ? 1 : 0;
    if (!right) {
      confusions.add(
          name + ": " + form.code() + " read as " + reading.form().map(FormDefinition::code));
    }
    Map<String, String> wanted = flat(expected);
    Map<String, String> got = flat(reading.answers());
    Map<String, Double> sure = new TreeMap<>();
    reading.found().forEach(f -> sure.merge(f.place(), f.confidence(), Math::min));
    wanted.forEach(
        (place, text) -> {
          fields++;
          String read = got.getOrDefault(place, "");
          boolean same = folded(read).equals(folded(text));
          exact += same ? 1 : 0;
          boolean taken =
              sure.getOrDefault(place, place.endsWith(".group") ? 1.0 : 0.0) >= FormReading.CERTAIN;
          accepted += taken ? 1 : 0;
          silent += taken && !same ? 1 : 0;
          doubtfulRight += same && !taken ? 1 : 0;
          if (!same) {
            note(name, form, place, text, read, taken, got);
          }
        });
    got.forEach(
        (place, text) -> {
          if (!wanted.containsKey(place)) {
            fields++;
            boolean taken = sure.getOrDefault(place, 0.0) >= FormReading.CERTAIN;
            accepted += taken ? 1 : 0;
            silent += taken ? 1 : 0;
            note(name, form, place, "", text, taken, got);
          }
        });
  }

  private void note(
      String name,
      FormDefinition form,
      String place,
      String wanted,
      String got,
      boolean taken,
      Map<String, String> all) {
    String where =
        wanted.isEmpty()
            ? ""
            : all.entrySet().stream()
                .filter(
                    e -> !e.getKey().equals(place) && folded(e.getValue()).contains(folded(wanted)))
                .map(e -> " -> " + e.getKey())
                .findFirst()
                .orElse("");
    confusions.add(
        name
            + " "
            + form.code().substring(0, 5)
            + (taken ? " !! " : " ? ")
            + place
            + where
            + ": «"
            + cut(wanted)
            + "» / «"
            + cut(got)
            + "»");
  }

  private static String cut(String text) {
    String line = text.replace("\n", "⏎");
    return line.length() <= 70
        ? line
        : line.substring(0, 40) + "…" + line.substring(line.length() - 28);
  }

  static Map<String, String> flat(Answers answers) {
    Map<String, String> all = new LinkedHashMap<>();
    new TreeMap<>(answers.values()).forEach(all::put);
    answers
        .tables()
        .forEach(
            (id, rows) -> {
              for (int i = 0; i < rows.size(); i++) {
                String row = id + "[" + i + "].";
                rows.get(i).cells().forEach((c, v) -> all.put(row + c, v));
                if (!rows.get(i).group().isEmpty()) {
                  all.put(row + "group", rows.get(i).group());
                }
              }
            });
    answers
        .repeats()
        .forEach(
            (id, groups) -> {
              for (int i = 0; i < groups.size(); i++) {
                String row = id + "[" + i + "].";
                groups.get(i).forEach((c, v) -> all.put(row + c, v));
              }
            });
    all.values().removeIf(String::isBlank);
    return all;
  }

  static String folded(String text) {
    return text.replace("**", "").replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  void add(Measure other) {
    fields += other.fields;
    exact += other.exact;
    accepted += other.accepted;
    silent += other.silent;
    doubtfulRight += other.doubtfulRight;
    forms += other.forms;
    formsRight += other.formsRight;
    lost += other.lost;
    nanos += other.nanos;
    confusions.addAll(other.confusions);
  }

  double exactShare() {
    return fields == 0 ? 1 : (double) exact / fields;
  }

  double silentShare() {
    return accepted == 0 ? 0 : (double) silent / accepted;
  }

  double acceptedShare() {
    return fields == 0 ? 1 : (double) accepted / fields;
  }

  @Override
  public String toString() {
    return String.format(
        java.util.Locale.ROOT,
        "forms %d/%d  fields %5d  exact %6.2f%%  silent %5.2f%% (%d)  auto %5.1f%%  lost %d  %5.1f"
            + " ms",
        formsRight,
        forms,
        fields,
        100 * exactShare(),
        100 * silentShare(),
        silent,
        100 * acceptedShare(),
        lost,
        forms == 0 ? 0 : nanos / 1e6 / forms);
  }
}
