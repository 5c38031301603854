package metodist.app.feature.codes;

import java.util.List;
import metodist.model.estimates.BudgetCode;
import metodist.model.estimates.BudgetCode.Kind;

/// Строка справочника: a code, the codes of the other kind it goes with, the estimates it stands
/// in. `term` is of today.
record CodeRow(BudgetCode code, List<String> pairs, long uses, Term term) {
  enum Term {
    COMING,
    NOW,
    ENDED
  }

  String kind() {
    return code.kind().title();
  }

  boolean of(Kind kind) {
    return code.kind() == kind;
  }

  boolean ended() {
    return term == Term.ENDED;
  }

  String pairWords() {
    return String.join(", ", pairs);
  }
}
