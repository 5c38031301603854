package metodist.model.shared.russian;

import com.github.petrovich4j.Case;
import com.github.petrovich4j.NameType;
import com.github.petrovich4j.Petrovich;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import metodist.model.shared.Gender;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;

/// Склонение фамилии, имени, отчества. petrovich does the ordinary names; what it gets wrong —
/// hyphenated surnames, Соловей, Лев, Заяц, Цой, capitals — is mended here. A name whose gender
/// nobody can tell stays in the nominative.
public final class NameDeclension {
  private static final Petrovich PETROVICH = new Petrovich();

  /// Surnames with a fleeting vowel: the stem of the other cases and the five endings from the
  /// genitive on.
  private record Fleeting(String stem, List<String> endings) {}

  private static final List<GrammaticalCase> OBLIQUE_CASES =
      List.of(
          GrammaticalCase.GENITIVE,
          GrammaticalCase.DATIVE,
          GrammaticalCase.ACCUSATIVE,
          GrammaticalCase.INSTRUMENTAL,
          GrammaticalCase.PREPOSITIONAL);
  private static final List<String> HARD = List.of("а", "у", "а", "ом", "е");
  private static final List<String> SOFT_SIGN = List.of("я", "ю", "я", "ём", "е");
  private static final Map<String, Fleeting> FLEETING =
      Map.ofEntries(
          Map.entry("лев", new Fleeting("льв", HARD)),
          Map.entry("орёл", new Fleeting("орл", HARD)),
          Map.entry("орел", new Fleeting("орл", HARD)),
          Map.entry("козёл", new Fleeting("козл", HARD)),
          Map.entry("козел", new Fleeting("козл", HARD)),
          Map.entry("котёл", new Fleeting("котл", HARD)),
          Map.entry("котел", new Fleeting("котл", HARD)),
          Map.entry("заяц", new Fleeting("зайц", List.of("а", "у", "а", "ем", "е"))),
          Map.entry("соловей", new Fleeting("соловь", SOFT_SIGN)),
          Map.entry("воробей", new Fleeting("воробь", SOFT_SIGN)),
          Map.entry("муравей", new Fleeting("муравь", SOFT_SIGN)),
          Map.entry("ручей", new Fleeting("ручь", SOFT_SIGN)));

  private static final List<String> SHORT_OI = List.of("я", "ю", "я", "ем", "е");
  private static final Set<String> UNCHANGED_PARTS =
      Set.of(
          "бонч", "сан", "санкт", "кара", "тер", "де", "ван", "фон", "аль", "эль", "ибн", "бен",
          "оглы", "оглу", "улы", "уулу", "кызы", "гызы");
  private static final Set<String> MEN_IN_A =
      Set.of(
          "никита", "илья", "фома", "кузьма", "лука", "савва", "данила", "гаврила", "фока", "миша",
          "саша", "мустафа", "муса", "иса", "яхья", "зия");
  private static final Set<String> WOMEN_IN_SOFT_SIGN =
      Set.of("любовь", "нинель", "айгуль", "гузель", "рахиль", "юдифь", "эсфирь", "адель");

  private NameDeclension() {}

  public static PersonName decline(PersonName name, Gender stated, GrammaticalCase form) {
    Gender gender = gender(name, stated);
    if (form == GrammaticalCase.NOMINATIVE || gender == Gender.UNKNOWN) {
      return name;
    }
    return new PersonName(
        words(name.surname(), NameType.LastName, gender, form),
        words(name.given(), NameType.FirstName, gender, form),
        words(name.patronymic(), NameType.PatronymicName, gender, form));
  }

  /// The stated gender, else what patronymic (оглы and кызы too), given name and surname tell.
  public static Gender gender(PersonName name, Gender stated) {
    if (stated != Gender.UNKNOWN) {
      return stated;
    }
    String patronymic = name.patronymic().toLowerCase(Locale.ROOT);
    if (patronymic.matches("(?U).*\\b(оглы|оглу|улы|уулу)") || patronymic.endsWith("ич")) {
      return Gender.MALE;
    }
    if (patronymic.matches("(?U).*\\b(кызы|гызы)")
        || patronymic.endsWith("вна")
        || patronymic.endsWith("чна")) {
      return Gender.FEMALE;
    }
    Gender given = byGiven(name.given().toLowerCase(Locale.ROOT));
    return given != Gender.UNKNOWN ? given : bySurname(name.surname().toLowerCase(Locale.ROOT));
  }

  private static Gender byGiven(String given) {
    if (given.length() < 2 || given.endsWith(".")) {
      return Gender.UNKNOWN;
    }
    if (WOMEN_IN_SOFT_SIGN.contains(given)) {
      return Gender.FEMALE;
    }
    if (MEN_IN_A.contains(given)) {
      return Gender.MALE;
    }
    char last = given.charAt(given.length() - 1);
    if (last == 'а' || last == 'я') {
      return Gender.FEMALE;
    }
    return "бвгджзйклмнпрстфхцчшщ".indexOf(last) >= 0 ? Gender.MALE : Gender.UNKNOWN;
  }

  private static Gender bySurname(String surname) {
    if (surname.matches(".*(ова|ева|ёва|ина|ына|ская|цкая|ная)")) {
      return Gender.FEMALE;
    }
    return surname.matches(".*(ов|ев|ёв|ин|ын|ский|цкий|ной)") ? Gender.MALE : Gender.UNKNOWN;
  }

  private static String words(String text, NameType type, Gender gender, GrammaticalCase form) {
    List<String> words = new ArrayList<>();
    for (String word : text.split(" ")) {
      if (type == NameType.PatronymicName && isTurkicPatronymic(text)) {
        words.add(word);
        continue;
      }
      List<String> parts = new ArrayList<>();
      for (String part : word.split("-", -1)) {
        parts.add(part(part, type, gender, form));
      }
      words.add(String.join("-", parts));
    }
    return String.join(" ", words);
  }

  private static boolean isTurkicPatronymic(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.matches("(?U).*\\b(оглы|оглу|улы|уулу|кызы|гызы)");
  }

  private static String part(String part, NameType type, Gender gender, GrammaticalCase form) {
    String lower = part.toLowerCase(Locale.ROOT);
    if (part.length() < 2 || !lower.matches("[а-яё’']+") || UNCHANGED_PARTS.contains(lower)) {
      return part;
    }
    boolean capitals = part.equals(part.toUpperCase(Locale.ROOT));
    String name = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    String declined = one(name, lower, type, gender, form);
    if (capitals) {
      return declined.toUpperCase(Locale.ROOT);
    }
    return keepsInnerCapitals(part, lower, declined);
  }

  /// Mac-like inner capitals survive where the stem is untouched.
  private static String keepsInnerCapitals(String part, String lower, String declined) {
    int same = 0;
    int shorter = Math.min(lower.length(), declined.length());
    String other = declined.toLowerCase(Locale.ROOT);
    while (same < shorter && lower.charAt(same) == other.charAt(same)) {
      same++;
    }
    return part.substring(0, same) + other.substring(same);
  }

  private static String one(
      String name, String lower, NameType type, Gender gender, GrammaticalCase form) {
    if (type == NameType.LastName && gender == Gender.MALE) {
      Fleeting fleeting = FLEETING.get(lower);
      if (fleeting != null) {
        String stem = fleeting.stem();
        return stem.substring(0, 1).toUpperCase(Locale.ROOT)
            + stem.substring(1)
            + fleeting.endings().get(OBLIQUE_CASES.indexOf(form));
      }
      if (lower.length() <= 3 && lower.endsWith("ой")) {
        return name.substring(0, name.length() - 1) + SHORT_OI.get(OBLIQUE_CASES.indexOf(form));
      }
    }
    var petrovichGender =
        gender == Gender.MALE
            ? com.github.petrovich4j.Gender.Male
            : com.github.petrovich4j.Gender.Female;
    return PETROVICH.say(name, type, petrovichGender, petrovichCase(form));
  }

  private static Case petrovichCase(GrammaticalCase form) {
    return switch (form) {
      case NOMINATIVE -> throw new IllegalArgumentException("the nominative is the name itself");
      case GENITIVE -> Case.Genitive;
      case DATIVE -> Case.Dative;
      case ACCUSATIVE -> Case.Accusative;
      case INSTRUMENTAL -> Case.Instrumental;
      case PREPOSITIONAL -> Case.Prepositional;
    };
  }
}
