package metodist.model.shared.russian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.GrammaticalCase;
import org.jspecify.annotations.Nullable;

/// Склонение должностей, названий организаций и мероприятий: the head noun and its adjectives are
/// declined, what depends on them («отдела развития», «по воспитательной работе») and what stands
/// in quotes is kept. Abbreviated names (ГБОУ …) do not change. A phrase without a head the engine
/// knows stays as it is: wrong words would be worse than unchanged ones.
public final class PhraseDeclension {
  private static final Pattern TOKEN =
      Pattern.compile("«[^»]*»?|\"[^\"]*\"?|[\\p{L}\\d.’'-]+|.", Pattern.DOTALL);
  private static final Set<String> UNCHANGED_PREFIXES =
      Set.of(
          "бизнес",
          "пресс",
          "веб",
          "арт",
          "интернет",
          "вице",
          "экс",
          "контент",
          "медиа",
          "it",
          "smm",
          "пиар",
          "эко");
  private static final Set<String> ADJECTIVAL_HEADS =
      Set.of(
          "заведующий",
          "заведующая",
          "управляющий",
          "управляющая",
          "председательствующий",
          "дежурный",
          "дежурная",
          "ответственный",
          "ответственная",
          "рабочий",
          "служащий",
          "служащая",
          "ведущий",
          "ведущая",
          "вожатый",
          "вожатая",
          "исполняющий",
          "исполняющая");

  private static final Map<String, Endings.Kind> NOUNS = new HashMap<>();
  private static final Map<String, String> OBLIQUE =
      Map.of("дворец", "дворц", "отец", "отц", "центр", "центр");

  static {
    nouns(
        Endings.Kind.MASCULINE,
        """
        директор заместитель методист начальник учитель воспитатель педагог психолог логопед
        дефектолог специалист эксперт бухгалтер инспектор руководитель тьютор тренер инструктор
        библиотекарь секретарь делопроизводитель преподаватель организатор мастер лаборант инженер
        программист техник администратор координатор консультант советник председатель
        сопредседатель член доцент профессор ассистент аспирант ректор проректор декан академик
        кандидат доктор менеджер куратор врач фельдшер медик юрист юрисконсульт экономист кассир
        аналитик редактор корректор корреспондент журналист дизайнер художник музыкант
        концертмейстер аккомпаниатор хормейстер балетмейстер хореограф режиссёр режиссер
        звукорежиссёр оператор водитель сторож вахтёр вахтер дворник повар завхоз кладовщик электрик
        слесарь плотник гардеробщик архивариус документовед кадровик помощник референт президент
        сотрудник работник исследователь лектор модератор спикер докладчик участник автор
        составитель рецензент разработчик наставник стажёр стажер студент супервизор медиатор
        социолог лидер депутат министр губернатор мэр префект глава староста
        центр дом дворец отдел комитет департамент институт университет колледж техникум лицей
        совет кабинет интернат комплекс фонд музей клуб сад детсад филиал сектор союз театр парк
        санаторий лагерь технопарк кванториум корпус
        форум семинар фестиваль марафон слёт слет вебинар практикум конгресс
        конкурс смотр турнир тренинг
        """);
    nouns(
        Endings.Kind.FEMININE,
        """
        медсестра сестра няня уборщица кастелянша воспитательница учительница
        школа гимназия администрация академия станция студия лаборатория комиссия служба
        организация площадка ассоциация библиотека инспекция дирекция палата прогимназия школа-сад
        коллегия группа мастерская сеть
        конференция встреча ассамблея выставка ярмарка неделя декада сессия олимпиада
        """);
    nouns(
        Endings.Kind.NEUTER,
        """
        управление отделение министерство учреждение училище объединение общество предприятие
        агентство сообщество содружество правительство товарищество
        совещание заседание собрание мероприятие
        """);
  }

  private PhraseDeclension() {}

  private static void nouns(Endings.Kind kind, String words) {
    for (String word : words.strip().split("\\s+")) {
      NOUNS.put(word, kind);
    }
  }

  /// A post: «старшего методиста отдела развития». After a comma or a dash a second post is
  /// declined too.
  public static String post(String text, GrammaticalCase form) {
    if (form == GrammaticalCase.NOMINATIVE || isActing(text)) {
      return text;
    }
    List<String> tokens = tokens(text);
    StringBuilder result = new StringBuilder();
    boolean open = true;
    int i = 0;
    while (i < tokens.size()) {
      String token = tokens.get(i);
      if (open && isWord(token)) {
        int end = declineFrom(tokens, i, true, true, form);
        open = false;
        i = Math.max(end, i + 1);
      } else {
        open |= token.equals(",") || token.equals("–") || token.equals("—") || token.equals("/");
        i++;
      }
    }
    tokens.forEach(result::append);
    return result.toString();
  }

  /// An organisation's name: every noun phrase in the nominative is declined («учреждения
  /// дополнительного образования Дома детского творчества»).
  public static String organisation(String text, GrammaticalCase form) {
    List<String> tokens = tokens(text);
    if (form == GrammaticalCase.NOMINATIVE
        || tokens.isEmpty()
        || isAbbreviation(tokens.getFirst())) {
      return text;
    }
    int i = 0;
    while (i < tokens.size()) {
      String token = tokens.get(i);
      if (!isWord(token)) {
        i++;
        continue;
      }
      if (isAbbreviation(token)) {
        break;
      }
      i = Math.max(declineFrom(tokens, i, false, false, form), i + 1);
    }
    return String.join("", tokens);
  }

  private static boolean isActing(String text) {
    return text.strip().toLowerCase(Locale.ROOT).matches("(?U)(и\\.\\s*о\\.|врио|врид)\\b?.*");
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  private static boolean isWord(String token) {
    return Character.isLetter(token.codePointAt(0));
  }

  private static boolean isAbbreviation(String token) {
    return token.length() > 1
        && token.equals(token.toUpperCase(Locale.ROOT))
        && token.chars().allMatch(Character::isLetter);
  }

  /// Declines the adjectives and the noun that begin at a word; returns the place after them, or
  /// the same place when nothing was declined.
  private static int declineFrom(
      List<String> tokens, int start, boolean animate, boolean guess, GrammaticalCase form) {
    List<Integer> adjectives = new ArrayList<>();
    int i = start;
    while (i < tokens.size()) {
      String token = tokens.get(i);
      if (token.isBlank()) {
        i++;
        continue;
      }
      if (!isWord(token) || isAbbreviation(token)) {
        break;
      }
      Endings.Kind noun = nounKind(token, guess && !adjectivalHead(tokens, adjectives));
      if (noun != null && agrees(tokens, adjectives, noun)) {
        for (int a : adjectives) {
          tokens.set(a, Endings.adjective(tokens.get(a), noun, animate, form));
        }
        tokens.set(i, noun(token, noun, animate, form));
        return i + 1;
      }
      if (Endings.adjectiveKind(token) == null) {
        break;
      }
      adjectives.add(i);
      i++;
    }
    if (adjectivalHead(tokens, adjectives)) {
      for (int a : adjectives) {
        Endings.Kind kind = Endings.adjectiveKind(tokens.get(a));
        if (kind != null) {
          tokens.set(a, Endings.adjective(tokens.get(a), kind, animate, form));
        }
      }
      return i;
    }
    return start;
  }

  private static boolean adjectivalHead(List<String> tokens, List<Integer> adjectives) {
    return !adjectives.isEmpty()
        && ADJECTIVAL_HEADS.contains(tokens.get(adjectives.getLast()).toLowerCase(Locale.ROOT));
  }

  private static boolean agrees(List<String> tokens, List<Integer> adjectives, Endings.Kind noun) {
    return adjectives.stream().allMatch(a -> Endings.adjectiveKind(tokens.get(a)) == noun);
  }

  private static Endings.@Nullable Kind nounKind(String word, boolean guess) {
    String last = lastPart(word.toLowerCase(Locale.ROOT));
    Endings.Kind known = NOUNS.get(last);
    if (known != null || !guess || Endings.adjectiveKind(word) != null) {
      return known;
    }
    if (last.length() < 4 || !last.matches("[а-яё]+")) {
      return null;
    }
    if (last.endsWith("тель") || last.endsWith("арь")) {
      return Endings.Kind.MASCULINE;
    }
    char end = last.charAt(last.length() - 1);
    if ("бвгджзклмнпрстфхцчшщ".indexOf(end) >= 0) {
      return Endings.Kind.MASCULINE;
    }
    return last.endsWith("ца") || last.endsWith("ка") || last.endsWith("ша")
        ? Endings.Kind.FEMININE
        : null;
  }

  private static String lastPart(String word) {
    return word.substring(word.lastIndexOf('-') + 1);
  }

  private static String noun(
      String word, Endings.Kind kind, boolean animate, GrammaticalCase form) {
    List<String> parts = new ArrayList<>(List.of(word.split("-")));
    for (int i = 0; i < parts.size(); i++) {
      String part = parts.get(i);
      String lower = part.toLowerCase(Locale.ROOT);
      boolean last = i == parts.size() - 1;
      Endings.Kind own = last ? kind : NOUNS.get(lower);
      if (own == null || (!last && UNCHANGED_PREFIXES.contains(lower))) {
        continue;
      }
      String stem = OBLIQUE.getOrDefault(lower, lower);
      String oblique = part.substring(0, 1) + stem.substring(1);
      parts.set(i, Endings.noun(part, oblique, own, animate, form));
    }
    return String.join("-", parts);
  }
}
