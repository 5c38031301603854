package metodist.model.shared.russian;

import static org.assertj.core.api.Assertions.assertThat;

import metodist.model.shared.Gender;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDeclensionTest {
  private static PersonName name(String text) {
    String[] words = text.split(" ", 3);
    return new PersonName(
        words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
  }

  private static String decline(String text, GrammaticalCase form) {
    return NameDeclension.decline(name(text), Gender.UNKNOWN, form).full();
  }

  @ParameterizedTest
  @CsvSource({
    "Ракитина Вера Олеговна, Ракитиной Вере Олеговне",
    "Губа Галина Викторовна, Губе Галине Викторовне",
    "Седых Пётр Ильич, Седых Петру Ильичу",
    "Шевченко Лев Львович, Шевченко Льву Львовичу",
    "Лев Илья Фомич, Льву Илье Фомичу",
    "Соловей Павел Игоревич, Соловью Павлу Игоревичу",
    "Соловей Анна Игоревна, Соловей Анне Игоревне",
    "Заяц Никита Юрьевич, Зайцу Никите Юрьевичу",
    "Цой Роман Андреевич, Цою Роману Андреевичу",
    "Цой Мария Андреевна, Цой Марии Андреевне",
    "Петрова-Водкина Анна-Мария Ильинична, Петровой-Водкиной Анне-Марии Ильиничне",
    "Салтыков-Щедрин Яков Кузьмич, Салтыкову-Щедрину Якову Кузьмичу",
    "Бонч-Бруевич Олег Ильич, Бонч-Бруевичу Олегу Ильичу",
    "Ремель Ольга Павловна, Ремель Ольге Павловне",
    "Ремель Олег Павлович, Ремелю Олегу Павловичу",
    "Мамедов Эльдар Алекпер оглы, Мамедову Эльдару Алекпер оглы",
    "Мамедова Лейла Алекпер кызы, Мамедовой Лейле Алекпер кызы",
    "Дюма Любовь Юрьевна, Дюма Любови Юрьевне",
    "ИВАНОВА ВЕРА ОЛЕГОВНА, ИВАНОВОЙ ВЕРЕ ОЛЕГОВНЕ",
    "Кравец Ирина, Кравец Ирине",
    "Кравец Денис, Кравцу Денису",
    "Толстой Фёдор Ильич, Толстому Фёдору Ильичу",
    "Сомов Г. И., Сомову Г. И.",
    "Ким, Ким",
  })
  void putsNamesIntoTheDative(String nominative, String dative) {
    assertThat(decline(nominative, GrammaticalCase.DATIVE)).isEqualTo(dative);
  }

  @ParameterizedTest
  @CsvSource({
    "GENITIVE, Соловья Льва Ильича",
    "ACCUSATIVE, Соловья Льва Ильича",
    "INSTRUMENTAL, Соловьём Львом Ильичом",
    "PREPOSITIONAL, Соловье Льве Ильиче",
    "NOMINATIVE, Соловей Лев Ильич",
  })
  void knowsEveryCase(GrammaticalCase form, String expected) {
    assertThat(decline("Соловей Лев Ильич", form)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Мамедов Али Гасан оглы, MALE",
    "Мамедова Али Гасан кызы, FEMALE",
    "Ли Саша Ильинична, FEMALE",
    "Ли Никита, MALE",
    "Ли Любовь, FEMALE",
    "Ли Ю., UNKNOWN",
    "Ковалёва Ю., FEMALE",
  })
  void tellsGenderByPatronymicThenGivenNameThenSurname(String text, Gender expected) {
    assertThat(NameDeclension.gender(name(text), Gender.UNKNOWN)).isEqualTo(expected);
  }
}
