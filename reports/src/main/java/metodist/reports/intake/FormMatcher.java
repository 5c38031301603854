package metodist.reports.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.LearnedLabel;
import metodist.reports.source.SourceDocument;

/// Reads filled forms: which of the known forms a document is, and what was answered. Labels are
/// compared as people write them — with slips, other words, other order, in tables or running text.
/// Nothing is invented and nothing lost: text that belongs to no field is in
/// [FormReading#unplaced]. Safe for several threads; the scores of labels seen once are kept.
public final class FormMatcher {
  private final List<FormDefinition> forms;
  private final List<LearnedLabel> learned;
  private final Map<FormDefinition, Known> known = new LinkedHashMap<>();

  private record Known(FormLexicon lexicon, LabelScore score) {}

  public FormMatcher(List<FormDefinition> forms, List<LearnedLabel> learned) {
    this.forms = List.copyOf(forms);
    this.learned = List.copyOf(learned);
    this.forms.forEach(f -> known.put(f, known(f)));
  }

  private Known known(FormDefinition form) {
    FormLexicon lexicon = new FormLexicon(form, learned);
    return new Known(lexicon, new LabelScore(lexicon));
  }

  /// Reads the document as the form it is; as none when it is none of the known.
  public FormReading match(SourceDocument document) {
    List<FormSigns> signs = new ArrayList<>();
    for (Known form : known.values()) {
      signs.add(new FormSigns(form.lexicon(), form.score(), document));
    }
    Optional<FormSigns.Verdict> verdict = FormSigns.best(signs);
    if (verdict.isEmpty()) {
      return none(document);
    }
    Known form = known.get(verdict.get().form());
    return read(java.util.Objects.requireNonNull(form), document, verdict.get().confidence());
  }

  /// Reads the document as the given form, whatever it looks like.
  public FormReading match(SourceDocument document, FormDefinition form) {
    Known given = known.get(form);
    return read(given == null ? known(form) : given, document, 1);
  }

  private FormReading read(Known form, SourceDocument document, double recognised) {
    LabelFinder finder = new LabelFinder(form.lexicon(), form.score());
    List<LabelScore> others =
        known.values().stream()
            .filter(k -> !k.lexicon().form().code().equals(form.lexicon().form().code()))
            .map(Known::score)
            .toList();
    return new FormReader(form.lexicon(), form.score(), finder, document, others).read(recognised);
  }

  private static FormReading none(SourceDocument document) {
    Sheet sheet = new Sheet(document, table -> false);
    return new FormReading(
        Optional.empty(),
        0,
        Answers.EMPTY,
        List.of(),
        new Ledger(sheet.paras()).remainder(),
        List.of(),
        document);
  }
}
