package metodist.reports.compose;

import java.time.LocalDate;
import java.util.Locale;
import metodist.model.directory.Person;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Dates;
import metodist.model.shared.GrammaticalCase;
import metodist.model.workspace.Reading;

/// How papers speak Russian: names and posts in the case a phrase needs, dates, counted nouns,
/// quotation marks, no-break spaces, exactly one full stop.
final class Wording {
  static final String NBSP = "\u00a0";
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

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
    return Dates.digits(day);
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

  /// With its first letter small: a title in the middle of a sentence; an abbreviation stays.
  static String lowerFirst(String text) {
    boolean abbreviation = text.length() > 1 && Character.isUpperCase(text.charAt(1));
    return text.isEmpty() || abbreviation
        ? text
        : text.substring(0, 1).toLowerCase(RUSSIAN) + text.substring(1);
  }

  static String upper(String text) {
    return text.toUpperCase(RUSSIAN);
  }

  /// «2022-2023 учебный год», over several years «2022-2023 – 2024-2025 учебные годы».
  static String years(AcademicYear from, AcademicYear to) {
    return from.equals(to)
        ? from.text() + NBSP + "учебный год"
        : from.text() + NBSP + "– " + to.text() + NBSP + "учебные годы";
  }
}
