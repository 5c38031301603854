package metodist.reports.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Год прошлого документа: a term or a title that lies before the year of the order («План на
/// 2018–2019 учебный год» of an order of 2020). Dates of legal acts, reports, experience, births
/// and spans that reach the order's year are left alone.
final class StaleYears {
  private static final Pattern YEAR =
      Pattern.compile(
          "(?iu)(?:(?<=\\d\\.\\d{2}\\.)|(?<![\\d№.,/])(?<!\\d[-–]))(20\\d{2}|19[5-9]\\d)(?:\\s?[-–—/]\\s?(20\\d{2}|\\d{2})(?!\\d))?(?![\\d%])"
              + "(\\s*(?:уч(?:\\.|ебн\\p{L}+)\\s*)?(?:г(?:\\.\\s?г)?\\.?(?!\\p{L})|год\\p{L}{0,3}))?");
  private static final Pattern ACT =
      Pattern.compile(
          "(?iu).*(приказ|постановлен|распоряжен|закон|указ(?!ан)|письм|протокол|решени|федерац|положени|программ|проект|стратеги|стандарт|фгос|санпин|в"
              + " редакции|ред\\.|договор|соглашени|концепци\\p{L} развити)\\p{L}*.{0,260}$");
  private static final Pattern AMENDS =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(слов[ао]|цифр[аы]|абзац|пункт|заменить|исключить|изложить|дополнить).*");
  private static final Pattern REPORT =
      Pattern.compile(
          "(?iu).*(итог|результат|отч[её]т|опыт|истори|анализ|мониторинг|победител|при[зс]?[её]р|лауреат|остат|эконом|долг|задолж|достиж|присво|награ).*");
  private static final Pattern PAST =
      Pattern.compile(
          "(?iu).*(за период|по сравнен|в"
              + " сравнен|прошл|преды?дущ|провед[её]н[аоы]?(?!\\p{L})|состоял|прош[её]л|(?<!\\p{L})(был[аио]?|стал[аио]?)(?!\\p{L})"
              + "|начал[аось]*(?!\\p{L})|основан[аоы]?(?!\\p{L})|создан[аоы]?(?!\\p{L})|рожден|рождени|г\\.\\s?р\\.|выпуск|издан|изд-?во|издательств|реализован|получил|участвовал|утратив|действовал|составил|по"
              + " состоянию|(?<!\\p{L})за\\s+20\\d\\d|окончил|стаж|заключ[её]нн|принят[аоы]?(?!\\p{L})).*");
  private static final Pattern DEADLINE =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(до|не"
              + " позднее|на|срок[а-я]*:?)\\s+(?:\\d{1,2}[.\\s])?(?:\\p{L}+\\s|\\d{2}\\.)?$");
  private static final Pattern SINCE =
      Pattern.compile(
          "(?iu).*(?<!\\p{L})(с|со|начиная с|после|от|с момента|на основании|по состоянию на|до и"
              + " после)(?!\\p{L})\\s*(?:\\d{1,2}\\s)?(?:\\p{L}+\\s)?$");
  private static final Pattern FUTURE =
      Pattern.compile(
          "(?iu).*(провести|организовать|обеспечить|утвердить|принять|представить|направить|подготовить|назначить|разместить|срок|дата|период|время|до\\s|буд[еу]т|пройд[её]т|состоится|планиру|проводится|проводятся|предстоит|сможет|на\\s+20\\d\\d|график|приглаша|не"
              + " позднее).*");
  private static final Pattern EVENT_NOW =
      Pattern.compile(
          "(?iu).*(форум|конференц|конкурс|семинар|фестивал|слёт|слет|чтени|олимпиад|акци|недел|смотр)\\p{L}*(?:\\s\\p{L}+){0,2}\\s?[-–—]?\\s?20\\d\\d.*(является|станет|становится|призван|стремится|предполагает|проходит|посвящ).*");
  private static final Pattern TERM_HEAD =
      Pattern.compile("(?iu).*(срок|дата|период|время|месяц).*");
  private static final Pattern HISTORY_HEAD =
      Pattern.compile(
          "(?iu).*(рожд|реализац|стаж|опыт|издан|выходн|год"
              + " обуч|окончан|начал|источник|литератур|проект).*");

  private final Paper order;
  private final LocalDate date;
  private final List<Finding> findings = new ArrayList<>();

  private StaleYears(Paper order, LocalDate date) {
    this.order = order;
    this.date = date;
  }

  static List<Finding> findings(Paper order, List<Paper> appendices) {
    LocalDate date = order.order().date();
    if (date == null) {
      return List.of();
    }
    StaleYears check = new StaleYears(order, date);
    check.order();
    appendices.forEach(check::appendix);
    return check.findings;
  }

  private void order() {
    boolean body = false;
    for (Passage passage : order.passages()) {
      boolean title =
          passage.text().matches("(?u)^[«\"]?(О|Об|Обо)\\s.*")
              || (passage.line().inTable()
                  && passage.text().matches("(?u).*\\s(О|Об|Обо)\\s\\p{Ll}.*"));
      boolean ordering =
          passage
              .text()
              .matches("(?su).*(П\\s?Р\\s?И\\s?К\\s?А\\s?З\\s?Ы|ОБЯЗЫВ|ПОСТАНОВЛЯ|приказываю).*");
      boolean before = body;
      body |= ordering;
      boolean preamble =
          !before && passage.text().matches("(?iu).*(?<!\\p{L})на\\s+20\\d\\d.*уч.*");
      if ((title && !body) || (body && !ordering) || preamble) {
        check(passage);
      }
    }
  }

  private void appendix(Paper paper) {
    String title = paper.title();
    if (PAST.matcher(title).matches()
        || title.matches("(?iu).*(отч[её]т|итоги|справка|анализ).*")) {
      return;
    }
    for (Passage passage : paper.passages()) {
      boolean inTitle = passage.index() < 4 && title.contains(passage.text());
      boolean term = passage.line().inTable() ? termCell(paper, passage) : isTerm(passage.text());
      if (inTitle || term) {
        check(passage);
      }
    }
  }

  private static boolean isTerm(String text) {
    return text.length() <= 400
        && (FUTURE.matcher(text).matches() || EVENT_NOW.matcher(text).matches());
  }

  private static boolean termCell(Paper paper, Passage passage) {
    Line.Cell cell = java.util.Objects.requireNonNull(passage.line().cell());
    Grid grid = paper.file().grid(cell.table());
    String head = grid.text(0, cell.column());
    boolean label = grid.columns() == 2 && TERM_HEAD.matcher(grid.text(cell.row(), 0)).matches();
    String around = head + " " + (label ? grid.text(cell.row(), 0) : "");
    return !HISTORY_HEAD.matcher(around).matches()
        && (TERM_HEAD.matcher(head).matches()
            || label
            || passage.text().matches("(?iu).*на\\s+20\\d\\d.*учебн.*"));
  }

  private void check(Passage passage) {
    String text = passage.text();
    Matcher year = YEAR.matcher(text);
    while (year.find()) {
      int first = Integer.parseInt(year.group(1));
      int last = last(first, year.group(2));
      boolean academic = year.group(2) != null && last == first + 1;
      boolean span = year.group(2) != null && !academic;
      String before = text.substring(0, year.start());
      String sentence = sentence(text, year.start());
      boolean stale = academic ? last < academicStart() : last < date.getYear();
      boolean allowed =
          span
              || SINCE.matcher(before).matches()
              || PAST.matcher(sentence).matches()
              || (REPORT.matcher(sentence).matches() && !DEADLINE.matcher(before).matches())
              || isAct(text, year)
              || isOldWording(before, sentence)
              || first < date.getYear() - 6
              || (justPast(last)
                  && !DEADLINE.matcher(before).matches()
                  && !sentence.matches(
                      "(?iu).*(провести|организовать|утвердить|объявить|открыть).*"))
              || inLaterSpan(text, year);
      if (stale && !allowed) {
        findings.add(
            passage.finding(
                FindingCode.STALE_YEAR,
                "Указан год «"
                    + year.group().strip()
                    + "», а приказ — "
                    + date.getYear()
                    + " года."));
        return;
      }
    }
  }

  /// «до 2018 г. … по 2021»: a span written in words that reaches the order's year.
  private boolean inLaterSpan(String text, Matcher year) {
    String behind = text.substring(year.end());
    Matcher later =
        Pattern.compile("(?iu)^[\\s.г]*(?:-|–|—|по|и|до)\\s*(?:\\d{1,2}\\s\\p{L}+\\s)?(20\\d{2}).*")
            .matcher(behind);
    return later.matches() && Integer.parseInt(later.group(1)) >= date.getYear();
  }

  /// The earlier of the academic year's two numbers that is still current.
  private int academicStart() {
    return date.getMonthValue() >= 9 ? date.getYear() + 1 : date.getYear();
  }

  private static int last(int first, @org.jspecify.annotations.Nullable String second) {
    if (second == null) {
      return first;
    }
    int number = Integer.parseInt(second);
    return second.length() == 2 ? first / 100 * 100 + number : number;
  }

  /// In the first months of a year papers still speak of the last one.
  private boolean justPast(int year) {
    return date.getMonthValue() <= 3 && year == date.getYear() - 1;
  }

  /// A date of an act: «от 13.11.2018 № 1496», or its name in quotes after the kind of the act.
  private static boolean isAct(String text, Matcher year) {
    String before = text.substring(0, year.start());
    String behind = text.substring(year.end());
    boolean numbered =
        before.matches("(?ius).*(?<!\\p{L})от\\s+[«\"\\d.\\s»\"\\p{L}]{0,22}$")
            || behind.matches("(?ius)^[\\s,г.ода]{0,8}(№|N\\s?\\d).*");
    long opened = before.chars().filter(c -> c == '«').count();
    long closed = before.chars().filter(c -> c == '»').count();
    return numbered || (opened > closed && ACT.matcher(before).matches());
  }

  /// «слова «до 01.10.2024» заменить словами …»: the wording that an amending order takes away.
  private static boolean isOldWording(String before, String sentence) {
    long opened = before.chars().filter(c -> c == '«' || c == '„' || c == '“').count();
    long closed = before.chars().filter(c -> c == '»' || c == '”').count();
    return opened > closed && AMENDS.matcher(sentence).matches();
  }

  private static String sentence(String text, int at) {
    int from = Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at)) + 1;
    int dot = text.indexOf(". ", at);
    return text.substring(from, dot < 0 ? text.length() : dot);
  }
}
