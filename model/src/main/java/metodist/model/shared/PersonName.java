package metodist.model.shared;

/// Фамилия, имя, отчество. The patronymic may be empty. «ё» is kept as entered. Invariant: the
/// surname is not blank.
public record PersonName(String surname, String given, String patronymic) {
  private static final String NBSP = "\u00a0";

  public PersonName {
    surname = surname.strip();
    given = given.strip();
    patronymic = patronymic.strip();
    if (surname.isEmpty()) {
      throw new IllegalArgumentException("a name needs a surname");
    }
  }

  /// «Иванова Наталья Анатольевна».
  public String full() {
    return (surname + " " + given + " " + patronymic).strip().replaceAll(" +", " ");
  }

  /// «Иванова Н.А.» — tables, lists, committees.
  public String surnameInitials() {
    String initials = initials();
    return initials.isEmpty() ? surname : surname + NBSP + initials;
  }

  /// «Н.А. Иванова» — signatures and minutes.
  public String initialsSurname() {
    String initials = initials();
    return initials.isEmpty() ? surname : initials + NBSP + surname;
  }

  private String initials() {
    return initial(given) + initial(patronymic);
  }

  private static String initial(String name) {
    return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
  }
}
