package metodist.app.feature.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.Facts;
import metodist.app.ui.FormKit;
import metodist.model.directory.OrganisationId;
import metodist.model.orders.HouseStyle;
import metodist.model.orders.Letterhead;
import metodist.model.shared.Problem;

/// The letterheads in the settings: one for each body that issues papers.
final class LetterheadsPane {
  private static final Messages MESSAGES = Messages.of(LetterheadsPane.class);
  private final Office office;
  private final CentreViewModel centre;
  private final VBox root = new VBox();

  LetterheadsPane(Office office, CentreViewModel centre) {
    this.office = office;
    this.centre = centre;
    root.getStyleClass().add("groups-entry");
  }

  Node root() {
    return root;
  }

  void show(CentreViewModel.State state) {
    root.getChildren().clear();
    if (state.letterheads().isEmpty()) {
      root.getChildren().add(ProblemLines.wrapped(MESSAGES.text("letterheads.none"), "text-muted"));
    }
    for (Letterhead letterhead : state.letterheads()) {
      root.getChildren().add(card(letterhead, state));
    }
    FlowPane row = new FlowPane();
    row.getStyleClass().add("button-row");
    row.getChildren()
        .add(
            Buttons.of(
                Command.of(
                        "settings.letterhead.new",
                        MESSAGES.text("letterhead.new"),
                        () -> create(state))
                    .withIcon(Icon.ADD)));
    root.getChildren().add(row);
  }

  private Node card(Letterhead letterhead, CentreViewModel.State state) {
    HouseStyle style = letterhead.style();
    VBox box =
        new VBox(
            new Facts(letterhead.title())
                .line(MESSAGES.text("letterhead.heading"), String.join("\n", letterhead.heading()))
                .line(MESSAGES.text("letterhead.contacts"), letterhead.contacts())
                .line(
                    MESSAGES.text("letterhead.style"),
                    MESSAGES.text(
                        "letterhead.margins",
                        style.typeface(),
                        Formats.decimal(style.bodySize(), 1),
                        style.left(),
                        style.right(),
                        style.top(),
                        style.bottom()))
                .action(
                    Command.of(
                            "settings.letterhead.edit." + letterhead.id().value(),
                            MESSAGES.text("letterhead.edit"),
                            () -> edit(letterhead, state, MESSAGES.text("letterhead.change")))
                        .withIcon(Icon.EDIT))
                .root());
    box.getStyleClass().add("group-card");
    return box;
  }

  private void create(CentreViewModel.State state) {
    FormKit fields = new FormKit("settings.issuer");
    ChooserEntry<OrganisationId> issuer =
        office
            .choosers()
            .organisation(
                fields, "issuer", MESSAGES.text("letterhead.issuer"), Trait.REQUIRED, Trait.WIDE);
    boolean chosen =
        fields.ask(
            office.dialogs(),
            MESSAGES.text("letterhead.new"),
            MESSAGES.text("letterhead.next"),
            () ->
                issuer.chosen().isPresent()
                    ? List.of()
                    : List.of(Problem.error("issuer", MESSAGES.text("letterhead.missing"))));
    if (chosen) {
      issuer
          .chosen()
          .ifPresent(
              organisation ->
                  centre.begin(
                      organisation,
                      fresh -> edit(fresh, state, MESSAGES.text("letterhead.create"))));
    }
  }

  private void edit(Letterhead letterhead, CentreViewModel.State state, String title) {
    LetterheadForm fields = new LetterheadForm(letterhead, state.signatories(), office.choosers());
    boolean accepted =
        office
            .dialogs()
            .form(
                letterhead.title(),
                fields.root(),
                MESSAGES.text("letterhead.save"),
                fields::complete);
    if (accepted && !fields.changed().equals(letterhead)) {
      centre.save(fields.changed(), title);
    } else if (accepted && letterhead.version() == 0) {
      centre.save(letterhead, title);
    }
  }
}
