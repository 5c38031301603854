package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.intake.Sheet.Free;
import metodist.reports.intake.Sheet.Grid;

/// Where in the file the form begins — behind a covering letter, a stamp of approval — and where
/// its head ends and its body begins.
final class Beginning {
  private static final int FARTHEST_TITLE = 40;
  private final List<Sheet.Part> parts;
  private final FormLexicon lexicon;
  private final LabelScore score;
  private final LabelFinder finder;
  private final Headings headings;
  private final HeadLines head;

  Beginning(
      List<Sheet.Part> parts,
      FormLexicon lexicon,
      LabelScore score,
      LabelFinder finder,
      Headings headings,
      HeadLines head) {
    this.parts = parts;
    this.lexicon = lexicon;
    this.score = score;
    this.finder = finder;
    this.headings = headings;
    this.head = head;
  }

  /// Reads the head and gives the index of the part where the body begins.
  int read() {
    List<Stretch> top = new ArrayList<>();
    int i = titleAt();
    while (i < parts.size() && parts.get(i) instanceof Free free) {
      String text = Headings.withoutNumber(free.line().text());
      boolean heading =
          !Words.blank(text) && text.length() < 300 && score.heading(text).score() >= 0.75;
      boolean label = label(Passage.of(List.of(free.line())));
      if ((heading || label) && !headOwn(text) && !headings.ofTitle(text)) {
        break;
      }
      top.add(free.line());
      i++;
    }
    boolean any = !lexicon.form().head().isEmpty();
    if (any) {
      head.read(top);
    }
    top.forEach(headings::title);
    return any || i < parts.size() ? firstUnread(i) : 0;
  }

  /// Where the form's title begins behind a covering letter or a stamp of approval; the beginning
  /// of the file when it has no title near the top, or answers stand before it.
  private int titleAt() {
    for (int i = 0; i < Math.min(parts.size(), FARTHEST_TITLE); i++) {
      switch (parts.get(i)) {
        case Free free -> {
          if (headings.ofTitle(free.line().text())) {
            return i;
          }
        }
        case Grid grid -> {
          boolean answers =
              grid.rows().stream()
                  .flatMap(row -> row.cells().stream())
                  .anyMatch(cell -> label(cell.passage()));
          if (answers) {
            return 0;
          }
        }
      }
    }
    return 0;
  }

  private boolean label(Passage passage) {
    return finder.find(passage).options().stream()
        .anyMatch(o -> o.score() >= 0.8 && lexicon.targets().get(o.target()).section() >= 0);
  }

  private boolean headOwn(String text) {
    return lexicon.targets().stream()
        .filter(t -> t.section() == -1)
        .anyMatch(t -> score.targets(text)[t.index()] >= 0.97);
  }

  private int firstUnread(int body) {
    return head.answers().isEmpty() ? 0 : body;
  }
}
