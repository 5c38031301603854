package metodist.reports.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.reports.intake.Para.Stretch;

/// The places for answers drawn with underscores: they are the form's.
final class Underscores {
  private static final Pattern RUN = Pattern.compile("_{2,}");

  private Underscores() {}

  static void claim(Stretch stretch, Ledger ledger) {
    Matcher run = RUN.matcher(stretch.text());
    while (run.find()) {
      ledger.claim(stretch.part(run.start(), run.end()), Ledger.Owner.FORM);
    }
  }
}
