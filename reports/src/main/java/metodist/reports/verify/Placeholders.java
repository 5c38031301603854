package metodist.reports.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Незаполненные пропуски: «____», «[…]», «<ФИО>», «ХХХ», «дд.мм.гггг». Places meant for a pen —
/// signatures, stamps, acquaintance, forms given out empty — are none, and the blanks for date and
/// number of an order not yet registered are none.
final class Placeholders {
  private static final Pattern GAP =
      Pattern.compile(
          "_{3,}|\\[\\s?(?:…|\\.{3}|_+|(?iu:указать|вставить|ввести|фио|дата|номер|название|сумма|должность)[^\\]]{0,60})\\s?\\]"
              + "|<\\s?[А-Яа-яЁё][^<>]{1,60}>|\\{\\{?\\s?\\p{L}[^{}]{1,40}\\}\\}?|\\$\\{[^}]{1,40}\\}"
              + "|(?iu:(?<!\\p{L})дд\\.\\s?мм\\.\\s?гг(?:гг)?(?!\\p{L}))|(?iu:\\(указать[^)]{0,60}\\))"
              + "|(?<![\\p{L}\\d])[ХхXx]{4,}(?![\\p{L}\\d])|(?<![\\p{L}\\d])[ХXхx]{2}\\.[ХXхx]{2}\\.(?:\\d{2,4}|[ХXхx]{2,4})"
              + "|№\\s?[ХXхx]{1,4}(?![\\p{L}\\d])|(?<![\\p{L}\\d…])…{2,}|(?<!\\.)\\.{6,}(?!\\s?\\d+$)");
  private static final Pattern TRIPLE =
      Pattern.compile(
          "(?<![\\p{L}\\d])[ХхXx]{3}(?=\\s*(?:$|[.,;:)»]|(?iu:руб|тыс|чел|шт|час|год|экз|участ)))|(?iu:(?<!\\p{L})(?:на|в|до|от|к|не"
              + " позднее|сумму|размере|сумме)\\s)[ХхXx]{2,3}(?=\\s|$|[.,;])(?!\\s(?:век|форум|конференц|съезд|всеросс|межд|район|город))");
  private static final Pattern PEN =
      Pattern.compile(
          "(?iu).*(подпись|расшифровк|м\\.\\s?п\\.|ознаком|согласован|утверждаю|утвержден|исполнител|виза|составил|проверил|принял|сдал|получил|ф\\.\\s?и\\.\\s?о\\.\\s*$|/\\s*_|_\\s*/|дата\\s*_|_\\s*дата|бухгалтер|согласен|согласна|экспертиз).*");
  private static final Pattern FORM =
      Pattern.compile(
          "(?iu).*(форм[аы](?!\\p{L}|т)|заявк|анкет|бланк|согласи|образ[её]?ц|шаблон|(?<!\\p{L})лист(?!\\p{L})|ведомост|карт[аы](?!\\p{L})|журнал|договор|опросник|протокол|бюллетен|сертификат|диплом|макет|акт(?!\\p{L})|оценочн).*");
  private static final int MANY = 4;
  private static final Pattern HEAD_OF_SIGN =
      Pattern.compile(
          "(?iu).*(подпис|ознаком|дата|отметк|примечан|балл|оценк|роспись|результат).*");

  private Placeholders() {}

  static List<Finding> findings(List<Paper> papers) {
    List<Finding> findings = new ArrayList<>();
    for (Paper paper : papers) {
      if (paper.isOrder()) {
        order(paper, findings);
      } else if (!FORM.matcher(paper.title()).matches()) {
        appendix(paper, findings);
      }
    }
    return findings;
  }

  /// A form inside an appendix, and an appendix with many blanks, is given out to be filled in.
  private static void appendix(Paper paper, List<Finding> findings) {
    List<Passage> passages = paper.passages();
    long blanks = passages.stream().filter(p -> p.text().contains("___")).count();
    boolean form = false;
    List<Finding> found = new ArrayList<>();
    for (Passage passage : passages) {
      String text = passage.text();
      boolean title = Tail.namesDocument(text) || passage.line().emphatic();
      if (HeadingReader.begins(text)) {
        form = false;
      } else if (title && text.length() <= 150 && FORM.matcher(text).matches()) {
        form = true;
      }
      if (!form && !signColumn(paper, passage)) {
        passage(passage, found);
      }
    }
    boolean byHand = blanks > MANY;
    found.stream().filter(f -> !byHand || !f.passage().contains("___")).forEach(findings::add);
  }

  /// The head keeps its blanks until registration, the signature block is signed by hand; an order
  /// that has a date but no number, or the other way round, is asked about.
  private static void order(Paper paper, List<Finding> findings) {
    boolean begun = false;
    for (Passage passage : paper.passages()) {
      boolean text = passage.text().length() > 60 || !ClauseNumber.of(passage.line()).isEmpty();
      begun |= text || passage.text().matches("(?u)^[«\"]?(О|Об)\\s.*");
      if (begun) {
        passage(passage, findings);
      }
    }
  }

  private static boolean signColumn(Paper paper, Passage passage) {
    Line.Cell cell = passage.line().cell();
    if (cell == null) {
      return false;
    }
    Grid grid = paper.file().grid(cell.table());
    return HEAD_OF_SIGN.matcher(grid.text(0, cell.column())).matches()
        || Tail.signatory(grid.text(cell.row(), 0));
  }

  private static void passage(Passage passage, List<Finding> findings) {
    String text = passage.text();
    Matcher gap = GAP.matcher(text);
    Matcher triple = TRIPLE.matcher(text);
    boolean found = gap.find();
    boolean byPen = found && gap.group().startsWith("_") && byPen(passage);
    if (!byPen && (found || triple.find())) {
      String shown = found ? gap.group() : triple.group();
      findings.add(
          passage.finding(FindingCode.EMPTY_PLACEHOLDER, "Не заполнено: «" + shown.strip() + "»."));
    }
  }

  /// A line for a signature, a stamp with a date, or a rule drawn with underscores.
  private static boolean byPen(Passage passage) {
    String text = passage.text();
    boolean named = Tail.SHORT_NAME.matcher(text).find();
    if (!ClauseNumber.of(passage.line()).isEmpty()) {
      return named && text.length() <= 60;
    }
    boolean rule = text.replaceAll("[_\\s.,;/|]", "").isEmpty();
    boolean date =
        text.matches(
            "(?iu)^[«\"„“]?\\s?_+\\s?[»\"”“]?\\s*_+\\s*(20\\s?_*\\d*_*)?\\s*(г\\.?|года)?\\s*(№\\s?_+)?$");
    boolean requisites =
        text.matches("(?iu)^(от\\s)?[«\"]?_+.*(№|_)\\s*_+.*") && text.length() <= 60;
    boolean signed = named && text.length() <= 140;
    boolean post = Tail.signatory(text) && text.length() <= 120;
    return rule || date || requisites || signed || post || PEN.matcher(text).matches();
  }
}
