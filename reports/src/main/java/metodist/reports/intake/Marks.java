package metodist.reports.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import metodist.model.forms.FormMarks;
import metodist.reports.intake.FormLexicon.Kind;
import metodist.reports.intake.FormLexicon.Target;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceMark;

/// The hidden marks of our blanks and the content controls and form fields of others, by the
/// paragraphs they stand in. They say where an answer belongs; the answer itself is what stands
/// there now, for people type beside a mark as often as into it.
final class Marks {
  /// A mark of the form: where it belongs and the stretch it covers.
  record Mark(Target target, Stretch stretch, boolean prompt) {}

  private final Map<Integer, List<Mark>> byParagraph = new LinkedHashMap<>();
  private final Map<String, Target> targets = new HashMap<>();

  Marks(FormLexicon lexicon, SourceDocument document, List<Para> paras) {
    lexicon.targets().forEach(t -> targets.put(t.place(), t));
    for (SourceMark mark : document.marks()) {
      place(lexicon, mark.name()).flatMap(this::target).ifPresent(t -> add(t, mark, paras));
    }
  }

  /// The place of the form a mark's name stands for; a content control may leave out our prefix.
  static Optional<FormMarks.Place> place(FormLexicon lexicon, String name) {
    return FormMarks.place(lexicon.form(), name)
        .or(() -> FormMarks.place(lexicon.form(), FormMarks.PREFIX + name));
  }

  private Optional<Target> target(FormMarks.Place place) {
    String id =
        switch (place) {
          case FormMarks.Place.Field(String field) -> field;
          case FormMarks.Place.Cell cell -> cell.table() + "." + cell.column();
          case FormMarks.Place.Section section -> "";
          case FormMarks.Place.Repeated repeated -> repeated.repeat() + "." + repeated.field();
        };
    return Optional.ofNullable(targets.get(id));
  }

  private void add(Target target, SourceMark mark, List<Para> paras) {
    int last = Math.min(mark.end().paragraph(), paras.size() - 1);
    for (int i = Math.max(0, mark.start().paragraph()); i <= last; i++) {
      Para para = paras.get(i);
      int from =
          i == mark.start().paragraph() ? Math.min(mark.start().offset(), para.text.length()) : 0;
      int to =
          i == mark.end().paragraph()
              ? Math.min(mark.end().offset(), para.text.length())
              : para.text.length();
      byParagraph
          .computeIfAbsent(i, k -> new ArrayList<>())
          .add(new Mark(target, new Stretch(para, from, Math.max(from, to)), mark.placeholder()));
    }
  }

  boolean none() {
    return byParagraph.isEmpty();
  }

  /// The one target all marks in these lines stand for; empty when there are none or several.
  Optional<Target> of(List<Stretch> lines) {
    Set<Target> found = new HashSet<>();
    for (Stretch line : lines) {
      byParagraph
          .getOrDefault(line.para().ordinal, List.of())
          .forEach(
              m -> {
                if (m.stretch().to() >= line.from() && m.stretch().from() <= line.to()) {
                  found.add(m.target());
                }
              });
    }
    return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
  }

  /// The repeating table whose cells the lines are marked as, empty for none.
  Optional<Target> column(List<Stretch> lines) {
    return of(lines).filter(t -> t.kind() == Kind.COLUMN);
  }

  /// The marks of single fields in reading order.
  List<Mark> fields() {
    return byParagraph.values().stream()
        .flatMap(List::stream)
        .filter(m -> m.target().kind() == Kind.FIELD)
        .toList();
  }

  /// Whether the lines are only the prompt of a content control.
  boolean prompt(List<Stretch> lines) {
    boolean any = false;
    for (Stretch line : lines) {
      if (line.blank()) {
        continue;
      }
      boolean covered =
          byParagraph.getOrDefault(line.para().ordinal, List.of()).stream()
              .anyMatch(
                  m ->
                      m.prompt()
                          && m.stretch().from() <= line.trimmed().from()
                          && m.stretch().to() >= line.trimmed().to());
      if (!covered) {
        return false;
      }
      any = true;
    }
    return any;
  }
}
