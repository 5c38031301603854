package metodist.reports.compose;

import java.util.List;
import java.util.stream.Collectors;
import metodist.model.events.EventId;
import metodist.model.events.ProgrammeChange;
import metodist.model.events.ProgrammeChanges;
import metodist.model.events.ProgrammeEdition;
import metodist.model.shared.Dates;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// Изменения в программе: what has changed since it was published last, how it was and is, and whom
/// it concerns — for those who have the published programme in their hands.
public final class ProgrammeChangesComposer {
  private ProgrammeChangesComposer() {}

  /// The changes of the stored programme. An event that was never published has none to tell.
  public static Composition compose(Reading reading, EventId id) {
    FactList facts = new FactList();
    EventPaper paper = new EventPaper(reading, id, facts);
    ProgrammeEdition edition =
        reading
            .programmeEditions()
            .lastOf(id)
            .orElseThrow(
                () ->
                    new UserFacingException(
                        "Программа ещё не опубликована, изменять нечего.",
                        "Сначала опубликуйте её в расписании."));
    List<ProgrammeChange> changes =
        ProgrammeChanges.between(
            edition, ProgrammeEdition.of(paper.programme, edition.number() + 1, reading.now(), ""));
    PageSpec page = paper.style.landscape();
    Pages pages = new Pages(paper.style, page.textWidth());
    pages.title("Изменения в программе", 0, 0);
    String dates = paper.event().dates().words();
    pages.centred(
        Texts.clean(paper.event().title()) + (dates.isEmpty() ? "" : ", " + dates),
        TextStyle.PLAIN,
        0,
        0);
    pages.centred(
        facts.use(
            "Публикация",
            "после публикации № "
                + edition.number()
                + " от "
                + Dates.wordsInFull(edition.publishedAt().toLocalDate())),
        TextStyle.PLAIN,
        0,
        Lengths.pt(10));
    if (changes.isEmpty()) {
      pages.centred("Изменений нет.", TextStyle.PLAIN, 0, 0);
    } else {
      pages.add(table(paper, pages, changes));
    }
    String title = "Изменения в программе " + paper.genitive();
    Document tree =
        new Document(
            title,
            paper.style.typeface(),
            List.of(),
            List.of(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, facts, title, paper.day);
  }

  private static Table table(EventPaper paper, Pages pages, List<ProgrammeChange> changes) {
    Grid grid =
        new Grid(pages.width(), paper.style.tableSize(), 9, 26, 50, 44, 44, 90)
            .centring(0)
            .header("№", "Изменение", "Что", "Было", "Стало", "Кого касается");
    int number = 1;
    for (ProgrammeChange change : changes) {
      paper.facts.use(
          change.kind().title() + ": " + Texts.clean(change.what()),
          Texts.clean(change.before()) + " → " + Texts.clean(change.after()));
      grid.row(
          String.valueOf(number++),
          change.kind().title(),
          Texts.clean(change.what()),
          Texts.orDash(Texts.clean(change.before())),
          Texts.orDash(Texts.clean(change.after())),
          concerned(change));
    }
    return grid.table();
  }

  /// A line each.
  private static String concerned(ProgrammeChange change) {
    return Texts.orDash(
        change.concerned().stream().map(Texts::clean).collect(Collectors.joining("\n")));
  }
}
