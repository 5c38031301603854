package metodist.app.platform;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import metodist.model.shared.UserFacingException;
import org.jspecify.annotations.Nullable;

/// Shows failures as windows: что случилось → что с данными → что сделать. A defect of ours is
/// logged once with a code that the window shows; the details are for copying, not for reading.
/// While one window is open further defects are only logged, so that a broken screen does not bury
/// the user in windows.
public final class FxErrorReporter implements ErrorReporter {
  private static final Logger LOG = Logger.getLogger(FxErrorReporter.class.getName());
  private static final Messages MESSAGES = Messages.of(FxErrorReporter.class);
  private final Supplier<@Nullable Window> owner;
  private final String environment;
  private boolean open;

  /// `environment` is the line about program and system in the details.
  public FxErrorReporter(Supplier<@Nullable Window> owner, String environment) {
    this.owner = owner;
    this.environment = environment;
  }

  @Override
  public void report(Throwable failure) {
    Throwable cause = unwrap(failure);
    if (cause instanceof UserFacingException known) {
      LOG.log(Level.INFO, "told the user: {0}", known.sentence());
      onInterface(() -> tell(known));
    } else {
      String code = code(cause);
      LOG.log(Level.SEVERE, code, cause);
      onInterface(() -> apologise(code, cause));
    }
  }

  /// `ОШ-` and eight signs that are the same for the same defect.
  static String code(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    String place = trace.length == 0 ? "" : trace[0].toString();
    return "ОШ-%08X"
        .formatted(Objects.hash(failure.getClass().getName(), place))
        .toUpperCase(Locale.ROOT);
  }

  private static Throwable unwrap(Throwable failure) {
    Throwable at = failure;
    while ((at instanceof ExecutionException || at instanceof CompletionException)
        && at.getCause() != null) {
      at = at.getCause();
    }
    return at;
  }

  private static void onInterface(Runnable action) {
    if (Platform.isFxApplicationThread()) {
      action.run();
    } else {
      Platform.runLater(action);
    }
  }

  private void tell(UserFacingException failure) {
    String message = Objects.requireNonNullElse(failure.getMessage(), "");
    Dialog<ButtonType> dialog = dialog(MESSAGES.text("error.title"), message, failure.action());
    show(dialog);
  }

  private void apologise(String code, Throwable failure) {
    if (open) {
      return;
    }
    Dialog<ButtonType> dialog =
        dialog(
            MESSAGES.text("defect.title"),
            MESSAGES.text("defect.heading"),
            MESSAGES.text("defect.text", code));
    ButtonType copy = new ButtonType(MESSAGES.text("defect.copy"), ButtonData.LEFT);
    DialogPane pane = dialog.getDialogPane();
    pane.getButtonTypes().add(copy);
    String details = details(code, failure);
    pane.lookupButton(copy)
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              event.consume();
              ClipboardContent content = new ClipboardContent();
              content.putString(details);
              Clipboard.getSystemClipboard().setContent(content);
              ((Button) pane.lookupButton(copy)).setText(MESSAGES.text("defect.copied"));
            });
    TextArea area = new TextArea(details);
    area.setEditable(false);
    area.setPrefRowCount(12);
    area.setAccessibleText(MESSAGES.text("defect.details"));
    pane.setExpandableContent(area);
    show(dialog);
  }

  private Dialog<ButtonType> dialog(String title, String heading, String text) {
    Dialog<ButtonType> dialog = new Dialog<>();
    Window window = owner.get();
    if (window != null && window.isShowing()) {
      dialog.initOwner(window);
    }
    dialog.setTitle(title);
    DialogPane pane = dialog.getDialogPane();
    Label head = wrapped(heading);
    head.setGraphic(Icon.WARNING.node(Tone.WARNING));
    head.getStyleClass().add("dialog-heading");
    VBox box = new VBox(head, wrapped(text));
    box.getStyleClass().add("dialog-text");
    pane.setContent(box);
    pane.getButtonTypes()
        .setAll(List.of(new ButtonType(MESSAGES.text("understood"), ButtonData.OK_DONE)));
    pane.getStyleClass().add("app-dialog");
    Theme.dress(pane.getScene());
    LayoutFix.install(pane.getScene());
    return dialog;
  }

  private static Label wrapped(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setPrefWidth(36 * Theme.em());
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private void show(Dialog<ButtonType> dialog) {
    open = true;
    dialog.setOnHidden(event -> open = false);
    dialog.show();
  }

  private String details(String code, Throwable failure) {
    StringWriter trace = new StringWriter();
    PrintWriter writer = new PrintWriter(trace);
    failure.printStackTrace(writer);
    writer.flush();
    return code + "\n" + environment + "\n\n" + trace;
  }
}
