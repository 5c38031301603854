package metodist.reports.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the orders among the lines of a file: where one begins, its date and number, and where its
/// clauses end.
final class OrderReader {
  private static final int HEAD_REACH = 18;
  private static final int EVIDENCE_REACH = 60;
  private static final String KIND =
      "(?:П\\s?Р\\s?И\\s?К\\s?А\\s?З|Р\\s?А\\s?С\\s?П\\s?О\\s?Р\\s?Я\\s?Ж\\s?Е\\s?Н\\s?И\\s?Е"
          + "|П\\s?О\\s?С\\s?Т\\s?А\\s?Н\\s?О\\s?В\\s?Л\\s?Е\\s?Н\\s?И\\s?Е)";
  private static final Pattern WORD =
      Pattern.compile(
          "(?u)^(?:"
              + KIND
              + "|Приказ|Распоряжение|Постановление)"
              + "(?:\\s*$|\\s*(?:№|от\\s|\\d|по\\s(?:основной|личному|управлени|учреждени|отдел|школ)|_|г\\.).*)");
  private static final Pattern CAPITALS = Pattern.compile("(?u)^" + KIND + "\\s.{0,100}$");
  private static final Pattern ORDERING =
      Pattern.compile(
          "(?u)(?:П\\s?Р\\s?И\\s?К\\s?А\\s?З\\s?Ы\\s?В\\s?А\\s?(?:Ю|Е\\s?М)|О\\s?Б\\s?Я\\s?З\\s?Ы\\s?В\\s?А\\s?Ю"
              + "|П\\s?О\\s?С\\s?Т\\s?А\\s?Н\\s?О\\s?В\\s?Л\\s?Я\\s?(?:Ю|Е\\s?Т)|(?:приказываю|обязываю|постановляю|постановляет)\\s*:?\\s*$)");
  private static final Pattern PREAMBLE =
      Pattern.compile(
          "(?iu)^(в соответствии|в целях|на основании|во исполнение|в рамках|в связи|с"
              + " целью|согласно|для|руководствуясь|по итогам|во изменение|учитывая).*");
  private static final Pattern TITLE = Pattern.compile("(?u)^[«\"]?(О|Об|Обо)\\s.*");
  private static final Pattern NUMBER_LINE =
      Pattern.compile("^(?:№\\s?)?(" + Requisites.NUMBER + "|_{2,})$");

  private final List<Line> lines;

  OrderReader(List<Line> lines) {
    this.lines = lines;
  }

  /// The lines at which orders begin: the word «ПРИКАЗ» of a text that orders something, or the
  /// ordering word alone where the letterhead is a picture.
  List<Integer> starts() {
    List<Integer> starts = new ArrayList<>();
    int covered = -1;
    for (int i = 0; i < lines.size(); i++) {
      if (i > covered && beginsOrder(i)) {
        Optional<Integer> ordering = ordering(i, Math.min(lines.size(), i + EVIDENCE_REACH));
        if (ordering.isPresent()) {
          starts.add(i);
          covered = ordering.get();
        }
      } else if (i > covered && starts.isEmpty() && isOrdering(i)) {
        starts.add(0);
        covered = i;
      }
    }
    return starts;
  }

  private boolean beginsOrder(int i) {
    String text = lines.get(i).text();
    return text.length() <= 160
        && (WORD.matcher(text).matches() || CAPITALS.matcher(text).matches());
  }

  private boolean isOrdering(int i) {
    return ORDERING.matcher(lines.get(i).text()).find();
  }

  /// The line with the ordering word between two lines.
  Optional<Integer> ordering(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isOrdering(i) && (i > from || lines.get(i).text().length() > 12)) {
        return Optional.of(i);
      }
      if (i > from && HeadingReader.begins(lines.get(i).text())) {
        break;
      }
    }
    return firstClause(from, to);
  }

  /// A directive may order without any ordering word: «… на основании …:» and the clauses.
  private Optional<Integer> firstClause(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (HeadingReader.begins(lines.get(i).text())) {
        break;
      }
      if (ClauseNumber.top(lines.get(i)) == 1 && requisites(from, i).known()) {
        return Optional.of(i - 1);
      }
    }
    return Optional.empty();
  }

  /// Date and number of the order that begins at a line and whose ordering word is at `body`.
  Requisites requisites(int start, int body) {
    StringBuilder head = new StringBuilder();
    int last = Math.min(body, start + HEAD_REACH);
    int i = start;
    for (; i < last; i++) {
      String text = lines.get(i).text();
      if (i > start && (TITLE.matcher(text).matches() || PREAMBLE.matcher(text).matches())) {
        break;
      }
      head.append(' ').append(i == start ? withoutTitle(text) : text);
    }
    Requisites found = headRequisites(head.toString());
    if (found.date() == null || (found.number().isEmpty() && !found.blank())) {
      for (int k = Math.max(0, start - 4); k < last; k++) {
        boolean outside = k < start || k >= i;
        String text = lines.get(k).text();
        if (outside && text.length() <= 60 && isRequisitesLine(text)) {
          found = merged(found, headRequisites(text));
        }
      }
    }
    return found;
  }

  private static String withoutTitle(String text) {
    return text.replaceFirst("(?u)\\s(О|Об)\\s[а-яё].*$", "");
  }

  private static boolean isRequisitesLine(String text) {
    List<DateText> dates = DateText.all(text);
    boolean date = !dates.isEmpty() && dates.getFirst().start() <= 4;
    return (date || (NUMBER_LINE.matcher(text).matches() && text.startsWith("№")))
        && !text.matches("(?u).*\\p{L}{6,}.*\\p{L}{6,}.*\\p{L}{6,}.*");
  }

  private static Requisites merged(Requisites a, Requisites b) {
    return new Requisites(
        a.date() == null ? b.date() : a.date(),
        a.number().isEmpty() ? b.number() : a.number(),
        a.signed() || b.signed(),
        a.blank() || b.blank());
  }

  /// In the head of an order date and number may stand in any order, with the town in between.
  private static Requisites headRequisites(String text) {
    List<DateText> dates = DateText.all(text);
    boolean blank = text.contains("__");
    Matcher signed = Pattern.compile("№+\\s?(" + Requisites.NUMBER + ")").matcher(text);
    String number = "";
    while (signed.find()) {
      String before = text.substring(0, signed.start()).strip();
      String word = before.substring(before.lastIndexOf(' ') + 1);
      boolean organisation =
          word.matches(
              "(?iu).*(школ\\p{L}*|сад\\p{L}*|гимнази\\p{L}*|лице\\p{L}*|оу|сош|оош|ддт|цвр|дюц)");
      number = organisation || !number.isEmpty() ? number : signed.group(1);
    }
    if (number.isEmpty() && !dates.isEmpty()) {
      number = bareNumber(text, dates.getFirst());
    }
    return new Requisites(
        dates.isEmpty() ? null : dates.getFirst().date(), number, !number.isEmpty(), blank);
  }

  private static String bareNumber(String text, DateText date) {
    Matcher after =
        Pattern.compile("^\\s*(?:г(?:ода|\\.)?)?\\s+(" + Requisites.NUMBER + ")(?![\\d.])")
            .matcher(text.substring(date.end()));
    if (after.find()) {
      return after.group(1);
    }
    Matcher before =
        Pattern.compile(
                "(?iu)(?:приказ|распоряжение)\\s+(" + Requisites.NUMBER + ")\\s+(?:от\\s*)?$")
            .matcher(text.substring(0, date.start()));
    return before.find() ? before.group(1) : "";
  }

  /// The line at which the clauses end: the signature, else `limit`. A candidate is passed by when
  /// the numbers of the clauses go on after it.
  int bodyEnd(int body, int limit) {
    for (int i = body + 1; i < limit; i++) {
      String text = lines.get(i).text();
      boolean candidate =
          lines.get(i).marker().isEmpty()
              && (Tail.signatory(text) || (Tail.name(text) && i > body + 1));
      if (candidate && !clausesGoOn(body, i, limit)) {
        return i;
      }
    }
    return limit;
  }

  private boolean clausesGoOn(int body, int at, int limit) {
    int last = 0;
    for (int i = body; i < at; i++) {
      last = Math.max(last, ClauseNumber.top(lines.get(i)) == last + 1 ? last + 1 : last);
    }
    for (int i = at; i < limit; i++) {
      int number = ClauseNumber.top(lines.get(i));
      if (number == 1 && last > 0) {
        return false;
      }
      if (number == last + 1 && last > 0) {
        return true;
      }
    }
    return false;
  }
}
