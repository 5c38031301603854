package metodist.reports.verify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import metodist.model.shared.Gender;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;
import metodist.model.shared.russian.NameDeclension;

/// A person's name as it stands in a text: surname with initials, or with given name and perhaps
/// patronymic.
record RussianName(
    String written, String surname, String given, String patronymic, String initials) {
  private static final Set<String> WOMEN =
      Set.of(
          ("александра алина алла анастасия анна антонина валентина валерия варвара василиса вера"
               + " вероника виктория галина дарья диана евгения екатерина елена елизавета жанна"
               + " зинаида зоя инна ирина карина кира клавдия кристина ксения лариса лидия лилия"
               + " людмила майя маргарита марина мария надежда наталья наталия нелли нина оксана"
               + " олеся ольга полина раиса римма роза светлана снежана софия софья таисия тамара"
               + " татьяна ульяна эльвира эмма юлия яна алёна алена регина эльмира альбина лада")
              .split(" "));
  private static final Set<String> MEN =
      Set.of(
          ("александр алексей анатолий андрей антон аркадий артём артем артур борис вадим валентин"
               + " валерий василий виктор виталий владимир владислав вячеслав геннадий георгий"
               + " герман глеб григорий даниил денис дмитрий евгений егор иван игорь иннокентий"
               + " кирилл константин леонид максим марат марк матвей михаил николай олег павел пётр"
               + " петр роман руслан сергей станислав степан тимофей тимур фёдор федор эдуард юрий"
               + " яков ярослав илья никита лев захар арсений богдан семён семен")
              .split(" "));

  /// The name a match of [NameCases]'s pattern found; empty when its words are no name.
  static Optional<RussianName> of(Matcher m) {
    if (m.group(1) != null) {
      return Optional.of(new RussianName(m.group(), m.group(1), "", "", letters(m.group(2))));
    }
    if (m.group(3) != null) {
      return Optional.of(new RussianName(m.group(), m.group(4), "", "", letters(m.group(3))));
    }
    String third = m.group(7) == null ? "" : m.group(7);
    if (isPatronymic(third)) {
      return Optional.of(full(m.group(), m.group(5), m.group(6), third));
    }
    if (isPatronymic(m.group(6))) {
      return third.isEmpty()
          ? Optional.empty()
          : Optional.of(full(m.group(), third, m.group(5), m.group(6)));
    }
    String two = m.group(5) + " " + m.group(6);
    if (isGiven(m.group(6))) {
      return Optional.of(full(two, m.group(5), m.group(6), ""));
    }
    return isGiven(m.group(5))
        ? Optional.of(full(two, m.group(6), m.group(5), ""))
        : Optional.empty();
  }

  private static RussianName full(String written, String surname, String given, String patronymic) {
    String initials =
        given.substring(0, 1) + (patronymic.isEmpty() ? "" : patronymic.substring(0, 1));
    return new RussianName(written, surname, given, patronymic, initials);
  }

  private static String letters(String initials) {
    return initials.replaceAll("[.\\s]", "");
  }

  private static boolean isPatronymic(String word) {
    return word.matches(".{2,}(вич|ич|вна|чна|вича|вичу|ича|ичу|вну|вне|чну|чне|вны|чны)");
  }

  private static boolean isGiven(String word) {
    String lower = word.toLowerCase(java.util.Locale.ROOT);
    return WOMEN.contains(lower) || MEN.contains(lower) || nominativeGiven(lower).isPresent();
  }

  /// «Галину», «Галине», «Ивана», «Ивану» back to the name.
  private static Optional<String> nominativeGiven(String lower) {
    if (lower.length() < 3) {
      return Optional.empty();
    }
    String stem = lower.substring(0, lower.length() - 1);
    for (String ending : List.of("а", "я", "", "й", "ь")) {
      String name = stem + ending;
      boolean woman = WOMEN.contains(name) && lower.matches(".*[уюеи]");
      boolean man = MEN.contains(name) && lower.matches(".*[аяую]") && !ending.equals("а");
      if (woman || man) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /// «Губа Г» for comparing with the names of lists and signatures.
  String shortKey() {
    return surname + " " + initials;
  }

  /// How it should be written, when it certainly is not: `known` are names that lists and
  /// signatures of the same package give in the nominative.
  Optional<String> wrong(GrammaticalCase form, Set<String> known) {
    return given.isEmpty() ? wrongShort(form, known) : wrongFull(form);
  }

  /// The case that given name and patronymic stand in, when it is the accusative or the dative and
  /// they agree.
  Optional<GrammaticalCase> ownCase() {
    if ((patronymic.matches(".*(вну|чну)") && given.matches(".*[ую]"))
        || (patronymic.matches(".*ича") && given.matches(".*[аяую]"))) {
      return Optional.of(GrammaticalCase.ACCUSATIVE);
    }
    boolean dative =
        (patronymic.matches(".*(вне|чне)") && given.matches(".*[еи]"))
            || (patronymic.matches(".*ичу") && given.matches(".*[уюе]"));
    return dative ? Optional.of(GrammaticalCase.DATIVE) : Optional.empty();
  }

  private Optional<String> wrongFull(GrammaticalCase form) {
    String lower = given.toLowerCase(java.util.Locale.ROOT);
    boolean nominativeName = WOMEN.contains(lower) || MEN.contains(lower);
    boolean nominativePatronymic = patronymic.matches(".*(ич|вна|чна)");
    boolean woman =
        patronymic.isEmpty()
            ? WOMEN.contains(nominativeName ? lower : nominativeGiven(lower).orElse(""))
            : patronymic.matches(".*(вн|чн).");
    Gender gender = woman ? Gender.FEMALE : Gender.MALE;
    if (patronymic.isEmpty() ? nominativeName : nominativePatronymic) {
      PersonName right =
          NameDeclension.decline(new PersonName(surname, given, patronymic), gender, form);
      boolean fine = right.full().equals(new PersonName(surname, given, patronymic).full());
      return fine ? Optional.empty() : Optional.of(right.full());
    }
    return surnameOnly(form, woman)
        .map(s -> s + " " + given + (patronymic.isEmpty() ? "" : " " + patronymic));
  }

  /// «Губа Галину Викторовну»: given name in case, surname left behind.
  private Optional<String> surnameOnly(GrammaticalCase form, boolean woman) {
    boolean nominative =
        woman
            ? surname.matches(".*(ова|ева|ёва|ина|ына|ая|яя|[бвгджзклмнпрстфхцчшщ]а|[лнр]я)")
            : surname.matches(".*(ов|ев|ёв|ин|ын|ский|цкий|ой)");
    if (!nominative) {
      return Optional.empty();
    }
    String right =
        NameDeclension.decline(
                new PersonName(surname, "", ""), woman ? Gender.FEMALE : Gender.MALE, form)
            .surname();
    return right.equals(surname) ? Optional.empty() : Optional.of(right);
  }

  private Optional<String> wrongShort(GrammaticalCase form, Set<String> known) {
    boolean listed = known.contains(shortKey());
    boolean man = surname.matches(".*(ов|ев|ёв|ин|ын|ский|цкий)");
    boolean adjective = surname.matches(".*(ская|цкая)");
    boolean woman = surname.matches(".*(ова|ева|ёва|ина|ына)");
    boolean inA = surname.matches(".*[бвгджзклмнпрстфхцчшщ]а|.*[лнр]я");
    boolean certain =
        man
            || adjective
            || (woman && (form == GrammaticalCase.DATIVE || listed))
            || (inA && !woman && (listed || form == GrammaticalCase.DATIVE));
    if (!certain) {
      return Optional.empty();
    }
    Gender gender = man ? Gender.MALE : Gender.FEMALE;
    String right = NameDeclension.decline(new PersonName(surname, "", ""), gender, form).surname();
    return right.equals(surname) ? Optional.empty() : Optional.of(written.replace(surname, right));
  }
}
