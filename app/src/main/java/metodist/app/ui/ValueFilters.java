package metodist.app.ui;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import metodist.app.platform.Icon;
import metodist.app.platform.Settings;
import metodist.app.platform.Theme;
import metodist.app.platform.Tone;

/// Which values of which columns are let through, as in the headings of Excel. A filtered column
/// has a filled funnel with the values in its tooltip; the line under the table names the column.
/// Kept with the view, so that a list comes back as it was left.
final class ValueFilters<R> {
  private static final int SHOWN_IN_TOOLTIP = 8;
  private static final int MOST_KEPT = 200;

  /// Widths in ems: a bold letter of a heading, and paddings with the funnel.
  private static final double LETTER = 0.62;

  private static final double PADDING = 3.2;
  private final String id;
  private final Settings settings;
  private final Map<String, Column<R>> columns = new LinkedHashMap<>();
  private final Map<String, Button> buttons = new HashMap<>();
  private final Map<String, Set<String>> chosen = new LinkedHashMap<>();
  private final List<Runnable> fits = new ArrayList<>();
  private final Runnable changed;

  ValueFilters(String id, List<Column<R>> columns, Settings settings, Runnable changed) {
    this.id = id;
    this.settings = settings;
    this.changed = changed;
    columns.forEach(column -> this.columns.put(column.id(), column));
    settings.get(id + ".values").ifPresent(this::restore);
  }

  Map<String, Set<String>> chosen() {
    return Map.copyOf(chosen);
  }

  boolean any() {
    return !chosen.isEmpty();
  }

  /// The titles of the filtered columns as in the middle of a sentence: «статус, тема».
  String names() {
    return chosen.keySet().stream()
        .map(column -> lower(title(column)))
        .collect(Collectors.joining(", "));
  }

  private String title(String column) {
    Column<R> known = columns.get(column);
    return known == null ? "" : known.title();
  }

  private static String lower(String title) {
    boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return title.isEmpty() || abbreviation
        ? title
        : Character.toLowerCase(title.charAt(0)) + title.substring(1);
  }

  /// An empty set takes the filter of the column away.
  void choose(String column, Set<String> values) {
    if (values.isEmpty()) {
      chosen.remove(column);
    } else {
      chosen.put(column, Set.copyOf(values));
    }
    after();
  }

  void clear() {
    if (any()) {
      chosen.clear();
      after();
    }
  }

  private void after() {
    keep();
    buttons.keySet().forEach(this::mark);
    fits.forEach(Runnable::run);
    changed.run();
  }

  /// The funnel in the heading of a column. It takes no focus: by keyboard the list of values is
  /// opened with Alt+↓.
  void attach(TableColumn<R, R> column, Runnable open) {
    Button button = new Button();
    button.setId(id + "." + column.getId() + ".values");
    button.getStyleClass().addAll("flat", "funnel");
    button.setFocusTraversable(false);
    button.setTooltip(new Tooltip());
    button.setOnAction(event -> open.run());
    buttons.put(column.getId(), button);
    mark(column.getId());
    column.setGraphic(button);
    button.managedProperty().bind(button.visibleProperty());
    Runnable fit = () -> fit(column, button);
    fits.add(fit);
    column.widthProperty().subscribe(fit);
    fit.run();
  }

  /// In a narrow column the title comes first: the funnel shows only while it filters; the menu of
  /// the heading and Alt+↓ open the list all the same.
  private void fit(TableColumn<R, R> column, Button button) {
    double title = (column.getText().length() * LETTER + PADDING) * Theme.em();
    button.setVisible(chosen.containsKey(column.getId()) || column.getWidth() >= title);
  }

  Button button(String column) {
    Button button = buttons.get(column);
    if (button == null) {
      throw new IllegalArgumentException("no column " + column);
    }
    return button;
  }

  private void mark(String column) {
    Button button = button(column);
    Set<String> values = chosen.get(column);
    button.getStyleClass().remove("active");
    if (values != null) {
      button.getStyleClass().add("active");
    }
    button.setGraphic(values == null ? Icon.FILTER.node() : Icon.FILTERED.node(Tone.ACCENT));
    String words =
        values == null
            ? UiTexts.MESSAGES.text("values.open", title(column))
            : UiTexts.MESSAGES.text("values.active", title(column), listed(values));
    button.setAccessibleText(words);
    button.getTooltip().setText(words);
  }

  private static String listed(Set<String> values) {
    List<String> sorted = new ArrayList<>(values);
    sorted.sort(NaturalOrder.INSTANCE);
    String some =
        sorted.stream()
            .limit(SHOWN_IN_TOOLTIP)
            .map(v -> v.isEmpty() ? UiTexts.MESSAGES.text("values.empty") : "«" + v + "»")
            .collect(Collectors.joining(", "));
    return sorted.size() > SHOWN_IN_TOOLTIP ? some + "…" : some;
  }

  private void keep() {
    Map<String, Set<String>> worth = new LinkedHashMap<>(chosen);
    worth.values().removeIf(values -> values.size() > MOST_KEPT);
    if (worth.isEmpty()) {
      settings.remove(id + ".values");
      return;
    }
    settings.put(
        id + ".values",
        worth.entrySet().stream()
            .map(
                e ->
                    e.getKey()
                        + "="
                        + e.getValue().stream()
                            .sorted()
                            .map(v -> URLEncoder.encode(v, StandardCharsets.UTF_8))
                            .collect(Collectors.joining(",")))
            .collect(Collectors.joining("&")));
  }

  private void restore(String kept) {
    for (String part : kept.split("&")) {
      int at = part.indexOf('=');
      if (at > 0 && columns.containsKey(part.substring(0, at))) {
        Set<String> values = new LinkedHashSet<>();
        for (String value : part.substring(at + 1).split(",", -1)) {
          try {
            values.add(URLDecoder.decode(value, StandardCharsets.UTF_8));
          } catch (IllegalArgumentException broken) {
            return; // a setting spoiled by hand: no filter
          }
        }
        chosen.put(part.substring(0, at), Set.copyOf(values));
      }
    }
  }
}
