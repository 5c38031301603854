package metodist.reports.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import metodist.model.issued.Fact;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Table;
import org.junit.jupiter.api.Test;

class OrderComposerTest {
  private final SampleDistrict district = new SampleDistrict();

  private Composition composed() {
    return district.read(r -> new OrderComposer(r).compose(district.order));
  }

  private String outline() {
    return OutlineText.of(composed().tree());
  }

  private void saved(Order order) {
    district.edit(e -> e.save(order.withVersion(e.orders().get(district.order).version())));
  }

  private Order order(List<Order.Clause> clauses, List<Order.Appendix> appendices) {
    Order sample = district.order("473", SampleDistrict.ORDER_DAY);
    return new Order(
        sample.id(),
        sample.version(),
        sample.letterheadId(),
        sample.kind(),
        sample.number(),
        sample.date(),
        sample.subject(),
        sample.preamble(),
        clauses,
        appendices,
        sample.signatoryId(),
        true,
        sample.controlledBy(),
        List.of(),
        null,
        sample.awards(),
        sample.state(),
        List.of());
  }

  @Test
  void printsTheOrderFromTopToBottom() {
    assertThat(outline())
        .startsWith(
            """
            === книжный лист
            АДМИНИСТРАЦИЯ ЗАРЕЧНОГО РАЙОНА
            ОТДЕЛ ОБРАЗОВАНИЯ
            ПРИКАЗ
            15.06.2026 → № 473
            г. Приозёрск
            О присвоении статуса «Районная стажировочная площадка»
            """)
        .contains("ПРИКАЗЫВАЮ:\n1. Присвоить статус")
        .contains("согласно перечню (приложение).")
        .contains("Начальник отдела |  | О.П. Ветрова")
        .contains("Тихонова Ирина Марковна / (800) 000-00-11, mail@example.ru");
  }

  @Test
  void derivesTheAppendixMarkFromTheOrder() {
    assertThat(outline())
        .contains(
            """
            === альбомный лист
            Приложение
            к приказу отдела образования администрации Заречного района
            от 15.06.2026 № 473
            """);

    saved(district.order("480", LocalDate.of(2026, 6, 16)));

    assertThat(outline()).contains("16.06.2026 → № 480").contains("от 16.06.2026 № 480");
    assertThat(outline()).doesNotContain("473");
  }

  @Test
  void leavesBlanksBeforeRegistration() {
    saved(district.order("", null));

    assertThat(outline())
        .contains("____________ → № ______\n")
        .contains("от ____________ № ______\n");
  }

  @Test
  void listsTheAwardedWithDashesWhereNobodyIsNamed() {
    assertThat(outline())
        .contains(
            "1. | ГБОУ СОШ № 901 | Районная стажировочная площадка |"
                + " Читательская грамотность: от урока к проекту | 2026–2027 учебный год |"
                + " Громов С.Л., доктор педагогических наук, профессор | Ремизова А.И.,")
        .contains("2026–2027 учебный год | — | —");
  }

  @Test
  void numbersAppendicesByTheirFirstMention() {
    UUID rules = SampleDistrict.id(90);
    UUID list = SampleDistrict.id(91);
    saved(
        order(
            List.of(
                new Order.Clause("Утвердить положение {приложение}", rules, List.of()),
                new Order.Clause("Присвоить статус {приложение}.", list, List.of())),
            List.of(
                new Order.Appendix(list, Order.Appendix.Content.AWARDS, "", List.of(), false),
                new Order.Appendix(
                    rules,
                    Order.Appendix.Content.TEXT,
                    "Положение о площадке",
                    List.of("Общие положения.", "- первое", "- второе"),
                    true))));

    assertThat(outline())
        .contains("1. Утвердить положение (приложение № 1).")
        .contains("2. Присвоить статус (приложение № 2).")
        .contains(
            """
            === книжный лист
            Приложение № 1
            УТВЕРЖДЕНО
            приказом отдела образования администрации Заречного района
            от 15.06.2026 № 473
            # Положение о площадке
            Общие положения.
            – первое
            – второе
            === альбомный лист
            Приложение № 2
            """);
  }

  @Test
  void keepsTwoEqualClausesApart() {
    saved(
        order(
            List.of(new Order.Clause("Провести семинар."), new Order.Clause("Провести семинар.")),
            List.of()));

    assertThat(outline()).contains("1. Провести семинар.\n2. Провести семинар.\n");
  }

  @Test
  void tiesTheSignatureToTheLastClause() {
    Document tree = composed().tree();
    var blocks = tree.sections().getFirst().blocks();
    int table = 0;
    while (!(blocks.get(table) instanceof Table)) {
      table++;
    }

    assertThat(blocks.get(table - 1))
        .isInstanceOfSatisfying(Paragraph.class, p -> assertThat(p.format().keepNext()).isTrue());
  }

  @Test
  void collectsTheFactsItPrints() {
    assertThat(composed().facts())
        .contains(new Fact("Номер", "473"), new Fact("Дата", "15.06.2026"))
        .extracting(Fact::label)
        .doesNotHaveDuplicates();
  }

  @Test
  void namesItsFileSafely() {
    assertThat(composed().fileName())
        .isEqualTo(
            "Приказ от 15.06.2026 № 473 О присвоении статуса «Районная стажировочная площадка»");
  }

  @Test
  void putsTheEmblemAboveTheIssuersName() {
    byte[] png =
        Base64.getDecoder()
            .decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAADUlEQVR4nGP4z8AARAAGAAH/0cHEwwAA"
                    + "AABJRU5ErkJggg==");
    district.edit(
        e -> {
          Letterhead head = e.letterheads().get(district.departmentHead);
          return e.save(
              new Letterhead(
                  head.id(),
                  head.version(),
                  head.issuerId(),
                  head.title(),
                  head.heading(),
                  head.genitive(),
                  head.contacts(),
                  head.city(),
                  head.signatoryId(),
                  "",
                  false,
                  head.style(),
                  e.keepFile("emblem.png", png)));
        });

    assertThat(outline()).startsWith("=== книжный лист\n[рисунок: Эмблема]\nАДМИНИСТРАЦИЯ");
    assertThat(composed().tree().sections().getFirst().blocks().getFirst())
        .isInstanceOfSatisfying(
            Block.Picture.class, p -> assertThat(p.width()).isEqualTo(2 * p.height()));
  }
}
