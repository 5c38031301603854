package metodist.reports.compose;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.directory.Declension;
import metodist.model.directory.Person;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.Dates;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.russian.Typography;
import metodist.model.workspace.Reading;

/// How papers speak Russian: names and posts in the case a phrase needs, dates, counted nouns,
/// quotation marks, no-break spaces, exactly one full stop.
final class Wording {
  static final String NBSP = "\u00a0";
  private static final Pattern ABBREVIATED =
      Pattern.compile("((?:[А-ЯЁ]{2,} )+)([а-яё].*)", Pattern.DOTALL);
  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private final Declension declension;

  Wording(Reading reading) {
    this.declension = new Declension(reading.caseCorrections().all());
  }

  /// «Иванову Н.А.» in the accusative — lists and addressees.
  String surnameInitials(Person person, GrammaticalCase form) {
    return declension.surnameInitials(person, form);
  }

  String post(String title, GrammaticalCase form) {
    return declension.post(title, form);
  }

  /// An organisation's full or short name; abbreviations before the noun stay («ГБОУ гимназии №
  /// 5»).
  String organisation(String name, GrammaticalCase form) {
    Matcher abbreviated = ABBREVIATED.matcher(name);
    return abbreviated.matches()
        ? abbreviated.group(1) + declension.organisation(abbreviated.group(2), form)
        : declension.organisation(name, form);
  }

  /// «28.09.2020».
  static String day(LocalDate day) {
    return Dates.digits(day);
  }

  /// The typographic pass over text the program composes.
  static String tidy(String text) {
    return Typography.tidy(text);
  }

  /// Holds «№ 375» and «Иванов И.О.» together in a narrow cell; nothing visible changes.
  static String tight(String text) {
    return text.replaceAll("№ (?=[\\p{L}\\d])", "№" + NBSP).replaceAll("(?<=\\)) (?=\\d)", NBSP);
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

  /// «2022–2023 учебный год», over several years «2022–2023 – 2024–2025 учебные годы».
  static String years(AcademicYear from, AcademicYear to) {
    return from.equals(to)
        ? range(from) + " учебный год"
        : range(from) + NBSP + "– " + range(to) + " учебные годы";
  }

  private static String range(AcademicYear year) {
    return year.text().replace('-', '–');
  }
}
