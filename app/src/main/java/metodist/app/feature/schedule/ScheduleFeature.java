package metodist.app.feature.schedule;

import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.events.EventId;

/// Расписание мероприятия. Reached from the event.
public final class ScheduleFeature implements SectionFeature {
  private final Office office;
  private final Messages m = Messages.of(ScheduleFeature.class);

  /// Nothing stands on the rail; the place only names the section.
  record Nowhere() implements Destination {}

  public ScheduleFeature(Office office) {
    this.office = office;
  }

  @Override
  public String id() {
    return "schedule";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.COLUMNS;
  }

  @Override
  public Destination home() {
    return new Nowhere();
  }

  @Override
  public String markedAs() {
    return "events";
  }

  @Override
  public boolean onRail() {
    return false;
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Places.ScheduleOf;
  }

  @Override
  public Screen open(Destination destination) {
    if (destination instanceof Places.ScheduleOf(EventId event)) {
      return new ScheduleView(office, new ScheduleViewModel(office.data(), event), m);
    }
    throw new IllegalArgumentException("not shown here: " + destination);
  }
}
