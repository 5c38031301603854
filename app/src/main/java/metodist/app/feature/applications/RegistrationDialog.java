package metodist.app.feature.applications;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Formats;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.contests.Registration;
import metodist.model.shared.Problem;

/// When and by what channel an application came; the number is given by the journal.
final class RegistrationDialog {
  private final Office office;
  private final Messages m;

  /// What was answered.
  record Entered(Registration.Channel channel, LocalDateTime receivedAt) {}

  RegistrationDialog(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  Optional<Entered> ask(ApplicationCard card) {
    LocalDateTime now = LocalDateTime.now(office.desk().clock());
    FormKit form = new FormKit("applications.registration");
    form.note(m.text("registration.number", card.nextNumber()));
    ChoiceEntry<Registration.Channel> channel =
        form.choice(
            "channel",
            m.text("registration.channel"),
            List.of(Registration.Channel.values()),
            Registration.Channel::title,
            Trait.WIDE);
    DateEntry date = form.date("date", m.text("registration.date"));
    TextEntry time = form.text("time", m.text("registration.time"));
    channel.set(Optional.of(Registration.Channel.EMAIL));
    date.set(Optional.of(now.toLocalDate()));
    time.set(Formats.time(now.toLocalTime()));
    boolean entered =
        form.ask(
            office.dialogs(),
            m.text("registration.title"),
            m.text("registration.verb"),
            () ->
                date.value().isPresent() && time(time.value()).isPresent()
                    ? List.of()
                    : List.of(Problem.error("", m.text("registration.wrong"))));
    if (!entered) {
      return Optional.empty();
    }
    return date.value()
        .flatMap(
            day ->
                time(time.value())
                    .map(
                        at ->
                            new Entered(
                                channel.value().orElse(Registration.Channel.EMAIL),
                                day.atTime(at))));
  }

  /// «15:30», «15.30», «9-05».
  static Optional<LocalTime> time(String typed) {
    String[] parts = typed.strip().split("[:.\\-]", -1);
    if (parts.length != 2 || !parts[0].matches("\\d{1,2}") || !parts[1].matches("\\d{2}")) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(parts[0]);
    int minute = Integer.parseInt(parts[1]);
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }
}
