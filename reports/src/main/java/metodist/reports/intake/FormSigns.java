package metodist.reports.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormMarks;
import metodist.reports.intake.Sheet.Free;
import metodist.reports.intake.Sheet.Grid;
import metodist.reports.source.SourceDocument;

/// The signs that a document is a certain form: our hidden property, our bookmarks, the words of
/// the title, the labels.
final class FormSigns {
  private static final double LABEL = 0.78;
  private static final int TITLE_LINES = 30;
  private static final int SMALL_FORM = 6;

  /// The form a document is, and how sure that is.
  record Verdict(FormDefinition form, double confidence) {}

  private final FormDefinition form;
  private final Set<String> texts = new HashSet<>();
  private final double coverage;
  private final double title;
  private final int hits;
  private final boolean marked;
  private final boolean header;
  private final int bookmarks;

  FormSigns(FormLexicon lexicon, LabelScore score, SourceDocument document) {
    form = lexicon.form();
    Sheet sheet = new Sheet(document, table -> true);
    LabelFinder finder = new LabelFinder(lexicon, score);
    double[] best = new double[lexicon.targets().size()];
    for (Passage passage : passages(sheet)) {
      for (LabelFinder.Option option : finder.find(passage).options()) {
        if (option.score() >= LABEL) {
          best[option.target()] = Math.max(best[option.target()], option.score());
          texts.add(passage.text());
        }
      }
    }
    double sum = 0;
    int count = 0;
    for (double value : best) {
      sum += value;
      count += value > 0 ? 1 : 0;
    }
    coverage = sum / best.length;
    hits = count;
    title = title(lexicon, score, sheet);
    header = header(lexicon, score, finder, sheet);
    marked = isMarked(document);
    bookmarks = bookmarks(lexicon, document);
  }

  private static List<Passage> passages(Sheet sheet) {
    List<Passage> all = new ArrayList<>();
    for (Sheet.Part part : sheet.parts()) {
      switch (part) {
        case Free free -> all.add(Passage.of(List.of(free.line())));
        case Grid grid -> grid.rows().forEach(r -> r.cells().forEach(c -> all.add(c.passage())));
      }
    }
    return all;
  }

  private static double title(FormLexicon lexicon, LabelScore score, Sheet sheet) {
    List<String> top = new ArrayList<>();
    for (Sheet.Part part : sheet.parts()) {
      if (part instanceof Free free && !free.line().blank() && top.size() < TITLE_LINES) {
        top.add(free.line().text());
      } else if (part instanceof Grid grid && top.size() < TITLE_LINES) {
        grid.rows().getFirst().filled().stream().map(Sheet.GridCell::text).forEach(top::add);
      }
    }
    double best = 0;
    for (int i = 0; i < top.size(); i++) {
      StringBuilder joined = new StringBuilder();
      for (int k = i; k < Math.min(top.size(), i + 4); k++) {
        joined.append(' ').append(top.get(k));
        if (joined.length() < 400) {
          LabelScore.Overlap overlap = score.inTitle(joined.toString());
          best = Math.max(best, overlap.recall() * (0.6 + 0.4 * overlap.precision()));
        }
      }
    }
    return best;
  }

  private static boolean header(
      FormLexicon lexicon, LabelScore score, LabelFinder finder, Sheet sheet) {
    Ledger ledger = new Ledger(sheet.paras());
    RowsReader tables = new RowsReader(lexicon, score, finder, ledger);
    Headings headings = new Headings(lexicon, score, ledger);
    for (Sheet.Part part : sheet.parts()) {
      if (part instanceof Grid grid) {
        for (Sheet.GridRow row : grid.rows()) {
          Header found = tables.header(row, headings);
          if (found != null
              && found.columns().size() >= Math.max(3, 0.74 * found.rows().columns().size())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isMarked(SourceDocument document) {
    String id = document.properties().getOrDefault(FormMarks.PROPERTY, "");
    return id.equals(form.code())
        || FormMarks.identity(id).filter(i -> i.code().equals(form.code())).isPresent();
  }

  private static int bookmarks(FormLexicon lexicon, SourceDocument document) {
    return (int)
        document.marks().stream()
            .filter(m -> FormMarks.place(lexicon.form(), m.name()).isPresent())
            .count();
  }

  /// The form with the strongest signs, empty when none is strong enough.
  static Optional<Verdict> best(List<FormSigns> all) {
    Set<String> labels = new HashSet<>();
    all.forEach(s -> labels.addAll(s.texts));
    FormSigns best = null;
    for (FormSigns signs : all) {
      if (best == null || signs.total(labels.size()) > best.total(labels.size())) {
        best = signs;
      }
    }
    return best == null || !best.enough()
        ? Optional.empty()
        : Optional.of(new Verdict(best.form, best.sure()));
  }

  private double total(int labels) {
    double precision = labels == 0 ? 0 : (double) texts.size() / labels;
    double agreement =
        coverage + precision == 0 ? 0 : 2 * coverage * precision / (coverage + precision);
    return agreement + 0.5 * title + (marked ? 2 : 0) + Math.min(1, bookmarks / 5.0);
  }

  private boolean enough() {
    if (marked || bookmarks >= 5) {
      return true;
    }
    if (form.fields().size() + form.repeats().size() == 0) {
      return header;
    }
    int wanted = form.fields().size() < SMALL_FORM ? 2 : 4;
    return hits >= wanted
        && (coverage >= 0.5 || coverage >= 0.2 && title >= 0.75 || coverage >= 0.3 && hits >= 8);
  }

  private double sure() {
    return marked ? 1 : Math.min(1, 0.4 * Math.min(1, title) + 0.8 * coverage + 0.1);
  }
}
