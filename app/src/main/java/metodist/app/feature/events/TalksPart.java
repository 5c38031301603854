package metodist.app.feature.events;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import metodist.app.feature.ImportDialog;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.feature.TableImport;
import metodist.app.feature.TalkDialog;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Column;
import metodist.app.ui.EmptyState;
import metodist.app.ui.NaturalOrder;
import metodist.app.ui.TableKit;
import metodist.app.ui.TextPlace;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Programme;
import metodist.model.events.Session;
import metodist.model.events.SpeakerWords;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.events.TalkImport;
import metodist.model.procedures.EventSteps;
import metodist.model.shared.Dates;
import org.jspecify.annotations.Nullable;

/// Выступления: the list with those without a place first among the filters; pasted and loaded from
/// tables, placed into sections one behind another.
final class TalksPart implements EventPart {
  private final Office office;
  private final EventViewModel vm;
  private final Messages m;
  private final TableKit<TalkRow> table;

  /// A talk as its row shows it.
  record TalkRow(
      Talk talk,
      String topic,
      String speakers,
      String organisation,
      String section,
      @Nullable LocalDateTime start,
      int minutes,
      String verdict,
      String expert,
      String review,
      boolean placed) {}

  TalksPart(Office office, EventViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    ImportDialog tables = new ImportDialog(office, new TableImport(office.data(), subject()));
    Command add = Command.of("events.talk.add", m.text("talks.add"), this::add).withIcon(Icon.ADD);
    Command paste =
        Command.of("events.talks.paste", m.text("talks.paste"), tables::fromClipboard)
            .withIcon(Icon.PASTE);
    Command load =
        Command.of("events.talks.import", m.text("talks.import"), tables::fromFile)
            .withIcon(Icon.IMPORT);
    Command place =
        Command.of("events.talks.place", m.text("talks.place"), this::place).withIcon(Icon.FORWARD);
    Command expert =
        Command.of("events.talks.expert", m.text("talks.expert.command"), this::expert)
            .withIcon(Icon.PERSON);
    Command board =
        Command.of(
                "events.talks.board",
                m.text("talks.board"),
                () -> office.navigator().open(new Places.ScheduleOf(vm.id())))
            .withIcon(Icon.COLUMNS);
    table =
        TableKit.of("events.talks", m.text("part.talks"), (TalkRow row) -> row.talk().id())
            .column(Column.text("topic", m.text("talks.topic"), 26, TalkRow::topic))
            .column(Column.text("speakers", m.text("talks.speakers"), 16, TalkRow::speakers))
            .column(
                Column.text(
                    "organisation", m.text("talks.organisation"), 12, TalkRow::organisation))
            .column(
                Column.text("section", m.text("talks.section"), 14, TalkRow::section)
                    .orderedBy((a, b) -> NaturalOrder.INSTANCE.compare(a.section(), b.section())))
            .column(Column.moment("start", m.text("talks.start"), 9, TalkRow::start))
            .column(Column.number("minutes", m.text("talks.minutes"), 5, TalkRow::minutes))
            .column(Column.text("verdict", m.text("talks.verdict"), 9, TalkRow::verdict))
            .column(Column.text("expert", m.text("talks.expert"), 10, TalkRow::expert))
            .column(Column.text("review", m.text("talks.expert.dates"), 10, TalkRow::review))
            .filter(m.text("talks.pool"), row -> !row.placed())
            .filter(
                m.text("talks.unreviewed"),
                row -> row.talk().review().verdict() == PreliminaryReview.Verdict.NOT_REVIEWED)
            .commands(board, add, paste, load, place, expert)
            .ground(office.tables())
            .emptyState(EmptyState.of(m.text("talks.empty"), paste))
            .onOpen(row -> edit(row.talk()))
            .onEdit(row -> edit(row.talk()))
            .onNew(this::add)
            .onRemove(this::remove)
            .build();
  }

  private TableImport.Subject subject() {
    return new TableImport.Subject(
        "talks",
        m.text("talks.import.title"),
        TalkImport.HEADINGS,
        (reading, headings, rows) -> EventSteps.planTalks(reading, vm.id(), headings, rows).talks(),
        (edit, headings, rows) ->
            EventSteps.apply(edit, vm.id(), EventSteps.planTalks(edit, vm.id(), headings, rows)));
  }

  private void add() {
    new TalkDialog(office).ask(vm.id(), null);
  }

  private void edit(Talk talk) {
    new TalkDialog(office).ask(vm.id(), talk.id());
  }

  /// Puts the chosen talks into a section, one behind another.
  private void place() {
    EventCard shown = vm.card().value();
    List<TalkRow> chosen = table.selection();
    if (shown == null || chosen.isEmpty()) {
      office.dialogs().tell(m.text("talks.place"), m.text("talks.place.none"));
      return;
    }
    new TalkQuestions(office, m)
        .section(shown)
        .ifPresent(
            session ->
                vm.place(
                    chosen.stream().map(row -> row.talk().id()).toList(),
                    session.orElse(null),
                    outcome -> office.tell(m.text("talks.place"), outcome)));
  }

  /// Gives the chosen talks to an expert, with the days of the review.
  private void expert() {
    List<TalkId> chosen = table.selection().stream().map(row -> row.talk().id()).toList();
    if (chosen.isEmpty()) {
      office.dialogs().tell(m.text("talks.expert.command"), m.text("talks.place.none"));
      return;
    }
    new TalkQuestions(office, m)
        .expert()
        .ifPresent(
            review ->
                vm.review(
                    chosen,
                    review,
                    () -> office.notices().undoable(m.plural("talks.expert.done", chosen.size()))));
  }

  private void remove(List<TalkRow> rows) {
    vm.removeTalks(
        rows.stream().map(row -> row.talk().id()).toList(),
        () -> office.notices().undoable(m.text("talks.removed")));
  }

  @Override
  public void show(EventCard card) {
    Programme programme = card.programme();
    table.setRows(programme.talks().stream().map(talk -> row(programme, talk)).toList());
  }

  private static TalkRow row(Programme programme, Talk talk) {
    List<SpeakerWords> speakers = programme.speakers(talk);
    UUID key = talk.sessionKey();
    return new TalkRow(
        talk,
        talk.topic(),
        speakers.stream().map(SpeakerWords::name).collect(Collectors.joining(", ")),
        speakers.stream()
            .map(SpeakerWords::organisation)
            .distinct()
            .collect(Collectors.joining(", ")),
        programme.session(key).map(Session::shownTitle).orElse(""),
        talk.start(),
        talk.minutes(),
        talk.review().verdict().title(),
        programme.names().personName(talk.review().expertId()),
        days(talk.review()),
        programme.session(key).isPresent());
  }

  private static String days(PreliminaryReview review) {
    LocalDate from = review.from();
    LocalDate to = review.to();
    return from == null
        ? to == null ? "" : Dates.digits(to)
        : to == null || to.equals(from) ? Dates.digits(from) : Dates.range(from, to);
  }

  @Override
  public List<TextPlace> places() {
    return table.rows().stream()
        .flatMap(
            row ->
                Stream.of(row.topic(), row.speakers(), row.talk().note())
                    .map(text -> new TextPlace(text, words -> choose(row))))
        .toList();
  }

  private void choose(TalkRow row) {
    table.select(row.talk().id());
    table.table().requestFocus();
  }

  @Override
  public Node root() {
    return table.root();
  }

  @Override
  public void commit() {}
}
