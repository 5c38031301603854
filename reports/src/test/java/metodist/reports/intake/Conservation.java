package metodist.reports.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormTable;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceParagraph;

/// Whether every word of a document came out: in a value, a row, in what was left over, or as a
/// word of the form. Counted by words and independently of how the reader keeps its books.
final class Conservation {
  private Conservation() {}

  /// The words that are nowhere. `plan`, where known, tells how the file itself words the labels.
  static List<String> lost(SourceDocument document, FormReading reading, Plan plan) {
    Map<String, Integer> out = new HashMap<>();
    Measure.flat(reading.answers()).values().forEach(v -> count(v, out));
    reading.unplaced().forEach(u -> count(u.text(), out));
    StringBuilder own = new StringBuilder(" № п/п пп учебный год на ");
    reading.form().ifPresent(f -> own.append(wordings(f)));
    plan.items().stream()
        .filter(i -> !i.place().isEmpty() || i.kind() != Plan.Kind.FIELD)
        .forEach(
            i ->
                own.append(' ')
                    .append(i.kind() == Plan.Kind.TITLE ? "" : i.label())
                    .append(' ')
                    .append(String.join(" ", i.grid().headers())));
    java.util.Set<String> fixed = new java.util.HashSet<>();
    for (String word : words(own.toString())) {
      Words.of(word).forEach(w -> fixed.add(w.stem()));
    }
    List<String> lost = new ArrayList<>();
    for (SourceParagraph paragraph : document.paragraphs()) {
      for (String word : words(paragraph.text())) {
        int left = out.getOrDefault(word, 0);
        if (left > 0) {
          out.put(word, left - 1);
        } else if (!word.matches("[\\d.)]+|[IVX]+")
            && Words.of(word).stream().anyMatch(w -> !fixed.contains(w.stem()))) {
          lost.add(word);
        }
      }
    }
    return lost;
  }

  private static String wordings(FormDefinition form) {
    StringBuilder all = new StringBuilder(form.title());
    form.fields().forEach(f -> all.append(' ').append(f.label()));
    form.sections().forEach(s -> all.append(' ').append(s.title()));
    for (FormTable table : form.tables()) {
      all.append(' ').append(table.title());
      table.columns().forEach(c -> all.append(' ').append(c.label()));
      table.groups().forEach(g -> all.append(' ').append(g.label()));
    }
    form.repeats()
        .forEach(
            r ->
                r.fields()
                    .forEach(
                        f -> all.append(' ').append(f.label()).append(' ').append(f.lastLabel())));
    return all.toString();
  }

  private static void count(String text, Map<String, Integer> words) {
    words(text).forEach(w -> words.merge(w, 1, Integer::sum));
  }

  private static List<String> words(String text) {
    return List.of(text.split("[^\\p{L}\\p{N}\\p{Cf}]+")).stream()
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
