package metodist.architecture.bad.app.feature.contests;

import java.util.List;
import metodist.app.ui.ChooserEntry;
import metodist.architecture.bad.app.feature.sites.SiteHelper;
import metodist.architecture.bad.model.contests.ContestRepository;

/// A view that reads a repository and another feature, and makes a chooser of its own.
public record ContestsView(ContestRepository contests, SiteHelper sites) {
  ChooserEntry<String> expert() {
    return new ChooserEntry<>("expert", "Эксперт", done -> done.accept(List.of()));
  }
}
