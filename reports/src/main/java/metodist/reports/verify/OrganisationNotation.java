package metodist.reports.verify;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Перечни организаций: the same package writes «МБОУ №№ 18, 21», «МБДОУ: 10, 59», «МБДОУ 1, 192»
/// and «МБОУ №№ 36» for one school. Found is a notation that is broken by itself, or one that
/// differs from the one most lists of the package use.
final class OrganisationNotation {
  private static final String KIND =
      "(?:(?:[МГЧНАКО]{0,2}[БАКЧ]?(?:ДОУ|ОУ|ДОО)|[МГ][БАК]У(?:\\s?ДО)?|СОШ|ООШ|НОШ|УДО|ОО|ДОО|ЦВР|ДЮЦ|ДДТ|ЦДТ|ДЮСШ|ЦРР)"
          + "(?:\\s(?:СОШ|ООШ|НОШ|ДС|д/с|ЦВР|ДЮЦ|ДДТ|ЦДТ|ДЮСШ|ЦРР|школ[аы]|гимнази[яи]|лице[йи]))?|(?iu:школ(?:а|ы|е|ам|ами|ах)?|гимнази[яиюй]|лице(?:й|и|я|ю|ям)|детск(?:ий|ие|ого|им|их)"
          + " сад(?:ы|а|у|ов|ам)?))";
  private static final String NUMBERS =
      "(?:№+\\s?)?\\d{1,4}(?!\\d|\\.\\d|-\\p{L})(?:\\s?(?:,|и(?=\\s)|;)\\s?(?:№+\\s?)?\\d{1,4}(?!\\d|\\.\\d|-\\p{L}))*+";
  private static final Pattern LIST =
      Pattern.compile("(?<![\\p{L}\\d])(" + KIND + ")(\\s?:)?\\s?(" + NUMBERS + ")");
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)^\\s?(?:-?\\p{L}{0,3}\\s)?(?:класс|участник|человек|чел|год|г\\.|балл|%|руб|тыс|час|мин|лет|педагог|учител|обуч|команд"
              + "|шт|экз|раз|мест|недел|дн|месяц|ученик|школ|образоват|учрежден|организац|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек).*");

  /// How a list shows that numbers follow.
  enum Style {
    SIGN("знак «№» перед каждым номером или «№№» перед несколькими"),
    ONE_SIGN("один знак «№» перед несколькими номерами"),
    EACH_SIGN("«№» перед каждым номером"),
    REPEATED("вид организации повторён перед каждым номером"),
    COLON("двоеточие вместо «№»"),
    BARE("номера без знака «№»"),
    DOUBLE_FOR_ONE("«№№» перед единственным номером");

    private final String words;

    Style(String words) {
      this.words = words;
    }
  }

  private record Found(Passage passage, Style style, String text, boolean several) {}

  private OrganisationNotation() {}

  static List<Finding> findings(List<Paper> papers) {
    List<Found> found = new ArrayList<>();
    for (Paper paper : papers) {
      paper.passages().forEach(p -> read(p, found));
    }
    Set<Style> right = right(found);
    List<Finding> findings = new ArrayList<>();
    Passage told = null;
    for (Found list : found) {
      boolean broken = list.style() == Style.DOUBLE_FOR_ONE || !right.contains(list.style());
      if (broken && list.passage() != told) {
        told = list.passage();
        findings.add(
            list.passage()
                .finding(
                    FindingCode.ORGANISATION_LIST_NOTATION,
                    "«"
                        + list.text()
                        + "»: "
                        + list.style().words
                        + ". Единая запись — «МБОУ №№ 18, 21, 22; МБДОУ № 10»."));
      }
    }
    return findings;
  }

  private static void read(Passage passage, List<Found> found) {
    Matcher matcher = LIST.matcher(passage.text());
    int lastEnd = -1;
    String lastKind = "";
    while (matcher.find()) {
      boolean repeated =
          matcher.group(1).equals(lastKind)
              && passage.text().substring(lastEnd, matcher.start()).matches("\\s?,\\s?");
      lastEnd = matcher.end();
      lastKind = matcher.group(1);
      String numbers = matcher.group(3);
      String behind = passage.text().substring(matcher.end());
      int count = numbers.split("\\d+", -1).length - 1;
      long signs = numbers.chars().filter(c -> c == '№').count();
      boolean colon = matcher.group(2) != null;
      if (signs == 0 && !certain(matcher, colon, count, behind)) {
        continue;
      }
      Style style = style(numbers, count, signs, colon);
      Style told = repeated && style == Style.SIGN && count == 1 ? Style.REPEATED : style;
      found.add(new Found(passage, told, matcher.group().strip(), count > 1));
    }
  }

  /// Numbers without «№» after a kind of organisation may count anything.
  private static boolean certain(Matcher list, boolean colon, int count, String behind) {
    boolean abbreviated = list.group(1).equals(list.group(1).toUpperCase(java.util.Locale.ROOT));
    boolean counted =
        COUNTED.matcher(behind).matches() || behind.matches("(?u)^\\s?[-–—/:]\\s?\\d.*");
    return !counted && (abbreviated || count > 1) && !(colon && count == 1 && !abbreviated);
  }

  private static Style style(String numbers, int count, long signs, boolean colon) {
    boolean doubled = numbers.startsWith("№№");
    if (signs == 0) {
      return colon ? Style.COLON : Style.BARE;
    }
    if (count == 1) {
      return doubled ? Style.DOUBLE_FOR_ONE : Style.SIGN;
    }
    if (doubled) {
      return Style.SIGN;
    }
    return signs >= count ? Style.EACH_SIGN : Style.ONE_SIGN;
  }

  /// The notations that stand together: the one most lists use, and what agrees with it.
  private static Set<Style> right(List<Found> found) {
    Map<Style, Integer> counts = new EnumMap<>(Style.class);
    boolean doubles = false;
    for (Found list : found) {
      counts.merge(list.style(), 1, Integer::sum);
      doubles |= list.style() == Style.SIGN && list.several();
    }
    counts.remove(Style.DOUBLE_FOR_ONE);
    Style most = Style.SIGN;
    for (Map.Entry<Style, Integer> entry : counts.entrySet()) {
      if (entry.getValue() > counts.getOrDefault(most, 0)) {
        most = entry.getKey();
      }
    }
    boolean signs =
        most == Style.SIGN
            || most == Style.ONE_SIGN
            || most == Style.EACH_SIGN
            || most == Style.REPEATED;
    if (!signs) {
      return EnumSet.of(most);
    }
    Set<Style> right = EnumSet.of(Style.SIGN);
    if (!doubles) {
      right.add(Style.REPEATED);
      boolean each =
          counts.getOrDefault(Style.EACH_SIGN, 0) >= counts.getOrDefault(Style.ONE_SIGN, 0);
      right.add(each ? Style.EACH_SIGN : Style.ONE_SIGN);
    }
    return right;
  }
}
