package metodist.reports.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the marks of appendices among the lines of a file, in all the ways offices write them: in
/// lines or in one, in a cell of a table, as a stamp of approval, with the issuer in between.
final class HeadingReader {
  private static final int REACH = 10;
  private static final Pattern HEAD =
      Pattern.compile(
          "(?iu)^[(\\[«\"]?\\s*(?:приложени[ея]|прил\\.|П\\s?Р\\s?И\\s?Л\\s?О\\s?Ж\\s?Е\\s?Н\\s?И\\s?Е)"
              + "(?![\\p{L}])\\s*(№+)?\\s?(\\d{1,2}(?:\\.\\d{1,2})?(?![\\d.]\\d|\\d)|[IVX]{1,4}(?![\\p{L}]))?");
  private static final Pattern TO_ORDER =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(приказ(у|ом)|распоряжени(ю|ем)|постановлени(ю|ем))(?!\\p{L})");
  private static final Pattern TO_OTHER =
      Pattern.compile(
          "(?iu)^[\\s.,]*к\\s+(?:настоящ\\p{L}+\\s+)?(положени|поряд|план|концепц|программ|регламент|правил|договор"
              + "|соглашени|инструкц|приложени|протокол|письм|заявк|методик|памятк|смет|требовани)\\p{L}*");
  private static final Pattern BRACKETED =
      Pattern.compile("(?iu)^\\(?\\s*приложение\\s*(№)?\\s?(\\d{1,2})\\s*\\)?$");
  private static final Pattern APPROVED = Pattern.compile("(?iu)^утвержд[её]н[аоы]?(?!\\p{L})");
  private static final Pattern FROM = Pattern.compile("(?iu)(^|\\s)от\\s*($|[«\"“„]?\\s?[\\d_])");
  private static final Pattern NUMBERED = Pattern.compile("^\\d+(\\.\\d+)*+[.)]?\\s+\\p{L}{4,}.*");
  private static final Pattern NUMBER_ALONE =
      Pattern.compile("^(?:№\\s?)?(?:" + Requisites.NUMBER + "|_{2,})$");
  private static final Pattern SENTENCE =
      Pattern.compile(
          "(?iu).*(изложить|исключить|дополнить|утратив|заменить|внести|читать|прилага|на \\d+"
              + " л|л\\. в).*");

  private final List<Line> lines;

  HeadingReader(List<Line> lines) {
    this.lines = lines;
  }

  /// The mark that begins at a line, if one does.
  Optional<Heading> at(int start) {
    String first = lines.get(start).text();
    if (first.length() > 250 || SENTENCE.matcher(first).matches() || first.endsWith(":")) {
      return Optional.empty();
    }
    Matcher head = HEAD.matcher(first);
    if (head.find() && !Tail.isSentenceMark(first)) {
      return titled(start, head);
    }
    return APPROVED.matcher(first).find() ? stamp(start, start) : Optional.empty();
  }

  /// Whether a text begins as a mark does.
  static boolean begins(String text) {
    return text.length() <= 160 && HEAD.matcher(text).find() && !Tail.isSentenceMark(text);
  }

  private Optional<Heading> titled(int start, Matcher head) {
    String first = lines.get(start).text();
    String rest = first.substring(head.end());
    String number = head.group(2) == null ? "" : arabic(head.group(2));
    boolean signed = head.group(1) != null;
    int end = requisitesEnd(start);
    String block = joined(start, end);
    String body = block.substring(Math.min(head.end(), block.length()));
    boolean split = rest.isBlank() && start + 1 < lines.size();
    boolean other = TO_OTHER.matcher(split ? lines.get(start + 1).text() : body).find();
    Requisites mark = Requisites.of(body);
    if ((other && !TO_ORDER.matcher(body).find()) || quoted(block)) {
      return Optional.of(
          heading(start, start + 1, number, signed, Requisites.none(), Heading.Strength.NESTED));
    }
    if (TO_ORDER.matcher(body).find()
        || (end > start + 1 && mark.date() != null)
        || rest.matches("(?iu).*\\sот\\s.*\\d{4}.*")) {
      Heading strong = heading(start, end, number, signed, mark, Heading.Strength.STRONG);
      return Optional.of(withStamp(strong));
    }
    boolean alone = rest.isBlank() || rest.matches("^\\s?[.–—:)\\]»-]\\s?.{0,120}");
    if (!alone || first.length() > 140) {
      return Optional.empty();
    }
    Heading weak =
        heading(start, start + 1, number, signed, Requisites.none(), Heading.Strength.WEAK);
    return Optional.of(withStamp(weak));
  }

  /// «Приложение № 1 к приказу от … № … without the closing quote: the new wording of another
  /// order's appendix, which an amending order quotes with its mark.
  private static boolean quoted(String block) {
    return block.startsWith("«")
        ? count(block, '«') > count(block, '»')
        : block.startsWith("\"") && count(block, '"') % 2 == 1;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(c -> c == sign).count();
  }

  /// A stamp «УТВЕРЖДЕНА приказом … от … № …» without the word «Приложение».
  private Optional<Heading> stamp(int start, int from) {
    int end = requisitesEnd(start);
    String block = joined(start, end);
    if (!TO_ORDER.matcher(block).find()
        || (!Requisites.of(block).known() && !block.contains("__"))) {
      return Optional.empty();
    }
    Matcher numbered =
        end < lines.size() ? BRACKETED.matcher(lines.get(end).text()) : BRACKETED.matcher(block);
    boolean below = end < lines.size() && numbered.find();
    String number = below ? arabic(numbered.group(2)) : "";
    boolean signed = !below || numbered.group(1) != null;
    return Optional.of(
        heading(
            from,
            below ? end + 1 : end,
            number,
            signed,
            Requisites.of(block),
            Heading.Strength.STRONG));
  }

  /// A stamp of approval right below the mark belongs to it.
  private Heading withStamp(Heading heading) {
    for (int i = heading.end(); i < Math.min(lines.size(), heading.end() + 3); i++) {
      if (lines.get(i).text().length() > 120 || HEAD.matcher(lines.get(i).text()).find()) {
        break;
      }
      if (APPROVED.matcher(lines.get(i).text()).find()) {
        Optional<Heading> stamp = stamp(i, heading.start());
        if (stamp.isPresent()) {
          List<Requisites> marks = new ArrayList<>(heading.marks());
          marks.addAll(stamp.get().marks());
          marks.removeIf(m -> !m.known() && !m.blank());
          return new Heading(
              heading.start(),
              stamp.get().end(),
              heading.number(),
              heading.numberSigned(),
              marks,
              Heading.Strength.STRONG,
              joined(heading.start(), stamp.get().end()));
        }
      }
    }
    return heading;
  }

  private Heading heading(
      int start,
      int end,
      String number,
      boolean signed,
      Requisites mark,
      Heading.Strength strength) {
    return new Heading(start, end, number, signed, List.of(mark), strength, joined(start, end));
  }

  /// The line after the last one that tells date and number of the order.
  private int requisitesEnd(int start) {
    int end = start + 1;
    boolean dated = !DateText.all(lines.get(start).text()).isEmpty();
    for (int i = start + 1; i < Math.min(lines.size(), start + REACH); i++) {
      String text = lines.get(i).text();
      if (dated && end == i && NUMBER_ALONE.matcher(text).matches()) {
        return i + 1;
      }
      boolean other =
          text.length() > 160
              || HEAD.matcher(text).find()
              || Tail.namesDocument(text)
              || !lines.get(i).marker().isEmpty();
      if (other || dated || (APPROVED.matcher(text).find() && i > start + 1)) {
        break;
      }
      boolean date = !DateText.all(text).isEmpty() || text.contains("__");
      boolean tells = tells(lines.get(i));
      if (tells) {
        end = i + 1;
        dated = date;
      }
    }
    return end;
  }

  /// Whether a line below the mark's first one says something of the order.
  private static boolean tells(Line line) {
    String text = line.text();
    List<DateText> dates = DateText.all(text);
    boolean dateFirst = !dates.isEmpty() && dates.getFirst().start() <= 1 && text.length() <= 45;
    return FROM.matcher(text).find()
        || dateFirst
        || text.startsWith("№")
        || (TO_ORDER.matcher(text).find() && !NUMBERED.matcher(text).matches());
  }

  private String joined(int start, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = start; i < end; i++) {
      text.append(i == start ? "" : " ").append(lines.get(i).text());
    }
    return text.toString();
  }

  /// «II» and «2» are one number.
  static String arabic(String number) {
    List<String> roman = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");
    int index = roman.indexOf(number.toUpperCase(java.util.Locale.ROOT));
    return index < 0 ? number.replaceFirst("^0+(?=\\d)", "") : Integer.toString(index + 1);
  }
}
