package metodist.app.feature.events;

import java.util.List;
import javafx.scene.Node;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.FormKit;
import metodist.app.ui.RowsEntry;
import metodist.app.ui.TextPlace;

/// Программа: the parts of the programme with their times, places and moderators; the categories of
/// talks with their regulation.
final class ProgrammePart implements EventPart {
  private final FormKit form = new FormKit("events.programme");
  private final RowsEntry sessions;
  private final RowsEntry places;
  private final RowsEntry categories;

  ProgrammePart(Office office, EventViewModel vm, Messages m) {
    form.note(m.text("programme.note"));
    form.node(
        Buttons.of(
            Command.of(
                    "events.programme.board",
                    m.text("programme.board"),
                    () -> office.navigator().open(new Places.ScheduleOf(vm.id())))
                .withIcon(Icon.COLUMNS)));
    sessions =
        form.add(
            RowsTables.of(
                "sessions",
                m.text("programme.sessions"),
                "kind",
                m.text("programme.kind"),
                "title",
                m.text("programme.title"),
                "day",
                m.text("programme.day"),
                "start",
                m.text("programme.start"),
                "minutes",
                m.text("programme.minutes")));
    places =
        form.add(
            RowsTables.of(
                "places",
                m.text("programme.places"),
                "title",
                m.text("programme.kind"),
                "room",
                m.text("programme.room"),
                "moderator",
                m.text("programme.moderator"),
                "link",
                m.text("programme.link")));
    categories =
        form.add(
            RowsTables.of(
                "categories",
                m.text("programme.categories"),
                "name",
                m.text("programme.category"),
                "range",
                m.text("programme.range"),
                "review",
                m.text("programme.review")));
    sessions.onCommit(rows -> vm.sessions(rows, RowsTables.refusals(sessions)));
    places.onCommit(rows -> vm.places(rows, RowsTables.refusals(places)));
    categories.onCommit(rows -> vm.categories(rows, RowsTables.refusals(categories)));
  }

  @Override
  public void show(EventCard card) {
    sessions.set(EventTables.sessions(card.programme()));
    places.set(EventTables.places(card.programme()));
    categories.set(EventTables.categories(card.event().categories()));
  }

  @Override
  public List<TextPlace> places() {
    return form.places();
  }

  @Override
  public Node root() {
    return form.root();
  }

  @Override
  public void commit() {
    form.commit();
  }
}
