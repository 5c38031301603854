package metodist.reports.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.reports.intake.Para.Stretch;

/// The places for answers drawn with underscores or dots: they are the form's.
final class Underscores {
  private static final Pattern RUN = Pattern.compile("_{2,}|\\.{4,}|…{2,}");

  private Underscores() {}

  /// Whether a drawn place begins at the character.
  static boolean begins(String text, int at) {
    Matcher run = RUN.matcher(text);
    run.region(at, Math.min(text.length(), at + 4));
    return run.lookingAt();
  }

  static void claim(Stretch stretch, Ledger ledger) {
    Matcher run = RUN.matcher(stretch.text());
    while (run.find()) {
      ledger.claim(stretch.part(run.start(), run.end()), Ledger.Owner.FORM);
    }
  }
}
