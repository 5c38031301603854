package metodist.app.feature.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.reports.intake.FormReading.Span;
import metodist.reports.intake.FormReading.Unplaced;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceMark.Place;
import metodist.reports.source.SourceParagraph;
import org.jspecify.annotations.Nullable;

/// The file as it looks, part by part. The place a value was read from is marked and brought into
/// sight; text is chosen with the mouse, or paragraph by paragraph with the arrow keys.
final class SourcePane {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private static final int PARAGRAPHS_AT_ONCE = 300;
  private final BorderPane root = new BorderPane();
  private final VBox paper = new VBox();
  private final ScrollPane scroll = new ScrollPane(paper);
  private final FlowPane parts = new FlowPane();
  private final Label part = new Label();
  private final ReadOnlyObjectWrapper<Optional<Unplaced>> chosen =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Consumer<Place> onPlace = place -> {};
  private Runnable onSend = () -> {};
  private @Nullable SourceDocument document;
  private @Nullable SourceParts cut;
  private Map<Integer, SourceText> texts = Map.of();
  private int at = -1;
  private List<Span> marked = List.of();
  private @Nullable Place anchor;
  private @Nullable Place caret;

  SourcePane() {
    root.getStyleClass().add("source-pane");
    root.setId("intake.source");
    paper.getStyleClass().addAll("source-paper", serif());
    paper.setId("intake.source.paper");
    paper.setFocusTraversable(true);
    paper.setAccessibleText(MESSAGES.text("source.name"));
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("source-scroll");
    root.setCenter(scroll);
    parts.getStyleClass().add("button-row");
    parts
        .getChildren()
        .setAll(
            Buttons.flat(
                Command.of("intake.source.back", MESSAGES.text("source.back"), () -> turn(-1))
                    .withIcon(Icon.BACK)),
            part,
            Buttons.flat(
                Command.of("intake.source.forward", MESSAGES.text("source.forward"), () -> turn(1))
                    .withIcon(Icon.FORWARD)));
    paper.addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    paper.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    paper.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    paper.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /// The face of papers as this computer has it.
  private static String serif() {
    List<String> families = Font.getFamilies();
    return families.contains("Times New Roman")
        ? "source-times"
        : families.contains("Liberation Serif") ? "source-liberation" : "source-plain";
  }

  Node root() {
    return root;
  }

  /// What is chosen in the text, as a piece that can be sent into a field.
  ReadOnlyObjectProperty<Optional<Unplaced>> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// Told the place of a click.
  void onPlace(Consumer<Place> listener) {
    onPlace = listener;
  }

  /// Enter on chosen text.
  void onSend(Runnable listener) {
    onSend = listener;
  }

  void show(@Nullable SourceDocument fresh) {
    if (fresh == document) {
      return;
    }
    document = fresh;
    marked = List.of();
    at = -1;
    choose(null, null);
    cut = fresh == null ? null : SourceParts.of(fresh, PARAGRAPHS_AT_ONCE);
    paper.getChildren().clear();
    texts = Map.of();
    if (fresh != null) {
      turnTo(0);
    }
  }

  /// A sentence in the place of a source that there is none of.
  void say(String sentence) {
    show(null);
    paper.getChildren().setAll(ProblemLines.wrapped(sentence, "text-muted"));
  }

  private void turn(int by) {
    turnTo(at + by);
  }

  private void turnTo(int wanted) {
    SourceParts all = cut;
    if (all == null) {
      return;
    }
    int next = Math.clamp(wanted, 0, all.count() - 1);
    if (next == at) {
      return;
    }
    at = next;
    SourceDrawing drawing = new SourceDrawing();
    paper.getChildren().setAll(notes());
    paper.getChildren().add(drawing.draw(all.part(next).blocks()));
    texts = drawing.texts();
    part.setText(MESSAGES.text("source.part", next + 1, all.count()));
    root.setBottom(all.count() > 1 ? parts : null);
    scroll.setVvalue(0);
    paint();
  }

  /// What was left out of the file stands above its first part.
  private List<Node> notes() {
    SourceDocument shown = document;
    return shown == null || at > 0
        ? List.of()
        : shown.notes().stream()
            .<Node>map(note -> ProblemLines.wrapped(note, "text-muted", "text-small"))
            .toList();
  }

  /// Marks the places a value was read from and brings the first into sight.
  void mark(List<Span> spans) {
    marked = List.copyOf(spans);
    SourceParts all = cut;
    if (!spans.isEmpty() && all != null) {
      turnTo(all.partOf(spans.getFirst().start().paragraph()));
    }
    paint();
    if (!spans.isEmpty()) {
      bring(spans.getFirst().start().paragraph());
    }
  }

  private void paint() {
    texts.values().forEach(text -> text.showFound(0, 0));
    for (Span span : marked) {
      ranges(span.start(), span.end()).forEach((text, range) -> text.showFound(range[0], range[1]));
    }
    paintChosen();
  }

  private void paintChosen() {
    texts.values().forEach(text -> text.showChosen(0, 0));
    Place from = first();
    Place to = last();
    if (from != null && to != null) {
      ranges(from, to).forEach((text, range) -> text.showChosen(range[0], range[1]));
    }
  }

  private Map<SourceText, int[]> ranges(Place from, Place to) {
    Map<SourceText, int[]> ranges = new java.util.LinkedHashMap<>();
    for (int i = from.paragraph(); i <= to.paragraph(); i++) {
      SourceText text = texts.get(i);
      if (text != null) {
        int begin = i == from.paragraph() ? Math.min(from.offset(), text.length()) : 0;
        int end = i == to.paragraph() ? Math.min(to.offset(), text.length()) : text.length();
        ranges.put(text, new int[] {begin, end});
      }
    }
    return ranges;
  }

  private void bring(int ordinal) {
    SourceText text = texts.get(ordinal);
    if (text == null) {
      return;
    }
    Platform.runLater(
        () -> {
          if (text.getScene() == null) {
            return;
          }
          root.layout();
          Bounds inPaper = paper.sceneToLocal(text.localToScene(text.getBoundsInLocal()));
          double hidden = paper.getHeight() - scroll.getViewportBounds().getHeight();
          if (inPaper != null && hidden > 0) {
            double wanted = inPaper.getMinY() - scroll.getViewportBounds().getHeight() / 3;
            scroll.setVvalue(Math.clamp(wanted / hidden, 0, 1));
          }
        });
  }

  private void pressed(MouseEvent event) {
    paper.requestFocus();
    Place place = under(event.getPickResult(), event);
    if (event.isPrimaryButtonDown() && place != null) {
      choose(event.isShiftDown() && anchor != null ? anchor : place, place);
    }
  }

  private void dragged(MouseEvent event) {
    Place place = under(event.getPickResult(), event);
    if (event.isPrimaryButtonDown() && place != null && anchor != null) {
      choose(anchor, place);
    }
  }

  private void clicked(MouseEvent event) {
    Place place = under(event.getPickResult(), event);
    if (place != null && chosen.get().isEmpty()) {
      if (event.getClickCount() == 2) {
        choose(new Place(place.paragraph(), 0), end(place.paragraph()));
      } else {
        onPlace.accept(place);
      }
    }
  }

  private @Nullable Place under(@Nullable PickResult picked, MouseEvent event) {
    Node node = picked == null ? null : picked.getIntersectedNode();
    while (node != null && !(node instanceof SourceText)) {
      node = node.getParent();
    }
    if (!(node instanceof SourceText text)) {
      return null;
    }
    Point2D point = text.sceneToLocal(event.getSceneX(), event.getSceneY());
    return new Place(text.paragraph().ordinal(), text.offsetAt(point.getX(), point.getY()));
  }

  private Place end(int ordinal) {
    SourceText text = texts.get(ordinal);
    return new Place(ordinal, text == null ? 0 : text.length());
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (code == KeyCode.DOWN || code == KeyCode.UP) {
      step(code == KeyCode.DOWN ? 1 : -1, event.isShiftDown());
      event.consume();
    } else if (code == KeyCode.ENTER && chosen.get().isPresent() && !event.isShortcutDown()) {
      onSend.run();
      event.consume();
    } else if (code == KeyCode.C && event.isShortcutDown() && chosen.get().isPresent()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(chosen.get().get().text());
      Clipboard.getSystemClipboard().setContent(content);
      event.consume();
    } else if (code == KeyCode.ESCAPE && chosen.get().isPresent()) {
      choose(null, null);
      event.consume();
    }
  }

  private void step(int by, boolean extend) {
    Place here = caret;
    List<Integer> ordinals =
        texts.entrySet().stream()
            .filter(each -> !each.getValue().paragraph().text().isBlank())
            .map(Map.Entry::getKey)
            .sorted(by > 0 ? Comparator.naturalOrder() : Comparator.reverseOrder())
            .toList();
    Optional<Integer> next =
        ordinals.stream()
            .filter(o -> here == null || Integer.signum(o - here.paragraph()) == by)
            .findFirst();
    next.ifPresent(
        ordinal -> {
          Place from = extend && anchor != null ? anchor : new Place(ordinal, 0);
          choose(from, end(ordinal));
          bring(ordinal);
        });
  }

  private void choose(@Nullable Place from, @Nullable Place to) {
    anchor = from;
    caret = to;
    paintChosen();
    chosen.set(piece());
  }

  private @Nullable Place first() {
    return before(anchor, caret) ? anchor : caret;
  }

  private @Nullable Place last() {
    return before(anchor, caret) ? caret : anchor;
  }

  private static boolean before(@Nullable Place one, @Nullable Place other) {
    return one == null
        || other == null
        || one.paragraph() < other.paragraph()
        || (one.paragraph() == other.paragraph() && one.offset() <= other.offset());
  }

  private Optional<Unplaced> piece() {
    Place from = first();
    Place to = last();
    SourceDocument shown = document;
    if (from == null || to == null || shown == null || from.equals(to)) {
      return Optional.empty();
    }
    List<SourceParagraph> paragraphs = shown.paragraphs();
    List<String> lines = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    for (int i = from.paragraph(); i <= to.paragraph(); i++) {
      String text = paragraphs.get(i).text();
      int begin = i == from.paragraph() ? Math.min(from.offset(), text.length()) : 0;
      int end = i == to.paragraph() ? Math.min(to.offset(), text.length()) : text.length();
      if (!text.substring(begin, end).isBlank()) {
        lines.add(text.substring(begin, end).strip());
        spans.add(new Span(new Place(i, begin), new Place(i, end)));
      }
    }
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(new Unplaced(String.join("\n", lines), spans));
  }
}
