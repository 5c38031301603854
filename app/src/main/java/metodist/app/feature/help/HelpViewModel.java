package metodist.app.feature.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import metodist.app.platform.Messages;
import metodist.model.search.TextMatches;
import metodist.reports.guide.Guide;
import metodist.reports.guide.Guide.Chapter;
import org.jspecify.annotations.Nullable;

/// The contents of the guide narrowed by what is looked for, and the chapter that is read. A
/// chapter stays in the contents when each word looked for stands in it or in its heading.
final class HelpViewModel {
  private static final Messages MESSAGES = Messages.of(HelpViewModel.class);
  private final ObservableList<Line> lines = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.NOTHING);
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private TextMatches wanted = TextMatches.of("");
  private @Nullable Guide guide;
  private String chosen = "";

  /// A line of the contents; `hits` counts the words found in the chapter.
  record Line(Chapter chapter, int hits) {}

  /// What is read: the chapter's group, the chapter itself, the words to mark in it.
  record Page(List<Chapter> chapters, String chosen, TextMatches marks) {
    static final Page NOTHING = new Page(List.of(), "", TextMatches.of(""));

    Page {
      chapters = List.copyOf(chapters);
    }
  }

  ObservableList<Line> lines() {
    return lines;
  }

  ReadOnlyObjectProperty<Page> page() {
    return page.getReadOnlyProperty();
  }

  /// How much was found; empty while nothing is looked for.
  ReadOnlyStringProperty remark() {
    return remark.getReadOnlyProperty();
  }

  void guide(Optional<Guide> read) {
    guide = read.orElse(null);
    if (guide == null) {
      remark.set(MESSAGES.text("missing"));
      return;
    }
    narrow();
  }

  /// Reads a chapter; an unknown one is the first.
  void choose(String id) {
    chosen = id;
    show();
  }

  void query(String typed) {
    wanted = TextMatches.of(typed);
    if (guide != null && !wanted.isEmpty() && matching().isEmpty()) {
      TextMatches meant = TextMatches.inRussianLayout(typed);
      wanted = found(meant).isEmpty() ? wanted : meant;
    }
    narrow();
  }

  private List<Line> matching() {
    return found(wanted);
  }

  private List<Line> found(TextMatches words) {
    List<Line> found = new ArrayList<>();
    if (guide != null) {
      for (Chapter chapter : guide.chapters()) {
        String text = chapter.text();
        if (words.isEmpty() || words.allIn(text)) {
          found.add(new Line(chapter, words.in(text).size()));
        }
      }
    }
    return found;
  }

  private void narrow() {
    if (guide == null) {
      return; // what is missing is said already
    }
    List<Line> found = matching();
    lines.setAll(found);
    remark.set(
        wanted.isEmpty()
            ? ""
            : found.isEmpty() ? MESSAGES.text("none") : MESSAGES.plural("found", found.size()));
    boolean kept = found.stream().anyMatch(line -> line.chapter().id().equals(chosen));
    if (!kept && !found.isEmpty() && (!wanted.isEmpty() || unknown())) {
      chosen = best(found).chapter().id();
    }
    show();
  }

  /// The first whose heading holds the words, else the first.
  private Line best(List<Line> found) {
    return found.stream()
        .filter(line -> wanted.allIn(line.chapter().title()))
        .findFirst()
        .orElse(found.getFirst());
  }

  private boolean unknown() {
    return guide == null || guide.chapter(chosen).isEmpty();
  }

  private void show() {
    if (guide != null) {
      if (unknown() && !guide.chapters().isEmpty()) {
        chosen = guide.chapters().getFirst().id();
      }
      page.set(new Page(guide.around(chosen), chosen, wanted));
    }
  }

  /// The line of the chapter that is read; −1 when it is not among those found.
  int chosenLine() {
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).chapter().id().equals(chosen)) {
        return i;
      }
    }
    return -1;
  }
}
