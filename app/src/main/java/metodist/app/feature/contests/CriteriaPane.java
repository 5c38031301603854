package metodist.app.feature.contests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TextEntry;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSet.Criterion;

/// The set of criteria of a contest. Once marks were given by it the set is closed, and a copy is
/// offered instead.
final class CriteriaPane {
  private final ContestViewModel vm;
  private final Dialogs dialogs;
  private final Messages m;
  private final VBox root = new VBox(8);

  CriteriaPane(ContestViewModel vm, Dialogs dialogs, Messages m) {
    this.vm = vm;
    this.dialogs = dialogs;
    this.m = m;
  }

  Node root() {
    return root;
  }

  void show(ContestCard card) {
    CriteriaSet set = card.criteria();
    root.getChildren().clear();
    if (set == null) {
      root.getChildren().add(muted(m.text("criteria.none")));
    } else {
      root.getChildren().addAll(muted(rule(set)), criteria(set, card.criteriaUsed()));
    }
    if (card.criteriaUsed()) {
      root.getChildren().add(muted(m.text("criteria.used")));
    }
    root.getChildren().add(buttons(card));
  }

  private String rule(CriteriaSet set) {
    String thresholds =
        set.passPercent() == null
            ? ""
            : m.text("criteria.pass", set.passPercent())
                + (set.revisePercent() == null
                    ? ""
                    : m.text("criteria.revise", set.revisePercent()));
    return m.text("criteria.rule", set.aggregation().title(), number(set.maximum()))
        + thresholds
        + m.text("criteria.spread", set.spreadPercent())
        + ".";
  }

  private Node criteria(CriteriaSet set, boolean used) {
    GridPane grid = new GridPane();
    grid.setHgap(12);
    grid.setVgap(6);
    ColumnConstraints title = new ColumnConstraints();
    title.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints()
        .addAll(new ColumnConstraints(), title, new ColumnConstraints(), new ColumnConstraints());
    int row = 0;
    for (Criterion criterion : set.criteria()) {
      Label name =
          new Label(criterion.title().isBlank() ? m.text("criterion.unnamed") : criterion.title());
      name.setWrapText(true);
      name.setMinHeight(Region.USE_PREF_SIZE);
      VBox words = new VBox(name);
      criterion
          .levels()
          .forEach(
              level ->
                  words
                      .getChildren()
                      .add(muted(number(level.mark()) + " — " + level.description())));
      Label scale = muted(scale(criterion));
      scale.setMinWidth(Region.USE_PREF_SIZE);
      grid.addRow(row, new Label(criterion.no() + "."), words, scale);
      if (!used) {
        grid.add(actions(set, criterion), 3, row);
      }
      row++;
    }
    return grid;
  }

  private String scale(Criterion criterion) {
    String marks = m.text("criterion.scale", number(criterion.min()), number(criterion.max()));
    return criterion.weight().compareTo(BigDecimal.ONE) == 0
        ? marks
        : marks + m.text("criterion.weight", number(criterion.weight()));
  }

  private Node actions(CriteriaSet set, Criterion criterion) {
    HBox box =
        new HBox(
            Buttons.iconOnly(
                Command.of(
                        "contests.criterion.edit." + criterion.no(),
                        m.text("criterion.edit"),
                        () -> edit(set, criterion))
                    .withIcon(Icon.EDIT)),
            Buttons.iconOnly(
                Command.of(
                        "contests.criterion.remove." + criterion.no(),
                        m.text("criterion.remove"),
                        () ->
                            vm.criteria(
                                EmptyCriteria.with(
                                    set,
                                    set.criteria().stream()
                                        .filter(c -> c.no() != criterion.no())
                                        .toList())))
                    .withIcon(Icon.REMOVE)));
    box.setMinWidth(Region.USE_PREF_SIZE);
    return box;
  }

  private Node buttons(ContestCard card) {
    HBox box = new HBox();
    box.getStyleClass().add("button-row");
    CriteriaSet set = card.criteria();
    if (set != null && !card.criteriaUsed()) {
      box.getChildren()
          .add(
              Buttons.of(
                  Command.of(
                          "contests.criterion.add",
                          m.text("criterion.add"),
                          () -> edit(set, EmptyCriteria.criterion(set.criteria().size() + 1)))
                      .withIcon(Icon.ADD)));
      box.getChildren()
          .add(
              Buttons.of(
                  Command.of(
                      "contests.criteria.rule", m.text("criteria.change"), () -> editRule(set))));
    }
    box.getChildren()
        .add(
            Buttons.of(
                Command.of(
                        "contests.criteria.copy",
                        set == null ? m.text("criteria.new") : m.text("criteria.copy"),
                        vm::copyCriteria)
                    .withIcon(Icon.COPY)));
    return box;
  }

  private void edit(CriteriaSet set, Criterion criterion) {
    new CriterionDialog(dialogs, m)
        .edit(
            criterion,
            fresh -> {
              List<Criterion> all = new ArrayList<>(set.criteria());
              if (criterion.no() > all.size()) {
                all.add(fresh);
              } else {
                all.set(criterion.no() - 1, fresh);
              }
              vm.criteria(EmptyCriteria.with(set, all));
            });
  }

  private void editRule(CriteriaSet set) {
    FormKit form = new FormKit("contests.rule");
    TextEntry title = form.text("title", m.text("criteria.title"), Trait.WIDE);
    ChoiceEntry<CriteriaSet.Aggregation> rule =
        form.choice(
            "aggregation",
            m.text("criteria.aggregation"),
            List.of(CriteriaSet.Aggregation.values()),
            CriteriaSet.Aggregation::title,
            Trait.WIDE);
    NumberEntry pass = form.number("pass", m.text("criteria.pass.label"));
    NumberEntry revise = form.number("revise", m.text("criteria.revise.label"));
    NumberEntry spread = form.number("spread", m.text("criteria.spread.label"));
    title.set(set.title());
    rule.set(Optional.of(set.aggregation()));
    pass.set(Optional.ofNullable(set.passPercent()).map(BigDecimal::valueOf));
    revise.set(Optional.ofNullable(set.revisePercent()).map(BigDecimal::valueOf));
    spread.setWhole(set.spreadPercent());
    boolean changed = form.ask(dialogs, m.text("criteria.change"), m.text("save"), List::of);
    if (changed) {
      vm.criteria(
          new CriteriaSet(
              set.id(),
              set.version(),
              title.value(),
              rule.value().orElse(set.aggregation()),
              pass.whole().orElse(null),
              revise.whole().orElse(null),
              spread.whole().orElse(set.spreadPercent()),
              set.criteria()));
    }
  }

  private static String number(BigDecimal value) {
    return Formats.decimal(value.doubleValue(), 2);
  }

  private static Label muted(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add("text-muted");
    return label;
  }
}
