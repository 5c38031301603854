package metodist.app.feature.preview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import metodist.app.feature.PdfPages;
import metodist.app.feature.PrintDialog;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.ui.PagePreview;
import metodist.reports.Format;
import org.jspecify.annotations.Nullable;

/// A paper page by page. It is drawn anew when the facts change.
final class PreviewScreen implements Screen {
  private static final Messages MESSAGES = Messages.of(PreviewScreen.class);
  private final Desk desk;
  private final Papers papers;
  private final Destination paper;
  private final PagePreview preview;
  private final List<Command> commands;
  private final SimpleStringProperty notYet = new SimpleStringProperty(MESSAGES.text("drawing"));
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper();
  private @Nullable PdfPages pages;

  PreviewScreen(Desk desk, Papers papers, Destination paper) {
    this.desk = desk;
    this.papers = papers;
    this.paper = paper;
    title.set(MESSAGES.text("preview"));
    Command word =
        Command.of("preview.word", MESSAGES.text("word"), () -> papers.open(paper, Format.DOCX))
            .withIcon(Icon.WORD)
            .withKeys("F12");
    Command pdf =
        Command.of("preview.pdf", MESSAGES.text("pdf"), () -> papers.save(paper, Format.PDF))
            .withIcon(Icon.PDF);
    Command print =
        Command.of("preview.print", MESSAGES.text("print.ask"), this::print)
            .withIcon(Icon.PRINT)
            .withKeys("Shortcut+P")
            .disabledWhen(notYet);
    commands = List.of(word, pdf, print);
    preview = PagePreview.full("preview", desk.tasks(), word, pdf, print);
    preview.say(MESSAGES.text("drawing"));
    refresh();
  }

  private void print() {
    if (pages != null) {
      new PrintDialog(desk).print(title.get(), pages, () -> papers.printed(paper));
    }
  }

  @Override
  public void refresh() {
    desk.tasks()
        .<PdfPages>run(
            MESSAGES.text("drawing"),
            () -> new PdfPages(papers.pdf(paper)),
            fresh -> {
              pages = fresh;
              notYet.set("");
              preview.show(fresh);
            },
            failure -> preview.say(MESSAGES.text("failed")));
    desk.tasks().<String>run("", () -> papers.title(paper), title::set);
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public Node root() {
    return preview.root();
  }

  @Override
  public List<Command> commands() {
    return commands;
  }

  @Override
  public Optional<Runnable> find() {
    return Optional.of(preview::find);
  }

  @Override
  public void focus() {
    preview.focus();
  }
}
