package metodist.app.feature.orders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.directory.PersonId;
import metodist.model.issued.PaperKind;
import metodist.model.orders.LetterheadId;
import metodist.model.orders.Material;
import metodist.model.orders.Order;
import metodist.model.orders.Order.Appendix;
import metodist.model.orders.OrderCopy;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderRules;
import metodist.model.orders.OrderState;
import metodist.model.orders.Phrase;
import metodist.model.procedures.AmendingSteps;
import metodist.model.procedures.AppendixSteps;
import metodist.model.procedures.AwardSteps;
import metodist.model.procedures.OrderChange;
import metodist.model.procedures.OrderImage;
import metodist.model.procedures.OrderSteps;
import metodist.model.shared.FileRef;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Edit;
import metodist.model.workspace.RecordChange;
import metodist.reports.DocumentService;
import metodist.reports.PaperRef;
import org.jspecify.annotations.Nullable;

/// Карточка приказа: text, appendices, requisites, states. Headings of appendices, numbers in the
/// text and papers made from the order follow its number and date by themselves.
public final class OrderViewModel {
  private static final long LARGEST_FILE = 100L * 1024 * 1024;
  private static final OrderImage IMAGE = new DocumentService()::image;

  private final DataDesk desk;
  private final OrderId id;
  private final LiveQuery<OrderCard> card;

  public OrderViewModel(DataDesk desk, OrderId id) {
    this.desk = desk;
    this.id = id;
    card = desk.<OrderCard>live(reading -> OrderCard.read(reading, id));
  }

  public OrderId id() {
    return id;
  }

  LiveQuery<OrderCard> card() {
    return card;
  }

  private void change(String title, Consumer<OrderCopy> work) {
    desk.perform(
        title,
        edit -> {
          Order stored = edit.orders().get(id);
          Order changed = stored.with(work);
          return changed.equals(stored) ? Outcome.done(stored) : OrderSteps.change(edit, changed);
        },
        done -> {});
  }

  public void letterhead(LetterheadId value) {
    change("Изменить бланк приказа", o -> o.letterheadId = value);
  }

  public void subject(String value) {
    change("Изменить заголовок приказа", o -> o.subject = value.strip());
  }

  public void preamble(String value) {
    change("Изменить преамбулу приказа", o -> o.preamble = value.strip());
  }

  public void signatory(@Nullable PersonId value) {
    change("Выбрать подписанта приказа", o -> o.signatoryId = value);
  }

  public void acting(boolean value) {
    change("Отметить временное исполнение обязанностей", o -> o.acting = value);
  }

  public void controlledBy(@Nullable PersonId value) {
    change("Выбрать контролирующего приказ", o -> o.controlledBy = value);
  }

  public void addExecutor(PersonId person) {
    change(
        "Добавить исполнителя приказа",
        o -> {
          List<PersonId> executors = new ArrayList<>(o.executors);
          if (!executors.contains(person)) {
            executors.add(person);
          }
          o.executors = executors;
        });
  }

  public void removeExecutor(PersonId person) {
    change(
        "Убрать исполнителя приказа",
        o -> o.executors = o.executors.stream().filter(p -> !p.equals(person)).toList());
  }

  /// Gives number and date; a number that another order carries is refused with a sentence.
  public void numberAndDate(
      String number, @Nullable LocalDate date, Consumer<? super Outcome<Order>> then) {
    OrderCard shown = card.value();
    if (shown != null
        && shown.order().number().equals(number.strip())
        && Objects.equals(shown.order().date(), date)) {
      return;
    }
    desk.step(
        "Изменить номер и дату приказа",
        edit -> OrderSteps.setNumberAndDate(edit, id, number, date),
        then);
  }

  public void clauseText(List<Integer> place, String text) {
    change("Изменить пункт приказа", o -> o.clauses = Clauses.text(o.clauses, place, text.strip()));
  }

  /// Gives a clause who is responsible and the term.
  public void assign(List<Integer> place, @Nullable PersonId person, String term) {
    change(
        "Указать ответственного и срок пункта",
        o -> o.clauses = Clauses.assign(o.clauses, place, person, term));
  }

  /// Puts a phrase into the order: as a clause at the end (in the place of an empty last one), as a
  /// sub-clause of the last clause, or into an empty preamble, else behind it.
  public void insert(Phrase phrase) {
    change(
        "Вставить фразу в приказ",
        o -> {
          switch (phrase.use()) {
            case PREAMBLE ->
                o.preamble =
                    o.preamble.isBlank() ? phrase.text() : o.preamble + ", " + phrase.text();
            case CLAUSE -> o.clauses = Clauses.append(o.clauses, phrase.text());
            case SUBCLAUSE -> o.clauses = Clauses.appendSub(o.clauses, phrase.text());
          }
        });
  }

  public void phrases(Consumer<? super List<Phrase>> done) {
    desk.read(reading -> reading.phrases().all(), done);
  }

  public void addClause(List<Integer> after) {
    change("Добавить пункт приказа", o -> o.clauses = Clauses.add(o.clauses, after));
  }

  public void addSubclause(List<Integer> of) {
    change("Добавить подпункт приказа", o -> o.clauses = Clauses.addSub(o.clauses, of));
  }

  public void removeClause(List<Integer> place) {
    change("Удалить пункт приказа", o -> o.clauses = Clauses.remove(o.clauses, place));
  }

  public void moveClause(List<Integer> place, int by) {
    change("Переставить пункт приказа", o -> o.clauses = Clauses.move(o.clauses, place, by));
  }

  /// Lets a clause mention an appendix: the place of the mention is put at the end of its text if
  /// it has none yet. Null takes the mention away.
  public void mention(List<Integer> place, @Nullable UUID appendix) {
    change(
        "Изменить упоминание приложения",
        o -> {
          String text = Clauses.placedIn(o.clauses, place).map(Order.Clause::text).orElse("");
          String mended =
              appendix == null
                  ? text.replace(" " + OrderRules.MENTION, "").replace(OrderRules.MENTION, "")
                  : withMention(text);
          o.clauses = Clauses.appendix(o.clauses, place, mended, appendix);
        });
  }

  private static String withMention(String text) {
    if (text.contains(OrderRules.MENTION)) {
      return text;
    }
    return text.endsWith(".")
        ? text.substring(0, text.length() - 1) + " " + OrderRules.MENTION + "."
        : text + " " + OrderRules.MENTION;
  }

  /// Adds a text appendix and a clause that approves it, so that it is mentioned from the start.
  public void addAppendix(String title) {
    addAppendix(
        new Appendix(UUID.randomUUID(), Appendix.Content.TEXT, title.strip(), List.of(), true));
  }

  public void addAppendix(Appendix appendix) {
    addAppendix(appendix, null);
  }

  /// Adds an appendix of any kind, with the file it encloses, and a clause that approves it.
  public void addAppendix(Appendix appendix, @Nullable Path file) {
    keeping("Добавить приложение к приказу", appendix, file, AppendixSteps::add);
  }

  private interface Keeping {
    Outcome<Order> with(Edit edit, Order order, Appendix appendix);
  }

  /// A change of an appendix that keeps its file with the data in the same step.
  private void keeping(String title, Appendix appendix, @Nullable Path file, Keeping work) {
    desk.perform(
        title,
        edit -> {
          Appendix made = file == null ? appendix : enclosing(edit, appendix, file);
          return work.with(edit, edit.orders().get(id), made);
        },
        done -> {});
  }

  private static Appendix enclosing(Edit edit, Appendix appendix, Path file) {
    byte[] bytes = ScanFile.any(file, LARGEST_FILE);
    FileRef kept = edit.keepFile(file.getFileName().toString(), bytes);
    return new Appendix(
        appendix.key(),
        appendix.content(),
        appendix.title(),
        appendix.paragraphs(),
        appendix.approved(),
        Material.file(kept, appendix.made().sheets()));
  }

  /// The papers of the program that can go along as an appendix.
  void papers(Consumer<? super List<PaperRef>> done) {
    desk.<List<PaperRef>>read(
        reading ->
            new DocumentService()
                .all(reading).stream().filter(ref -> enclosable(ref.kind())).toList(),
        done);
  }

  private static boolean enclosable(PaperKind kind) {
    return switch (kind.subject()) {
      case CENTRE, EVENT, ESTIMATE -> kind != PaperKind.ORDER_JOURNAL;
      case CONTEST -> true;
      default -> false;
    };
  }

  public void appendix(Appendix changed) {
    appendix(changed, null);
  }

  public void appendix(Appendix changed, @Nullable Path file) {
    keeping("Изменить приложение к приказу", changed, file, AppendixSteps::change);
  }

  /// Removes an appendix together with the mentions of it.
  public void removeAppendix(UUID key) {
    change(
        "Удалить приложение к приказу",
        o -> {
          o.appendices = o.appendices.stream().filter(a -> !a.key().equals(key)).toList();
          o.clauses = Clauses.without(o.clauses, key);
        });
  }

  public void moveTo(OrderState state) {
    desk.perform(
        switch (state) {
          case ON_APPROVAL -> "Отправить приказ на согласование";
          case SIGNED -> "Отметить подписание приказа";
          case DRAFT -> "Вернуть приказ в черновики";
          case REGISTERED, AMENDED, REVOKED -> "Изменить состояние приказа";
        },
        edit -> OrderSteps.moveTo(edit, id, state),
        done -> {});
  }

  public void register(Consumer<? super Outcome<Order>> then) {
    desk.step("Зарегистрировать приказ", edit -> OrderSteps.register(edit, id, IMAGE), then);
  }

  public void cancelRegistration(String reason) {
    desk.perform(
        "Отменить регистрацию приказа",
        edit -> OrderSteps.cancelRegistration(edit, id, reason),
        done -> {});
  }

  /// Takes an unregistered award back whole: the order, its sites and certificates.
  public void takeBack(Runnable done) {
    desk.perform(
        "Отозвать проект приказа о присвоении",
        edit -> AwardSteps.takeBack(edit, id),
        gone -> done.run());
  }

  /// Makes the draft of an order that changes this one.
  public void amend(List<OrderChange> changes, Consumer<? super Outcome<Order>> then) {
    desk.step(
        "Подготовить приказ о внесении изменений",
        edit -> AmendingSteps.amend(edit, id, changes),
        then);
  }

  /// Makes the draft of an order that revokes this one.
  public void revoke(Consumer<? super Outcome<Order>> then) {
    desk.step(
        "Подготовить приказ о признании утратившим силу",
        edit -> AmendingSteps.revoke(edit, id),
        then);
  }

  public void history(Consumer<? super List<RecordChange>> done) {
    desk.history(id, done);
  }

  /// Reads again what is shown.
  public void refresh() {
    card.refresh();
  }
}
