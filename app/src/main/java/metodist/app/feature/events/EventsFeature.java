package metodist.app.feature.events;

import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.feature.PrintDialog;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.events.EventId;
import metodist.model.shared.RecordId;

/// Раздел «Мероприятия»: the list and the card of an event.
public final class EventsFeature implements SectionFeature {
  private final Office office;
  private final PrintDialog printing;
  private final Messages m = Messages.of(EventsFeature.class);

  public EventsFeature(Office office) {
    this(office, new PrintDialog(office.desk()));
  }

  /// With printing of one's own: the tests have no printer.
  public EventsFeature(Office office, PrintDialog printing) {
    this.office = office;
    this.printing = printing;
  }

  @Override
  public String id() {
    return "events";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.CALENDAR;
  }

  @Override
  public Destination home() {
    return new EventPlaces.All();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof EventPlaces;
  }

  @Override
  public String chapter(Destination destination) {
    return switch (destination) {
      case EventPlaces.Card _ -> "event";
      case EventPlaces.CopyOf _ -> "event-copy";
      default -> "events";
    };
  }

  @Override
  public Screen open(Destination destination) {
    return switch (destination) {
      case EventPlaces.Card(EventId id) ->
          new EventView(office, printing, new EventViewModel(office.data(), id), m);
      case EventPlaces.CopyOf copy ->
          new CopyView(office, copy, new CopyViewModel(office.data(), copy.source()), m);
      default -> new EventListView(office, new EventListViewModel(office.data()), m);
    };
  }

  @Override
  public Optional<Destination> cardOf(RecordId id) {
    return id instanceof EventId event
        ? Optional.of(new EventPlaces.Card(event))
        : Optional.empty();
  }

  @Override
  public List<Command> creations() {
    return List.of(
        Command.of(
                "create.event",
                m.text("create.menu"),
                () -> new NewEvent(office, new EventListViewModel(office.data()), m).ask())
            .withIcon(Icon.CALENDAR));
  }
}
