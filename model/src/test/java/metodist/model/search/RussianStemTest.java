package metodist.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RussianStemTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "школа школы школе школу школой школ школам школами школах",
        "площадка площадки площадке площадку площадкой площадок площадкам площадками",
        "заявка заявки заявку заявок заявкам",
        "конкурс конкурса конкурсу конкурсом конкурсы конкурсов конкурсами",
        "стажировочная стажировочной стажировочную стажировочные стажировочных",
        "учитель учителя учителю учителем учителей учителями",
        "организация организации организацию организаций организациями",
        "приказ приказа приказом приказы приказов",
        "иванова ивановой иванову",
        "присвоение присвоения присвоением"
      })
  void formsOfAWordMeet(String forms) {
    assertThat(forms.split(" ")).extracting(RussianStem::of).containsOnly(stem(forms));
  }

  private static String stem(String forms) {
    return RussianStem.of(forms.substring(0, forms.indexOf(' ')));
  }
}
