package metodist.app.feature.help;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Messages;
import metodist.app.platform.TaskRunner;
import metodist.app.platform.Theme;
import metodist.model.search.TextMatches;
import metodist.reports.guide.Guide;

/// One chapter of the guide in a dialog, for windows without tabs: the first run.
public final class HelpPage {
  private static final Messages MESSAGES = Messages.of(HelpPage.class);
  private static final double WIDTH_EMS = 44;
  private static final double HEIGHT_EMS = 26;

  private HelpPage() {}

  public static void show(String chapter, Dialogs dialogs, TaskRunner tasks) {
    tasks.<Optional<Guide>>run(
        MESSAGES.text("reading"),
        GuideFile::read,
        guide -> dialogs.show(MESSAGES.text("help"), of(guide, chapter), MESSAGES.text("close")));
  }

  static Node of(Optional<Guide> guide, String chapter) {
    if (guide.isEmpty()) {
      Label missing = new Label(MESSAGES.text("missing"));
      missing.setWrapText(true);
      missing.setPrefWidth(WIDTH_EMS * Theme.em() / 2);
      return missing;
    }
    Article article = new Article();
    article.show(new HelpViewModel.Page(guide.get().around(chapter), chapter, TextMatches.of("")));
    StackPane page = new StackPane(article.root());
    page.setPrefSize(WIDTH_EMS * Theme.em(), HEIGHT_EMS * Theme.em());
    return page;
  }
}
