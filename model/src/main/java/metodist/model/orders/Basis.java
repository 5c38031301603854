package metodist.model.orders;

import metodist.model.shared.GrammaticalCase;

/// Основание приказа: the act the preamble refers to and how. `point` is the place in the act as it
/// is printed after the preposition («статьёй 20»), empty for the whole act.
public record Basis(LegalActId actId, Lead lead, String point) {
  /// The words before the act and the case they take.
  public enum Lead {
    ACCORDANCE("в соответствии с", GrammaticalCase.INSTRUMENTAL),
    PURSUANCE("во исполнение", GrammaticalCase.GENITIVE),
    GROUNDS("на основании", GrammaticalCase.GENITIVE),
    AGREEING("согласно", GrammaticalCase.DATIVE);

    private final String words;
    private final GrammaticalCase form;

    Lead(String words, GrammaticalCase form) {
      this.words = words;
      this.form = form;
    }

    public String title() {
      return words;
    }

    public String words() {
      return words;
    }

    public GrammaticalCase form() {
      return form;
    }
  }

  /// The act as it stands in the preamble, without the lead.
  public String cited(LegalAct act) {
    return point.isBlank()
        ? act.cited(lead.form())
        : point.strip() + " " + act.cited(GrammaticalCase.GENITIVE);
  }

  public Basis with(Lead newLead, String newPoint) {
    return new Basis(actId, newLead, newPoint);
  }
}
