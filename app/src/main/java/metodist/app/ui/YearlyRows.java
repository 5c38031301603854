package metodist.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.scene.Node;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.model.shared.AcademicYear;
import org.jspecify.annotations.Nullable;

/// The rows of a list that belong to the chosen academic year. A list that has no year gives all
/// its rows through. What is left out is told, never hidden in silence.
final class YearlyRows<R> {
  private final @Nullable BiPredicate<R, AcademicYear> inYear;
  private final YearScope years;
  private final Consumer<List<R>> show;

  /// Held here because the scope, which outlives the list, holds it weakly.
  private final ChangeListener<Optional<AcademicYear>> onYear;

  private List<R> all = List.of();
  private int elsewhere;

  YearlyRows(
      @Nullable BiPredicate<R, AcademicYear> inYear, YearScope years, Consumer<List<R>> show) {
    this.inYear = inYear;
    this.years = years;
    this.show = show;
    onYear = (property, before, now) -> give();
    if (inYear != null) {
      years.chosen().addListener(new WeakChangeListener<>(onYear));
    }
  }

  void replace(List<R> fresh) {
    all = fresh;
    give();
  }

  private void give() {
    BiPredicate<R, AcademicYear> rule = inYear;
    AcademicYear year = years.chosen().get().orElse(null);
    List<R> own =
        rule == null || year == null
            ? all
            : all.stream().filter(row -> rule.test(row, year)).toList();
    elsewhere = all.size() - own.size();
    show.accept(own);
  }

  /// Every row given, whatever its year.
  List<R> all() {
    return all;
  }

  void showAllYears() {
    years.choose(Optional.empty());
  }

  /// «2026/27 учебный год, в других годах ещё 12», empty when nothing is left out.
  String note() {
    return elsewhere == 0 ? "" : UiTexts.MESSAGES.text("table.year.others", year(), elsewhere);
  }

  /// What stands in the place of rows when all of them belong to other years.
  Optional<Node> placeholder() {
    return elsewhere == 0
        ? Optional.empty()
        : Optional.of(
            EmptyState.of(
                    UiTexts.MESSAGES.text("table.year.none", year(), elsewhere),
                    Command.of(
                            "table.year.all",
                            UiTexts.MESSAGES.text("table.year.all"),
                            this::showAllYears)
                        .withIcon(Icon.RESET))
                .node());
  }

  private String year() {
    return years.chosen().get().map(AcademicYear::shortText).orElse("");
  }
}
