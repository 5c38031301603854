package metodist.app.feature.intake;

import java.util.ArrayList;
import java.util.List;
import metodist.app.feature.intake.ReviewedFile.Matter;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Status;

/// The words of this feature and the looks of a file's state.
final class IntakeTexts {
  static final Messages MESSAGES = Messages.of(IntakeTexts.class);

  private IntakeTexts() {}

  static Status status(ReviewedFile.State state) {
    return switch (state) {
      case WAITING -> new Status(Icon.PENDING, MESSAGES.text("state.waiting"), Tone.NEUTRAL);
      case READING -> new Status(Icon.PENDING, MESSAGES.text("state.reading"), Tone.ACCENT);
      case READY -> new Status(Icon.OK, MESSAGES.text("state.ready"), Tone.SUCCESS);
      case QUESTIONS -> new Status(Icon.WARNING, MESSAGES.text("state.questions"), Tone.WARNING);
      case SECOND_VERSION -> new Status(Icon.HISTORY, MESSAGES.text("state.version"), Tone.ACCENT);
      case DUPLICATE -> new Status(Icon.COPY, MESSAGES.text("state.duplicate"), Tone.NEUTRAL);
      case FAILED -> new Status(Icon.ERROR, MESSAGES.text("state.failed"), Tone.DANGER);
      case REGISTERED -> new Status(Icon.OK, MESSAGES.text("state.registered"), Tone.SUCCESS);
    };
  }

  /// «не заполнено 2, проверьте 1» — or the obstacle itself when there is one.
  static String questions(List<Matter> matters) {
    List<String> said = new ArrayList<>();
    matters.stream()
        .filter(m -> m.kind() == Matter.Kind.OBSTACLE)
        .findFirst()
        .ifPresent(m -> said.add(m.text()));
    long missing = count(matters, Matter.Kind.MISSING);
    long doubts = count(matters, Matter.Kind.DOUBT);
    if (missing > 0) {
      said.add(MESSAGES.text("file.missing", missing));
    }
    if (doubts > 0) {
      said.add(MESSAGES.text("file.doubts", doubts));
    }
    return String.join(" · ", said);
  }

  private static long count(List<Matter> matters, Matter.Kind kind) {
    return matters.stream().filter(m -> m.kind() == kind).count();
  }

  static String version(String application, int differences) {
    return differences == 0
        ? MESSAGES.text("file.version.same", application)
        : MESSAGES.plural("file.version", differences, application);
  }
}
