package metodist.reports.intake;

import java.util.List;
import metodist.model.forms.PrintedWords;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.intake.Sheet.Free;

/// What of the file is the form's own text besides the labels of answers: the lines of its title,
/// its help, notes and words of the signature, labels nothing was answered to.
final class OwnText {
  private static final int TITLE_ENDS = 15;
  private static final double SURE = 0.9;
  private final FormLexicon lexicon;
  private final LabelScore score;
  private final Headings headings;
  private final Ledger ledger;

  OwnText(FormLexicon lexicon, LabelScore score, Headings headings) {
    this.lexicon = lexicon;
    this.score = score;
    this.headings = headings;
    this.ledger = headings.ledger();
  }

  /// Gives the label of a slot to the form. A label only possibly right stays visible, unless it is
  /// the form's own.
  void label(Slot slot) {
    Passage passage = slot.found.passage();
    LabelFinder.Cut cut = slot.cut;
    FormLexicon.Target target = slot.target;
    if (cut == null || target == null) {
      return;
    }
    ledger.claim(passage.slice(0, cut.from()), Ledger.Owner.FORM);
    String label = passage.text().substring(cut.from(), cut.to());
    if (slot.confidence >= FormReading.CERTAIN || score.verbatim(label, target.index())) {
      Fixed.label(
          passage.slice(cut.from(), cut.to()),
          cut.ending().loose() || (cut.ending() == LabelFinder.Ending.WHOLE && !slot.row),
          lexicon,
          score,
          target.index(),
          ledger);
    }
    ledger.claim(passage.slice(cut.to(), cut.rest()), Ledger.Owner.FORM);
    if (!passage.marker().isEmpty()) {
      ledger.claim(passage.lines().getFirst().part(0, 0), Ledger.Owner.FORM);
    }
  }

  /// Labels without an answer are the form's own text all the same.
  void emptyLabels(List<Node> nodes) {
    for (Node node : nodes) {
      Slot slot = node.slot();
      if (slot == null || slot.assigned() || slot.hasValue() || slot.found.best() < SURE) {
        continue;
      }
      slot.assign(lexicon.targets().get(slot.found.options().getFirst().target()), 0);
      if (Value.of(slot.rest()).absent()
          && !ledger.taken(slot.found.passage().lines().getFirst())) {
        label(slot);
      }
    }
  }

  /// Lines of the title that look like labels as well.
  void title(List<Sheet.Part> parts) {
    for (Sheet.Part part : parts) {
      if (!(part instanceof Free free) || free.line().para().ordinal > TITLE_ENDS) {
        return;
      }
      if (!ledger.taken(free.line())) {
        headings.title(free.line());
      }
    }
  }

  /// The help, the notes and the words of the signature printed on the form's paper.
  void notes(List<Para> paras) {
    List<String> own = PrintedWords.of(lexicon.form());
    for (Para para : paras) {
      String text = Words.squeezed(para.text);
      for (String note : own) {
        if (!note.isBlank() && !text.isEmpty() && Words.squeezed(note).equals(text)) {
          ledger.claim(new Stretch(para, 0, para.text.length()), Ledger.Owner.FORM);
        }
      }
    }
  }
}
