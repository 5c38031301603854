package metodist.model.orders;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Места в тексте приказа, filled from facts when it is printed: names of the places and what each
/// stands for, in the order they are offered.
public final class Places {
  /// The clause's responsible person with the post, in the accusative, dative, instrumental and
  /// nominative.
  public static final String WHOM = "{кого}";

  public static final String TO_WHOM = "{кому}";
  public static final String BY_WHOM = "{кем}";
  public static final String WHO = "{кто}";
  public static final String TERM = "{срок}";
  public static final String EVENT = "{мероприятие}";
  public static final String OF_EVENT = "{мероприятия}";
  public static final String EVENT_DATE = "{дата мероприятия}";
  public static final String YEAR = "{год}";
  public static final String ACADEMIC_YEAR = "{учебный год}";

  private static final Map<String, String> MEANINGS = meanings();
  private static final Pattern PLACE = Pattern.compile("\\{[^{}]*\\}");

  private Places() {}

  private static Map<String, String> meanings() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put(OrderRules.MENTION, "упоминание приложения с его номером");
    all.put(TO_WHOM, "ответственный, дательный падеж: «Ивановой Н.А., методисту»");
    all.put(WHOM, "ответственный, винительный падеж: «Иванову Н.А., методиста»");
    all.put(BY_WHOM, "ответственный, творительный падеж: «Ивановой Н.А., методистом»");
    all.put(WHO, "ответственный, именительный падеж: «Иванова Н.А., методист»");
    all.put(TERM, "срок пункта словами");
    all.put(EVENT, "мероприятие, винительный падеж: «Форум инноваций»");
    all.put(OF_EVENT, "мероприятие, родительный падеж: «Форума инноваций»");
    all.put(EVENT_DATE, "дата мероприятия");
    all.put(OrderRules.SUM, "итог сметы цифрами и прописью");
    all.put(YEAR, "год приказа");
    all.put(ACADEMIC_YEAR, "учебный год приказа");
    return all;
  }

  /// Every place with its meaning.
  public static Map<String, String> all() {
    return java.util.Collections.unmodifiableMap(MEANINGS);
  }

  /// The places named in a text, known or not.
  public static List<String> in(String text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = PLACE.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }

  public static boolean known(String place) {
    return MEANINGS.containsKey(place) || place.equals(Preamble.PLACE);
  }

  /// Whether the text names the responsible person.
  public static boolean ofPerson(String text) {
    return List.of(WHOM, TO_WHOM, BY_WHOM, WHO).stream().anyMatch(text::contains);
  }

  /// Whether the text names the event.
  public static boolean ofEvent(String text) {
    return List.of(EVENT, OF_EVENT, EVENT_DATE).stream().anyMatch(text::contains);
  }
}
