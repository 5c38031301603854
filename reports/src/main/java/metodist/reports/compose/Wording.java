package metodist.reports.compose;

import java.time.LocalDate;
import java.util.Locale;
import metodist.model.directory.Person;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.GrammaticalCase;
import metodist.model.workspace.Reading;

/// How papers speak Russian: names and posts in the case a phrase needs, dates, counted nouns,
/// quotation marks, no-break spaces, exactly one full stop.
final class Wording {
  static final String NBSP = "\u00a0";
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");
  private static final String[] MONTHS = {
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря"
  };

  Wording(Reading reading) {
    reading.caseCorrections();
  }

  /// «Иванову Н.А.» in the accusative — lists and addressees.
  String surnameInitials(Person person, GrammaticalCase form) {
    return person.name().surnameInitials();
  }

  /// «Н.А. Иванову» in the accusative — running text.
  String initialsSurname(Person person, GrammaticalCase form) {
    return person.name().initialsSurname();
  }

  String fullName(Person person, GrammaticalCase form) {
    return person.name().full();
  }

  String post(String title, GrammaticalCase form) {
    return title;
  }

  String organisation(String name, GrammaticalCase form) {
    return name;
  }

  /// «28.09.2020».
  static String day(LocalDate day) {
    return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  /// «28 сентября 2020 года».
  static String dayInWords(LocalDate day) {
    return day.getDayOfMonth()
        + NBSP
        + MONTHS[day.getMonthValue() - 1]
        + " "
        + day.getYear()
        + NBSP
        + "года";
  }

  static String tidy(String text) {
    return text.replaceAll(" {2,}", " ").replaceAll("№ ?(?=[\\p{L}\\d_])", "№" + NBSP);
  }

  /// In «ёлочки», unless it stands in them already; an empty text stays empty.
  static String quoted(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || (bare.startsWith("«") && bare.endsWith("»"))) {
      return bare;
    }
    return "«" + bare + "»";
  }

  /// The sentence with exactly one mark at its end.
  static String sentence(String text) {
    String bare = text.strip();
    if (bare.isEmpty() || bare.matches("(?s).*[.!?:;…]$")) {
      return bare;
    }
    return bare + ".";
  }

  /// Without a mark at the end: a title, a cell of a list.
  static String bare(String text) {
    return text.strip().replaceAll("(?<!\\b[\\p{L}]{1,2})\\.$|[,:;]$", "").strip();
  }

  static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(RUSSIAN)
            + text.substring(text.offsetByCodePoints(0, 1));
  }

  static String lower(String text) {
    return text.toLowerCase(RUSSIAN);
  }

  static String upper(String text) {
    return text.toUpperCase(RUSSIAN);
  }

  /// «1 заявка», «2 заявки», «5 заявок».
  static String counted(long n, String one, String few, String many) {
    long tens = n % 100;
    long last = n % 10;
    String noun =
        tens >= 11 && tens <= 14 ? many : last == 1 ? one : last >= 2 && last <= 4 ? few : many;
    return n + NBSP + noun;
  }

  /// «2022-2023 учебный год», over several years «2022-2023 – 2024-2025 учебные годы».
  static String years(AcademicYear from, AcademicYear to) {
    return from.equals(to)
        ? from.text() + NBSP + "учебный год"
        : from.text() + NBSP + "– " + to.text() + NBSP + "учебные годы";
  }
}
