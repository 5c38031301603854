package metodist.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import metodist.app.platform.Snapshots;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The text stays as it was typed; what it is taken for stands beside it.
class UnderstoodTest {
  @BeforeAll
  static void start() {
    Snapshots.startToolkit();
  }

  /// What the field holds after this was typed and left, then the lines seen under it.
  private static List<String> typed(boolean phone, String text) {
    return typed(
        form -> {
          if (phone) {
            return form.phone("field", "Поле");
          }
          TextEntry entry = form.text("field", "Поле");
          Understood.date(entry);
          return entry;
        },
        text);
  }

  private static List<String> typed(Function<FormKit, Entry<?>> made, String text) {
    return Snapshots.onInterface(
        () -> {
          FormKit form = new FormKit("test");
          Entry<?> entry = made.apply(form);
          ((TextField) entry.editor()).setText(text);
          entry.commit();
          String kept = ((TextField) entry.editor()).getText().replace('\u00a0', ' ');
          List<String> shown = new ArrayList<>(List.of(kept));
          lines(form.content(), shown);
          return shown;
        });
  }

  private static void lines(Node node, List<String> shown) {
    if (node instanceof Label label && label.isVisible() && !label.getText().equals("Поле")) {
      shown.add(label.getText().replace('\u00a0', ' '));
    }
    if (node instanceof Parent parent && node.isVisible()) {
      parent.getChildrenUnmodifiable().forEach(child -> lines(child, shown));
    }
  }

  @Test
  void phoneStaysAsWrittenAndItsNumberStandsBesideIt() {
    assertThat(typed(true, "88001234567 доб 12"))
        .containsExactly("88001234567 доб 12", "понято: +7 (800) 123-45-67 доб. 12");
    assertThat(typed(true, "+7 (800) 123-45-67")).containsExactly("+7 (800) 123-45-67");
    assertThat(typed(true, "нет"))
        .containsExactly("нет", "Не похоже на номер телефона. Проверьте.");
  }

  @Test
  void sumIsReadAsPeopleWriteItAndStandsBesideItInFull() {
    assertThat(typed(form -> form.money("field", "Поле"), "12500 руб."))
        .containsExactly("12 500,00", "понято: 12 500,00 ₽");
    assertThat(typed(form -> form.money("field", "Поле"), "двенадцать"))
        .containsExactly("двенадцать", "«двенадцать» — не число. Напишите, например, 12 или 4,5.");
  }

  @Test
  void termStaysAsWrittenAndItsDaysStandBesideIt() {
    assertThat(typed(form -> form.term("field", "Поле"), "до 25.05.2026"))
        .containsExactly("до 25.05.2026", "понято: до 25 мая 2026 г.");
    assertThat(typed(form -> form.term("field", "Поле"), "как получится"))
        .containsExactly("как получится");
  }

  @Test
  void dateStaysAsWrittenAndItsDayStandsBesideIt() {
    assertThat(typed(false, "28/4/26")).containsExactly("28/4/26", "понято: 28 апреля 2026 г.");
    assertThat(typed(false, "когда-нибудь"))
        .containsExactly("когда-нибудь", "Не похоже на дату. Проверьте.");
  }
}
