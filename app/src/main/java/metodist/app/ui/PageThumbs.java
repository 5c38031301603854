package metodist.app.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import metodist.app.platform.TaskRunner;
import org.jspecify.annotations.Nullable;

/// Small pictures of the pages at the side, drawn off the interface thread while they are in sight.
/// What has been scrolled past is not drawn; of what was drawn the last ones are kept.
final class PageThumbs {
  private static final int KEPT = 60;
  private static final double WIDTH = 96;
  private static final double HIGHEST = 136;
  private final TaskRunner tasks;
  private final ListView<Integer> list = new ListView<>();
  private final IntConsumer choose;
  private final Set<Integer> inSight = ConcurrentHashMap.newKeySet();
  private final Map<Integer, Image> drawn = new LinkedHashMap<>();
  private @Nullable Pages pages;
  private boolean following;

  /// `choose` is told the page (from 0) that the user turned to.
  PageThumbs(String id, TaskRunner tasks, IntConsumer choose) {
    this.tasks = tasks;
    this.choose = choose;
    list.setId(id + ".thumbs");
    list.setAccessibleText(UiTexts.MESSAGES.text("preview.thumbs"));
    list.getStyleClass().add("page-thumbs");
    list.setFixedCellSize(HIGHEST + 34);
    list.setCellFactory(view -> new Thumb());
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            page -> {
              if (page != null && !following) {
                this.choose.accept(page);
              }
            });
  }

  Node root() {
    return list;
  }

  void show(@Nullable Pages fresh) {
    pages = fresh;
    inSight.clear();
    drawn.clear();
    following = true;
    list.setItems(
        FXCollections.observableArrayList(
            IntStream.range(0, fresh == null ? 0 : fresh.count()).boxed().toList()));
    following = false;
  }

  /// The page in sight is marked here too.
  void follow(int page) {
    if (page >= 0 && page < list.getItems().size()) {
      following = true;
      list.getSelectionModel().clearAndSelect(page);
      list.scrollTo(Math.max(0, page - 1));
      following = false;
    }
  }

  private void keep(int page, Image image) {
    drawn.put(page, image);
    if (drawn.size() > KEPT) {
      drawn.remove(drawn.keySet().iterator().next());
    }
  }

  private final class Thumb extends ListCell<Integer> {
    private final ImageView view = new ImageView();
    private final StackPane sheet = new StackPane(view);
    private final Label number = new Label();
    private final VBox box = new VBox(sheet, number);
    private int shown = -1;

    Thumb() {
      view.setPreserveRatio(true);
      view.setFitWidth(WIDTH);
      view.setFitHeight(HIGHEST);
      sheet.setMaxWidth(WIDTH);
      sheet.setMinHeight(HIGHEST / 2);
      sheet.getStyleClass().add("page-sheet");
      box.setAlignment(Pos.CENTER);
      box.setSpacing(3);
      setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(Integer page, boolean empty) {
      super.updateItem(page, empty);
      setText(null);
      inSight.remove(shown);
      Pages source = pages;
      if (empty || page == null || source == null) {
        shown = -1;
        setGraphic(null);
        return;
      }
      shown = page;
      inSight.add(page);
      number.setText(Integer.toString(page + 1));
      setAccessibleText(UiTexts.MESSAGES.text("preview.page", page + 1));
      Image known = drawn.get(page);
      view.setImage(known);
      setGraphic(box);
      if (known == null) {
        draw(source, page);
      }
    }

    private void draw(Pages source, int page) {
      double scale = WIDTH / Math.max(1, source.widest());
      tasks.<Optional<Pages.Page>>run(
          UiTexts.MESSAGES.text("preview.drawing"),
          () -> inSight.contains(page) ? Optional.of(source.page(page, scale)) : Optional.empty(),
          made ->
              made.filter(picture -> source == pages)
                  .ifPresent(
                      picture -> {
                        Image image = PageSheets.picture(picture);
                        keep(page, image);
                        if (shown == page) {
                          view.setImage(image);
                        }
                      }));
    }
  }
}
