package metodist.model.directory;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;
import metodist.model.shared.SearchKey;
import metodist.model.shared.russian.NameDeclension;
import metodist.model.shared.russian.PaperTitle;
import metodist.model.shared.russian.PhraseDeclension;
import org.jspecify.annotations.Nullable;

/// Падежи людей, должностей и организаций: what somebody corrected by hand wins, else the rules
/// decide.
public final class Declension {
  private static final String NBSP = "\u00a0";
  private final Map<String, CaseCorrection> corrections = new HashMap<>();

  public Declension(Collection<CaseCorrection> corrections) {
    corrections.forEach(c -> this.corrections.put(key(c.text()), c));
  }

  private static String key(String text) {
    return SearchKey.of(text);
  }

  /// «Ивановой Наталье Анатольевне».
  public String full(Person person, GrammaticalCase form) {
    String corrected = person.nameCases().get(form);
    return corrected == null || corrected.isBlank()
        ? NameDeclension.decline(person.name(), person.gender(), form).full()
        : corrected.strip();
  }

  /// «Ивановой Н.А.»
  public String surnameInitials(Person person, GrammaticalCase form) {
    String initials = initials(person.name());
    String surname = surname(person, form);
    return initials.isEmpty() ? surname : surname + NBSP + initials;
  }

  /// «Н.А. Ивановой»
  public String initialsSurname(Person person, GrammaticalCase form) {
    String initials = initials(person.name());
    String surname = surname(person, form);
    return initials.isEmpty() ? surname : initials + NBSP + surname;
  }

  /// The surname in a case: cut from the corrected full name where there is one.
  public String surname(Person person, GrammaticalCase form) {
    String corrected = person.nameCases().get(form);
    if (corrected == null || corrected.isBlank()) {
      return NameDeclension.decline(person.name(), person.gender(), form).surname();
    }
    int words = words(person.name().surname());
    String[] parts = corrected.strip().split("\\s+");
    return String.join(" ", Arrays.asList(parts).subList(0, Math.min(words, parts.length)));
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  private static String initials(PersonName name) {
    String both = name.surnameInitials();
    int space = both.lastIndexOf(NBSP);
    return space < 0 ? "" : both.substring(space + 1);
  }

  /// A post as written in the nominative, in a case: «заместителю директора по учебной работе».
  public String post(String title, GrammaticalCase form) {
    String corrected = correction(title, form);
    return corrected == null ? PhraseDeclension.post(title, form) : corrected;
  }

  /// The title of a paper that is approved: «программу инструктажа».
  public String paper(String title) {
    String corrected = correction(title, GrammaticalCase.ACCUSATIVE);
    return corrected == null ? PaperTitle.accusative(title) : corrected;
  }

  public String organisation(String name, GrammaticalCase form) {
    String corrected = correction(name, form);
    return corrected == null ? PhraseDeclension.organisation(name, form) : corrected;
  }

  private @Nullable String correction(String text, GrammaticalCase form) {
    CaseCorrection correction = corrections.get(key(text));
    String corrected = correction == null ? null : correction.forms().get(form);
    return corrected == null || corrected.isBlank() ? null : corrected;
  }
}
