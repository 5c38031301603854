package metodist.app.feature.verify;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.shell.Screen;
import metodist.app.ui.Buttons;
import metodist.model.orders.OrderId;
import metodist.reports.Format;
import metodist.reports.verify.FindingReport;
import org.jspecify.annotations.Nullable;

/// The screen of a check: what is checked, what was found, the report to copy or to open in Word.
/// Files are chosen or dropped anywhere on it; a check of our own order takes none.
final class VerifyView implements Screen {
  private static final Dialogs.FileKind DOCUMENTS =
      new Dialogs.FileKind("Документы", List.of("docx", "doc", "odt", "rtf"));
  private final Office office;
  private final PackageModel model;
  private final @Nullable FilesModel files;
  private final Messages m;
  private final FindingsPane findings;
  private final VBox fileLines = new VBox();
  private final Label summary = ProblemLines.wrapped("");
  private final VBox content = new VBox();
  private final ScrollPane root = new ScrollPane(content);
  private final SimpleStringProperty nothing = new SimpleStringProperty("");
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private final List<Command> commands = new ArrayList<>();

  /// Over files that are chosen here.
  static VerifyView ofFiles(Office office, FilesModel model, Messages m) {
    return new VerifyView(office, model, model, m);
  }

  /// Over papers of ours, with the way back to their record.
  static VerifyView ofOwn(Office office, OwnModel model, Messages m) {
    return new VerifyView(office, model, null, m);
  }

  private VerifyView(Office office, PackageModel model, @Nullable FilesModel files, Messages m) {
    this.office = office;
    this.model = model;
    this.files = files;
    this.m = m;
    this.findings = new FindingsPane(office, model, m);
    title.set(m.text("section"));
    makeCommands();
    fileLines.getStyleClass().add("today-lines");
    fileLines.setId("verify.files");
    summary.setId("verify.summary");
    content.getStyleClass().add("today");
    content.getChildren().setAll(head());
    if (files != null) {
      content.getChildren().add(ProblemLines.wrapped(m.text("lead"), "text-muted"));
      root.setOnDragOver(this::over);
      root.setOnDragDropped(this::dropped);
    }
    content.getChildren().addAll(fileLines, summary, findings.root());
    root.setFitToWidth(true);
    root.setFitToHeight(true);
    root.getStyleClass().add("form-scroll");
    root.setAccessibleText(m.text("section"));
    model.checked().subscribe(this::show);
  }

  private Node head() {
    Label head = new Label(m.text(files == null ? headOfOwn() : "section"));
    head.getStyleClass().add("screen-title");
    head.setWrapText(true);
    FlowPane buttons = new FlowPane();
    buttons.getStyleClass().add("button-row");
    for (int i = 0; i < commands.size(); i++) {
      Command command = commands.get(i);
      boolean main = i == 0 && files != null;
      buttons.getChildren().add(main ? Buttons.primary(command) : Buttons.of(command));
    }
    VBox box = new VBox(head, buttons);
    box.getStyleClass().add("card-head");
    return box;
  }

  private String headOfOwn() {
    return model instanceof OwnModel ours && ours.subject() instanceof OrderId
        ? "head.order"
        : "head.event";
  }

  private void makeCommands() {
    FilesModel chosen = files;
    if (chosen != null) {
      commands.add(
          Command.of("verify.choose", m.text("choose"), () -> choose(chosen))
              .withIcon(Icon.ADD)
              .withKeys("Shortcut+O"));
    }
    commands.add(
        Command.of("verify.again", m.text("again"), model::again)
            .withIcon(Icon.REFRESH)
            .withKeys("F7")
            .disabledWhen(nothing));
    commands.add(
        Command.of("verify.copy", m.text("copy"), this::copy)
            .withIcon(Icon.COPY)
            .disabledWhen(nothing));
    commands.add(
        Command.of("verify.word", m.text("word"), this::word)
            .withIcon(Icon.WORD)
            .withKeys("F12")
            .disabledWhen(nothing));
    if (model instanceof OwnModel ours) {
      boolean order = ours.subject() instanceof OrderId;
      commands.add(
          Command.of(
                  "verify.order",
                  m.text(order ? "go.order" : "go.event"),
                  () -> office.navigator().open(ours.subject()))
              .withIcon(order ? Icon.ORDER : Icon.CALENDAR));
    }
    if (chosen != null) {
      commands.add(
          Command.of("verify.clear", m.text("clear"), chosen::clear)
              .withIcon(Icon.REMOVE)
              .disabledWhen(nothing));
    }
  }

  private void choose(FilesModel chosen) {
    List<Path> picked = office.dialogs().openFiles(m.text("choose.title"), DOCUMENTS);
    if (!picked.isEmpty()) {
      chosen.add(picked);
    }
  }

  private void over(DragEvent event) {
    if (event.getDragboard().hasFiles()) {
      event.acceptTransferModes(TransferMode.COPY);
    }
    event.consume();
  }

  private void dropped(DragEvent event) {
    FilesModel chosen = files;
    if (chosen != null && event.getDragboard().hasFiles()) {
      chosen.add(event.getDragboard().getFiles().stream().map(File::toPath).toList());
      event.setDropCompleted(true);
    }
    event.consume();
  }

  private void show(Checked checked) {
    nothing.set(checked.files().isEmpty() ? m.text("nothing") : "");
    fileLines.getChildren().clear();
    checked.files().forEach(file -> fileLines.getChildren().add(file(file)));
    boolean any = checked.readFiles() > 0;
    summary.setText(any ? m.text("summary", FindingReport.count(checked.open())) : "");
    summary.setManaged(any);
    findings.show(checked);
  }

  private Node file(Checked.FileState file) {
    Node line =
        file.read()
            ? ProblemLines.line(Icon.DOCUMENT, Tone.NEUTRAL, file.name())
            : ProblemLines.line(Icon.ERROR, Tone.DANGER, file.trouble());
    Path path = file.path();
    FilesModel chosen = files;
    if (path == null || chosen == null) {
      return line;
    }
    String key = Integer.toHexString(path.hashCode());
    FlowPane row = new FlowPane(line);
    row.setRowValignment(VPos.CENTER);
    row.getStyleClass().add("button-row");
    row.getChildren()
        .add(
            Buttons.flat(
                Command.of("verify.remove." + key, m.text("remove"), () -> chosen.remove(path))
                    .withIcon(Icon.CLOSE)));
    return row;
  }

  private void copy() {
    Checked checked = model.checked().get();
    ClipboardContent content = new ClipboardContent();
    content.putString(FindingReport.text(checked.open()));
    Clipboard.getSystemClipboard().setContent(content);
    office.notices().show(metodist.app.shell.Notices.Notice.of(m.text("copied")));
  }

  private void word() {
    Checked checked = model.checked().get();
    List<String> names =
        checked.files().stream().filter(Checked.FileState::read).map(f -> f.name()).toList();
    office
        .papers()
        .open(() -> FindingReport.document(names, checked.open(), checked.passed()), Format.DOCX);
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void refresh() {
    if (files == null) {
      model.again();
    }
  }

  @Override
  public List<Command> commands() {
    return List.copyOf(commands);
  }

  @Override
  public void focus() {
    root.lookupAll(".button").stream().findFirst().ifPresentOrElse(Node::requestFocus, () -> {});
  }
}
