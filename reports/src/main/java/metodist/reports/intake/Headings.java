package metodist.reports.intake;

import java.util.regex.Pattern;
import metodist.reports.intake.Para.Stretch;

/// Where reading has come to: the section of the form whose heading stood last, and the repeating
/// table announced by it. Gives headings and titles to the form in the ledger, but only what is
/// really the form's own wording.
final class Headings {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iU)^[\\s\\u00A0]*(?:раздел\\s+)?(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5})[.)]?[\\s\\u00A0]+|^\\d{1,2}\\.(?=\\p{L})");
  private static final double SURE = 0.75;
  private static final double HEADING_WORDS = 0.7;
  private static final double OWN_WORDS = 0.88;
  private final FormLexicon lexicon;
  private final LabelScore score;
  private final Ledger ledger;
  private int section = -2;
  private String announced = "";
  private boolean directly;

  Headings(FormLexicon lexicon, LabelScore score, Ledger ledger) {
    this.lexicon = lexicon;
    this.score = score;
    this.ledger = ledger;
  }

  Ledger ledger() {
    return ledger;
  }

  int section() {
    return section;
  }

  /// The repeating table whose heading stood last and which has not begun, empty for none.
  String announced() {
    return announced;
  }

  /// Whether nothing stood between the heading of the announced table and here.
  boolean directly() {
    return directly;
  }

  /// Text that is no heading was read.
  void passed() {
    directly = false;
  }

  void began(String rows) {
    if (rows.equals(announced)) {
      announced = "";
    }
    section = lexicon.rows(rows).section();
  }

  static String withoutNumber(String text) {
    return NUMBER.matcher(text).replaceFirst("");
  }

  /// Whether the text is a heading of the form; then reading is in its section from here on.
  boolean enter(Passage passage) {
    String text = withoutNumber(passage.text());
    if (text.length() > 300 || Words.blank(text)) {
      return false;
    }
    LabelScore.Best best = score.heading(text);
    if (best.score() < SURE || score.inHeading(text, best.index()) < HEADING_WORDS) {
      return false;
    }
    FormLexicon.Heading heading = lexicon.headings().get(best.index());
    section = heading.section();
    announced = heading.rows();
    directly = true;
    if (score.inHeading(text, best.index()) >= OWN_WORDS) {
      ledger.claim(passage.lines(), Ledger.Owner.FORM);
    }
    return true;
  }

  /// Whether the text reads like a heading of the form, wherever it stands.
  boolean like(String text) {
    String bare = withoutNumber(text);
    if (bare.length() > 300 || Words.blank(bare)) {
      return false;
    }
    LabelScore.Best best = score.heading(bare);
    return best.score() >= SURE && score.inHeading(bare, best.index()) >= HEADING_WORDS;
  }

  /// Gives a line of the title to the form.
  boolean title(Stretch line) {
    if (!ofTitle(line.text())) {
      return false;
    }
    ledger.claim(line, Ledger.Owner.FORM);
    return true;
  }

  /// Whether the line is made of the words of the title.
  boolean ofTitle(String text) {
    return !Words.blank(text)
        && text.length() <= 300
        && !Words.of(text).isEmpty()
        && score.inTitle(text).precision() >= OWN_WORDS;
  }
}
