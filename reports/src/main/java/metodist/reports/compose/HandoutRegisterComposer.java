package metodist.reports.compose;

import java.util.Comparator;
import java.util.List;
import metodist.model.events.EventId;
import metodist.model.events.SpeakerWords;
import metodist.model.handouts.Handout;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// Журнал выдачи именных документов мероприятия: by kind and number, with a place to sign for the
/// paper; annulled ones stay in it with the reason.
public final class HandoutRegisterComposer {
  private HandoutRegisterComposer() {}

  public static Composition compose(Reading reading, EventId id) {
    FactList facts = new FactList();
    EventPaper paper = new EventPaper(reading, id, facts);
    PageSpec page = paper.landscape();
    Pages pages = new Pages(paper.style, page.textWidth());
    pages.title("ЖУРНАЛ ВЫДАЧИ ИМЕННЫХ ДОКУМЕНТОВ", 0, 0);
    pages.centred(Texts.clean(paper.event().title()), TextStyle.BOLD, 0, 0);
    pages.centred(paper.event().dates().words(), TextStyle.PLAIN, 0, Lengths.pt(8));
    List<Handout> handouts =
        reading.handouts().ofEvent(id).stream()
            .sorted(
                Comparator.comparing(Handout::kind)
                    .thenComparing(h -> h.number().year())
                    .thenComparing(h -> h.number().series())
                    .thenComparing(h -> h.number().running()))
            .toList();
    if (handouts.isEmpty()) {
      pages.body("Именные документы этого мероприятия ещё не выдавались.");
    } else {
      pages.add(table(paper, handouts, pages.width()));
    }
    String title = "Журнал выдачи именных документов " + paper.genitive();
    Document tree =
        new Document(
            title,
            paper.style.typeface(),
            List.of(),
            List.of(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, facts, title, paper.day);
  }

  private static Table table(EventPaper paper, List<Handout> handouts, int width) {
    Grid grid =
        new Grid(width, paper.style.tableSize() - 2, 11, 27, 24, 55, 74, 52, 30)
            .centring(0, 1, 2)
            .header("№", "Номер", "Дата", "Кому", "Должность, организация", "За что", "Получил(а)");
    int no = 0;
    Handout above = null;
    for (Handout handout : handouts) {
      if (above == null || above.kind() != handout.kind()) {
        grid.section(handout.kind().plural());
      }
      above = handout;
      SpeakerWords who = paper.programme.names().speaker(handout.recipient());
      String mark = handout.valid() ? "" : "Аннулирован: " + Texts.clean(handout.annulled());
      String number = handout.number().toString();
      String merit = Texts.clean(handout.merit());
      String place =
          new SpeakerWords("", Texts.clean(who.post()), Texts.clean(who.organisation())).line();
      paper.facts.use(
          handout.kind().title() + " " + number,
          String.join("; ", Wording.day(handout.issuedOn()), Texts.clean(who.name()), merit, mark));
      grid.row(
          ++no + ".",
          number,
          Wording.day(handout.issuedOn()),
          Texts.clean(who.name()),
          place,
          merit.isEmpty() ? handout.role().word() : merit,
          mark);
    }
    return grid.table();
  }
}
