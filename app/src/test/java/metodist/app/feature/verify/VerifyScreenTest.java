package metodist.app.feature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import metodist.app.feature.Places;
import metodist.app.feature.TestOffice;
import metodist.app.feature.TestWindow;
import metodist.app.platform.DirectTaskRunner;
import metodist.app.platform.Messages;
import metodist.app.platform.Snapshots;
import metodist.app.platform.Theme;
import metodist.app.sight.Contrast;
import metodist.app.sight.CutOff;
import metodist.app.sight.Reachability;
import metodist.app.sight.Words;
import metodist.model.events.Event;
import metodist.model.events.EventConcept;
import metodist.model.events.EventId;
import metodist.model.findings.PassedFinding;
import metodist.model.findings.PassedFindingId;
import metodist.model.orders.Order;
import metodist.model.procedures.EventSteps;
import metodist.model.procedures.OrderSteps;
import metodist.model.shared.UserFacingException;
import metodist.model.shared.russian.AmountInWords;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceFormat;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceReader;
import metodist.reports.verify.Finding;
import metodist.reports.verify.FindingCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The screen of a check: what it says of files and of our own order, and what can be done.
class VerifyScreenTest {
  private static final Messages M = Messages.of(VerifyFeature.class);
  private static final Path ORDER = Path.of("/дело/приказ.docx");
  private static final Path BROKEN = Path.of("/дело/скан.docx");
  private final TestOffice office = TestOffice.district(Path.of("target", "verify-papers"));
  private final List<Throwable> failures = new ArrayList<>();
  private final FilesModel files =
      new FilesModel(office.data, new DirectTaskRunner(failures::add), reader(), M);

  @BeforeAll
  static void start() throws Exception {
    TestWindow.start();
  }

  private static SourceReader reader() {
    return file -> {
      if (file.getFileName().toString().startsWith("скан")) {
        throw new UserFacingException(
            "Файл «скан.docx» повреждён.", "Попросите прислать его заново.");
      }
      return document(
          """
          УПРАВЛЕНИЕ ОБРАЗОВАНИЯ
          ПРИКАЗ
          28.09.2020 № 473
          О проведении Форума инноваций
          В целях развития образования
          ПРИКАЗЫВАЮ:
          1. Утвердить план Форума (приложение № 1).
          2. Утвердить смету расходов в сумме 180 000 (сто восемнадцать тысяч) рублей (приложение № 2).
          3. Назначить ответственным Рощину Анну Петровну, кабинет ______.
          4. Контроль оставляю за собой.
          Начальник управления Е.В. Ветрова
          Приложение № 1
          к приказу от 28.09.2020 № 445
          План Форума
          Открытие Форума в 10.00.
          """);
    };
  }

  private static SourceDocument document(String text) {
    List<SourceBlock> blocks = new ArrayList<>();
    for (String line : text.split("\n")) {
      blocks.add(
          new SourceParagraph(
              blocks.size(),
              List.of(SourceParagraph.Run.plain(line)),
              "",
              0,
              SourceParagraph.Origin.BODY));
    }
    return new SourceDocument(SourceFormat.DOCX, blocks, List.of(), Map.of(), List.of());
  }

  private List<FindingCode> open() {
    return files.checked().get().open().stream().map(f -> f.code()).toList();
  }

  @Test
  void filesAreCheckedTogetherAndTheUnreadableOneIsTold() {
    files.add(List.of(ORDER, BROKEN));

    assertThat(open())
        .containsExactly(
            FindingCode.APPENDIX_NUMBER_DIFFERS,
            FindingCode.APPENDIX_MISSING,
            FindingCode.AMOUNT_IN_WORDS_DIFFERS,
            FindingCode.EMPTY_PLACEHOLDER);
    assertThat(files.checked().get().files())
        .extracting(Checked.FileState::trouble)
        .containsExactly("", "Файл «скан.docx» повреждён. Попросите прислать его заново.");
    assertThat(failures).isEmpty();
  }

  @Test
  void whatIsPassedOverStaysPassedOverUntilItIsTakenBack() {
    files.add(List.of(ORDER));
    var finding = files.checked().get().open().getFirst();

    files.pass(finding, "так и было");
    files.again();

    assertThat(open()).doesNotContain(finding.code());
    assertThat(files.checked().get().passed()).hasSize(1);

    files.takeBack(files.checked().get().passed().getFirst());
    assertThat(open()).contains(finding.code());
  }

  @Test
  void aReasonIsKeptForTheNextTimeAndTheFindingComesBackWithOtherWords() {
    files.add(List.of(ORDER));
    var finding = files.checked().get().open().getFirst();
    files.pass(finding, "так и было");

    FilesModel next = new FilesModel(office.data, new DirectTaskRunner(failures::add), reader(), M);
    next.add(List.of(ORDER));
    assertThat(next.checked().get().passed())
        .singleElement()
        .satisfies(p -> assertThat(p.reason()).isEqualTo("так и было"));

    office.workspace.edit(
        "Другие слова",
        edit -> {
          var kept = edit.passedFindings().all().getFirst();
          edit.remove(kept.id());
          return edit.save(
              new PassedFinding(
                  PassedFindingId.random(),
                  0,
                  kept.code(),
                  kept.subject(),
                  kept.subjectTitle(),
                  kept.message() + " иначе",
                  kept.reason()));
        });
    next.again();
    assertThat(next.checked().get().passed()).isEmpty();
  }

  private Order draft() {
    return office.workspace.edit(
        "Создать приказ",
        edit -> EventSteps.makeOrder(edit, edit.events().all().getFirst().id()).orThrow());
  }

  private Order withClause(Order order, String text) {
    return office.workspace.edit(
        "Изменить приказ",
        edit ->
            edit.save(
                order.with(
                    o -> {
                      List<Order.Clause> clauses = new ArrayList<>(o.clauses);
                      clauses.add(new Order.Clause(text));
                      o.clauses = clauses;
                    })));
  }

  @Test
  void aNameInTheWrongCaseIsMendedInOneStep() {
    Order order = withClause(draft(), "Назначить ответственным Сова Галину Олеговну.");
    OwnModel model = OwnModel.ofOrder(office.data, order.id(), M);
    var finding = model.checked().get().open().getFirst();
    assertThat(finding.code()).isEqualTo(FindingCode.NAME_NOT_IN_CASE);
    assertThat(model.leads(finding)).contains(order.id());
    assertThat(model.cure(finding)).contains("Сову Галину Олеговну");

    model.mend(finding);

    assertThat(model.checked().get().open()).isEmpty();
    assertThat(office.<Order>read(r -> r.orders().get(order.id())).clauses().getLast().text())
        .isEqualTo("Назначить ответственным Сову Галину Олеговну.");
    office.workspace.undo();
    assertThat(office.<Order>read(r -> r.orders().get(order.id())).clauses().getLast().text())
        .contains("Сова Галину");
  }

  @Test
  void aListOfKnownSchoolsIsMendedAndOneWithAStrangerIsNot() {
    Order order = withClause(draft(), "Принять участие МБОУ №№ 2, 5; МБДОУ: 1, 4.");
    OwnModel model = OwnModel.ofOrder(office.data, order.id(), M);
    var finding =
        model.checked().get().open().stream()
            .filter(f -> f.code() == FindingCode.ORGANISATION_LIST_NOTATION)
            .findFirst()
            .orElseThrow();
    assertThat(model.cure(finding).orElseThrow().replace('\u00a0', ' ')).isEqualTo("МБДОУ №№ 1, 4");

    Order other = withClause(draft(), "Принять участие МБОУ №№ 2, 5; МБДОУ: 901, 904.");
    OwnModel stranger = OwnModel.ofOrder(office.data, other.id(), M);
    assertThat(stranger.checked().get().open()).isNotEmpty();
    assertThat(stranger.cure(stranger.checked().get().open().getFirst())).isEmpty();
  }

  private OwnModel of(Order order) {
    return OwnModel.ofOrder(office.data, order.id(), M);
  }

  private static Finding only(OwnModel model, FindingCode code) {
    List<Finding> open = model.checked().get().open();
    assertThat(open).extracting(Finding::code).containsExactly(code);
    return open.getFirst();
  }

  private String lastClause(Order order) {
    return office.<Order>read(r -> r.orders().get(order.id())).clauses().getLast().text();
  }

  /// An order of the event that has an estimate, with its total and another sum.
  private Order estimated() {
    return office.workspace.edit(
        "Создать приказ",
        edit ->
            EventSteps.makeOrder(
                    edit,
                    edit.events().all().stream()
                        .filter(e -> e.name().equals("Форум инноваций 2026"))
                        .findFirst()
                        .orElseThrow()
                        .id())
                .orThrow());
  }

  private BigDecimal total(Order order) {
    EventId event = java.util.Objects.requireNonNull(order.eventId());
    return office.<BigDecimal>read(r -> r.estimates().ofEvent(event).getFirst().total());
  }

  @Test
  void aSumThatContradictsTheEstimateBecomesItsTotalInDigitsAndWords() {
    Order made = estimated();
    BigDecimal total = total(made);
    Order order =
        withClause(
            made,
            "Утвердить смету расходов в сумме 1 000 (одна тысяча) рублей из средств бюджета.");
    OwnModel model = of(order);
    Finding finding = only(model, FindingCode.TOTAL_DIFFERS);
    assertThat(model.leads(finding)).contains(order.id());
    assertThat(model.reason(finding)).isEmpty();

    model.mend(finding);

    assertThat(of(order).checked().get().open()).isEmpty();
    String whole = AmountInWords.digits(total);
    assertThat(lastClause(order))
        .isEqualTo(
            "Утвердить смету расходов в сумме "
                + (whole.endsWith(",00") ? whole.substring(0, whole.length() - 3) : whole)
                + " ("
                + AmountInWords.words(total.longValue())
                + ") рублей из средств бюджета.");
  }

  @Test
  void wordsThatContradictTheDigitsAreMendedOnlyWhereTheEstimateTellsWhoIsRight() {
    Order made = estimated();
    String digits = AmountInWords.digits(total(made));
    Order order =
        withClause(made, "Смета расходов утверждается в сумме " + digits + " (сто) рублей.");
    OwnModel model = of(order);
    Finding finding = only(model, FindingCode.AMOUNT_IN_WORDS_DIFFERS);
    model.mend(finding);
    assertThat(lastClause(order))
        .contains("(" + AmountInWords.words(total(made).longValue()) + ") рублей");
    assertThat(of(order).checked().get().open()).isEmpty();

    Order other = withClause(estimated(), "Взнос участника — 300 (двести) рублей.");
    OwnModel doubtful = of(other);
    Finding either = only(doubtful, FindingCode.AMOUNT_IN_WORDS_DIFFERS);
    assertThat(doubtful.cure(either)).isEmpty();
    assertThat(doubtful.reason(either)).startsWith("Какое из двух чисел верно");
  }

  @Test
  void aStaleYearBecomesTheEventsAndADayIsLeftToAPerson() {
    Order made = datedOn(estimated(), LocalDate.of(2026, 10, 1));
    Order order = withClause(made, "Провести выставку Форума в 2024 году.");
    OwnModel model = of(order);
    Finding finding = only(model, FindingCode.STALE_YEAR);
    model.mend(finding);
    assertThat(lastClause(order)).matches("Провести выставку Форума в 202[67] году\\.");

    Order mended = office.<Order>read(r -> r.orders().get(order.id()));
    Order dated = withClause(mended, "Представить материалы до 20.10.2024.");
    OwnModel day = of(dated);
    Finding stale = only(day, FindingCode.STALE_YEAR);
    assertThat(day.cure(stale)).isEmpty();
    assertThat(day.reason(stale)).startsWith("Какой год здесь нужен");
  }

  private Order datedOn(Order order, LocalDate day) {
    return office.workspace.edit(
        "Датировать приказ",
        edit -> OrderSteps.setNumberAndDate(edit, order.id(), "77", day).orThrow());
  }

  @Test
  void wordsDrawnFromTheEventAreMendedAtTheEvent() {
    Order made = datedOn(estimated(), LocalDate.of(2026, 10, 1));
    EventId id = java.util.Objects.requireNonNull(made.eventId());
    office.workspace.edit(
        "Изменить мероприятие",
        edit ->
            edit.save(
                edit.events()
                    .get(id)
                    .with(
                        e ->
                            e.concept =
                                new EventConcept(
                                    "Форум состоится весной 2024 года.",
                                    "",
                                    null,
                                    "",
                                    List.of(),
                                    ""))));
    OwnModel model = of(made);
    Finding finding = only(model, FindingCode.STALE_YEAR);
    assertThat(model.leads(finding)).contains(id);

    model.mend(finding);

    assertThat(office.<Event>read(r -> r.events().get(id)).concept().introduction())
        .matches("Форум состоится весной 202[67] года\\.");
    assertThat(model.checked().get().open()).isEmpty();
  }

  @Test
  void allPapersOfAnEventAreCheckedWithAndWithoutItsOrder() {
    for (Event event : office.list(r -> r.events().all())) {
      OwnModel model = OwnModel.ofEvent(office.data, event.id(), M);
      assertThat(model.checked().get().files()).isNotEmpty();
      assertThat(model.checked().get().open()).isEmpty();
    }
    Event bare =
        office.workspace.edit(
            "Создать мероприятие",
            edit ->
                edit.save(
                    Event.named(metodist.model.events.EventKind.FORUM, "Форум 2027")
                        .with(e -> e.goals = List.of("записать [указать цель]"))
                        .with(
                            e ->
                                e.concept =
                                    new EventConcept("Форум.", "", null, "", List.of(), ""))));
    OwnModel model = OwnModel.ofEvent(office.data, bare.id(), M);
    var finding = model.checked().get().open().getFirst();
    assertThat(finding.code()).isEqualTo(FindingCode.EMPTY_PLACEHOLDER);
    assertThat(model.leads(finding)).contains(bare.id());
    assertThat(model.cure(finding)).isEmpty();
  }

  @Test
  void takesFilesAwayAgain() {
    files.add(List.of(ORDER, BROKEN));
    files.remove(BROKEN.toAbsolutePath().normalize());
    assertThat(files.checked().get().files()).hasSize(1);

    files.clear();
    assertThat(files.checked().get()).isEqualTo(Checked.NOTHING);
  }

  @Test
  void anOrderOfOursIsCheckedAsItWouldBePrinted() {
    Order order = office.list(r -> r.orders().all()).getFirst();
    OwnModel model = OwnModel.ofOrder(office.data, order.id(), M);

    assertThat(model.checked().get().files()).hasSize(1);
    assertThat(model.checked().get().open()).isEmpty();
  }

  @Test
  void aFindingOfOurOrderIsPassedOverWithTheData() {
    Order order = office.list(r -> r.orders().all()).getFirst();
    office.workspace.edit(
        "Изменить приказ",
        edit ->
            edit.save(
                order
                    .imaged(null)
                    .with(
                        o -> {
                          List<Order.Clause> clauses = new ArrayList<>(o.clauses);
                          clauses.add(
                              new Order.Clause("Представить отчёт в кабинет [указать кабинет]."));
                          o.clauses = clauses;
                        })));
    OwnModel model = OwnModel.ofOrder(office.data, order.id(), M);
    assertThat(model.checked().get().open())
        .extracting(f -> f.code())
        .containsExactly(FindingCode.EMPTY_PLACEHOLDER);

    model.pass(model.checked().get().open().getFirst(), "впишем от руки");

    assertThat(model.checked().get().open()).isEmpty();
    assertThat(office.list(r -> r.passedFindings().all())).hasSize(1);

    model.takeBack(model.checked().get().passed().getFirst());
    assertThat(model.checked().get().open()).hasSize(1);
  }

  @Test
  void theScreenNamesThePlaceAndWritesTheReport() throws Exception {
    List<String> faults =
        TestWindow.on(
            () -> {
              VerifyView view = VerifyView.ofFiles(office.office, files, M);
              Parent root = TestWindow.show(view, 1100, 700);
              files.add(List.of(ORDER, BROKEN));
              root.applyCss();
              root.layout();
              Snapshots.write(root.getScene(), Path.of("target", "gallery", "verify-found.png"));
              assertThat(texts(root))
                  .anyMatch(t -> t.contains("приказ.docx — Приложение №\u00a01, отметка"))
                  .anyMatch(t -> t.contains("Файл «скан.docx» повреждён."));
              ((Button) byId(root, "verify.word")).fire();
              ((Button) byId(root, "verify.copy")).fire();
              List<String> found = new ArrayList<>(CutOff.faults(root));
              found.addAll(
                  Contrast.faults(root, Theme.contrast() ? Contrast.HIGH : Contrast.LETTERS));
              found.addAll(Reachability.faults(root));
              found.addAll(Words.faults(root));
              return found;
            });

    assertThat(faults).isEmpty();
    assertThat(office.shownFiles).hasSize(1);
    assertThat(office.failures).isEmpty();
    assertThat(office.notices).hasSize(1);
  }

  @Test
  void theCheckIsReachedFromTheMenuAndTheOrder() {
    VerifyFeature feature = new VerifyFeature(office.office, reader());
    feature.tools().getFirst().run();

    assertThat(office.opened).containsExactly(new Places.PackageOfFiles());
    assertThat(feature.shows(office.opened.getFirst())).isTrue();
  }

  private static List<String> texts(Parent root) {
    return root.lookupAll(".label").stream()
        .filter(Label.class::isInstance)
        .map(node -> ((Label) node).getText())
        .toList();
  }

  private static Node byId(Parent root, String id) {
    return root.lookupAll("*").stream()
        .filter(node -> id.equals(node.getId()))
        .findFirst()
        .orElseThrow();
  }
}
