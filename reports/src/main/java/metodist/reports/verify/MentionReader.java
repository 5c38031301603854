package metodist.reports.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds where a text mentions appendices of its order: «(Приложение № 1)», «согласно приложениям №
/// 1–3», «приложение к настоящему приказу». Appendices of other papers are left alone.
final class MentionReader {
  private static final String ONE = "(?:№+\\s?)?\\d{1,2}(?:\\.\\d{1,2})?(?!\\d|\\.\\d)";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)(?<![\\p{L}-])(?:приложени\\p{L}{1,3}|прил\\.)\\s*(?:к\\s+(?:настоящ\\p{L}+\\s+|данн\\p{L}+\\s+)?"
              + "(?:приказу|распоряжению|постановлению)\\s*)?("
              + ONE
              + "(?:\\s*(?:,|;|и|-|–|—|по)\\s*"
              + ONE
              + ")*+)");
  private static final Pattern BARE =
      Pattern.compile(
          "(?iu)\\(\\s*(?:см\\.\\s*)?(?:приложени[еяю]|прил\\.)[^)№\\d]{0,40}\\)|(?:согласно|соответствии"
              + " с|указан\\p{L}* в|приведен\\p{L}* в|по"
              + " форме|в)\\s+приложени(?:ю|и|ем)(?![\\p{L}])(?!\\s*[№\\d«\"A-Za-z])");
  private static final Pattern LOOSE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(прилага[ею]\\p{L}*|приложени\\p{L}{1,2}\\s*:|приложени\\p{L}{1,3})");
  private static final Pattern SOFTWARE =
      Pattern.compile(
          "(?iu).*(мобильн|веб-?|программн|установ|скач|онлайн-?|чат-?бот)\\p{L}*\\s*$");
  private static final Pattern OTHER_PAPER =
      Pattern.compile(
          "(?iu)^[\\s,)]*к\\s+(?!настоящ|данн)(?:\\p{L}+\\s+){0,6}?(положени|поряд|письм|договор|приказ|распоряж|постановл|закон"
              + "|соглашени|протокол|регламент|программ|концепц|план)\\p{L}*(.{0,160})");
  private static final Pattern AMENDS =
      Pattern.compile("(?iu).*(внести|вносятся).{0,60}изменени.*");
  private static final Pattern AMENDED =
      Pattern.compile(
          "(?iu).*(изложить|исключить|дополнить|утратив|заменить|читать|добавить|признать).*");
  private static final Pattern RANGE =
      Pattern.compile("(\\d+)\\s*(?:-|–|—|по)\\s*(?:№+\\s?)?(\\d+)");

  private final Requisites own;
  private final List<Mention> mentions = new ArrayList<>();
  private boolean amending;

  MentionReader(Requisites own) {
    this.own = own;
  }

  List<Mention> mentions() {
    return mentions;
  }

  /// Reads one paragraph standing at `place`.
  void read(String text, String place) {
    if (AMENDS.matcher(text).matches()) {
      amending = true;
    }
    Set<Integer> taken = new LinkedHashSet<>();
    Matcher numbered = NUMBERED.matcher(text);
    while (numbered.find()) {
      taken.add(numbered.start());
      if (!ofOther(text, numbered.start(), numbered.end())) {
        for (String number : numbers(numbered.group(1))) {
          mentions.add(new Mention(number, true, place, text));
        }
      }
    }
    Matcher bare = BARE.matcher(text);
    boolean found = false;
    while (bare.find()) {
      if (!ofOther(text, bare.start(), bare.end()) && !software(text, bare.start())) {
        mentions.add(new Mention("", true, place, text));
        found = true;
      }
    }
    Matcher loose = LOOSE.matcher(text);
    while (!found && loose.find()) {
      if (!taken.contains(loose.start())
          && !software(text, loose.start())
          && !ofOther(text, loose.start(), loose.end())) {
        mentions.add(new Mention("", false, place, text));
        found = true;
      }
    }
  }

  private static boolean software(String text, int at) {
    return SOFTWARE.matcher(text.substring(0, at)).matches();
  }

  /// Whether the words after the mention say that it is an appendix of another paper.
  private boolean ofOther(String text, int start, int end) {
    Matcher other = OTHER_PAPER.matcher(text.substring(end));
    if (other.find()) {
      Requisites of = Requisites.of(other.group());
      boolean order = other.group(1).matches("(?iu)приказ|распоряж|постановл");
      boolean same =
          order
              && (of.number().isEmpty() || Requisites.sameNumber(of.number(), own.number()))
              && (of.date() == null || of.date().equals(own.date()));
      return !same;
    }
    String before = text.substring(0, start);
    boolean toOwn =
        before.matches("(?ius).*(согласно|соответствии с|\\()\\s*$")
            || text.substring(end).matches("(?ius)^\\s*к\\s+(настоящ|данн).*")
            || text.substring(start, end).matches("(?ius).*настоящ.*");
    return !toOwn
        && (AMENDED.matcher(text).matches()
            || (amending && before.length() < 120 && isChanged(text)));
  }

  private static boolean isChanged(String text) {
    return text.matches("(?ius)^[\\d.)\\s]*(в\\s+)?приложени.*");
  }

  /// «1, 2», «№ 1 и № 2», «1–3» as single numbers.
  static List<String> numbers(String list) {
    Set<String> numbers = new LinkedHashSet<>();
    Matcher range = RANGE.matcher(list);
    int from = 0;
    StringBuilder rest = new StringBuilder();
    while (range.find()) {
      rest.append(list, from, range.start()).append(' ');
      from = range.end();
      int first = Integer.parseInt(range.group(1));
      int last = Integer.parseInt(range.group(2));
      for (int n = first; n <= last && last - first <= 40; n++) {
        numbers.add(Integer.toString(n));
      }
    }
    rest.append(list.substring(from));
    Matcher single = Pattern.compile("\\d+(?:\\.\\d+)?").matcher(rest);
    while (single.find()) {
      numbers.add(HeadingReader.arabic(single.group()));
    }
    return List.copyOf(numbers);
  }
}
