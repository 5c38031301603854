package metodist.app.feature.reviews;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.feature.Statuses;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Buttons;
import metodist.app.ui.Facts;
import metodist.app.ui.Status;
import metodist.model.shared.Problem;

/// The sheets of one application beside the matrix: whose, signed or not, and the steps with them.
final class SheetsPane {
  private final Office office;
  private final ReviewsViewModel vm;
  private final Messages m;

  SheetsPane(Office office, ReviewsViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
  }

  Node of(ReviewBoard.Line line) {
    Facts facts =
        new Facts(line.organisation())
            .status(Statuses.of(line.state()))
            .line(m.text("side.topic"), line.topic());
    for (ReviewBoard.Slot slot : line.slots()) {
      facts.node(sheetOf(slot));
    }
    if (line.slots().isEmpty()) {
      facts.node(ProblemLines.wrapped(m.text("side.no.sheets"), "text-muted"));
    }
    return facts
        .action(
            Command.of(
                    "reviews.sign",
                    m.text("side.sign"),
                    () -> vm.signAll(line.id(), o -> office.tell(m.text("side.sign"), o)))
                .withIcon(Icon.EDIT))
        .action(
            Command.of("reviews.close", m.text("side.close"), () -> close(line)).withIcon(Icon.OK))
        .action(
            Command.of(
                    "reviews.open.application",
                    m.text("side.application"),
                    () -> office.navigator().open(line.id()))
                .withIcon(Icon.OPEN))
        .root();
  }

  private Node sheetOf(ReviewBoard.Slot slot) {
    boolean signed = slot.sheet().signedOn() != null;
    Status status =
        signed
            ? new Status(Icon.OK, m.text("sheet.signed"), Tone.SUCCESS)
            : new Status(Icon.PENDING, m.text("sheet.open"), Tone.NEUTRAL);
    FlowPane buttons =
        new FlowPane(
            Buttons.flat(
                Command.of(
                        "reviews.sheet." + slot.id().value(),
                        m.text("sheet.show"),
                        () -> office.navigator().open(slot.id()))
                    .withIcon(Icon.OPEN)),
            Buttons.flat(
                Command.of(
                        "reviews.unassign." + slot.id().value(),
                        m.text("sheet.unassign"),
                        () -> vm.unassign(slot.id(), o -> office.tell(m.text("sheet.unassign"), o)))
                    .withIcon(Icon.REMOVE)));
    VBox box =
        new VBox(
            2,
            ProblemLines.line(status.icon(), status.tone(), slot.expert() + ", " + status.word()),
            buttons);
    if (!slot.sheet().conflictReason().isEmpty()) {
      box.getChildren()
          .add(
              ProblemLines.of(
                  Problem.warning("", m.text("sheet.conflict", slot.sheet().conflictReason()))));
    }
    return box;
  }

  private void close(ReviewBoard.Line line) {
    vm.close(
        line.id(),
        "",
        outcome ->
            Office.wantsReason(outcome)
                .ifPresentOrElse(
                    wanted ->
                        office
                            .dialogs()
                            .ask(m.text("side.close"), wanted.message(), "")
                            .filter(reason -> !reason.isBlank())
                            .ifPresent(
                                reason ->
                                    vm.close(
                                        line.id(),
                                        reason,
                                        again -> office.tell(m.text("side.close"), again))),
                    () -> office.tell(m.text("side.close"), outcome)));
  }
}
