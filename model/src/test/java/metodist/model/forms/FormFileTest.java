package metodist.model.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import metodist.model.shared.UserFacingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormFileTest {
  private static final String FIELD =
      "{\"id\": \"topic\", \"label\": \"Тема\", \"type\": \"text\"}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "internship-site-application",
        "base-site-application",
        "project-passport",
        "activity-plan"
      })
  void whatIsWrittenReadsBackTheSame(String code) {
    FormDefinition form = new ShippedForms().get(code, 1);
    String text = FormFile.write(form.withRevision(3));

    assertThat(FormFile.read("form.json", text)).isEqualTo(form.withRevision(3));
    assertThat(DefinitionCheck.check(form)).isEmpty();
  }

  @Test
  void aliasesHelpLimitsAndChoicesAreKept() {
    FormDefinition form =
        read(
            "{\"id\": \"topic\", \"label\": \"Тема\", \"aliases\": [\"название\"], \"help\":"
                + " \"Кратко.\", \"type\": \"choice\", \"choices\": [\"да\", \"нет\"], \"limits\":"
                + " {\"words\": 5, \"characters\": 40, \"pages\": 1}}");

    FormField field = form.fields().getFirst();
    assertThat(field.aliases()).containsExactly("название");
    assertThat(field.help()).isEqualTo("Кратко.");
    assertThat(field.limits()).isEqualTo(new LengthLimits(5, 40, 1));
    assertThat(field.choices()).containsExactly("да", "нет");
    assertThat(FormFile.read("f", FormFile.write(form))).isEqualTo(form);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"id\": \"a\", \"label\": \"Тема\", \"colour\": \"red\"} | непонятно, что такое «colour»",
        "{\"id\": \"a\", \"label\": \"Тема\", \"type\": \"colour\"} | неизвестный вид ответа"
            + " «colour»",
        "{\"id\": \"Тема\", \"label\": \"Тема\"} | должно состоять из латинских букв",
        "{\"label\": \"Тема\"} | нет «id»",
        "{\"id\": \"a\", \"label\": \"\"} | поле без названия",
        "{\"id\": \"a\", \"label\": \"Тема\", \"required\": \"да\"} | true или false",
        "{\"id\": \"a\", \"label\": \"Т\", \"type\": \"choice\"} | меньше двух вариантов",
        "{\"id\": \"ab\", \"label\": \"Т\"}, {\"id\": \"aB\", \"label\": \"Т\"} | стоит дважды",
        "{\"id\": \"a\", \"label\": \"Т\", \"limits\": {\"words\": -1}} | целое число",
      })
  void refusesWithOneSentenceThatNamesFileAndPlace(String field, String said) {
    assertThatThrownBy(() -> read(field))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("«форма.json»")
        .hasMessageContaining(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ | строка 1: файл обрывается",
        "{\"id\": \"x1\", \"id\": \"x2\"} | «id» указано дважды",
        "{\"id\": \"x1\"} лишнее | ещё текст",
        "{\"id\": tru} | непонятное слово",
        "[1, 2] | фигурные скобки",
        "{\"id\": \"x1\", \"title\": \"Т\"} | нет ни одного поля",
        "`` | файл обрывается",
      })
  void refusesWhatIsNoForm(String text, String said) {
    assertThatThrownBy(() -> FormFile.read("форма.json", text))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining(said);
  }

  @Test
  void aHostileDepthIsRefusedNotOverrun() {
    assertThatThrownBy(() -> FormFile.read("форма.json", "[".repeat(100_000)))
        .isInstanceOf(UserFacingException.class)
        .hasMessageContaining("вложенность");
  }

  @Test
  void aMistakeNamesItsLine() {
    assertThatThrownBy(() -> FormFile.read("форма.json", "{\n \"id\": \"x1\"\n \"title\": 1}"))
        .hasMessageContaining("строка 3");
  }

  private static FormDefinition read(String fields) {
    return FormFile.read(
        "форма.json",
        "{\"id\": \"form\", \"title\": \"Форма\", \"sections\": [{\"fields\": [" + fields + "]}]}");
  }

  @Test
  void theUsualFieldNeedsNoMoreThanTheSharedShape() {
    assertThat(read(FIELD).fields())
        .isEqualTo(List.of(new FormField("topic", "", "Тема", "", FieldType.TEXT, false)));
  }
}
