package metodist.reports.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationList;
import metodist.model.events.Cluster;
import metodist.model.events.Event;
import metodist.model.events.EventConcept;
import metodist.model.shared.FileRef;
import metodist.model.shared.Plural;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Numbering;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// Текст концепции (seed 000): what was written of the event, with its goals, dates, model picture
/// and clusters in their places. Counts, dates and the theme are placeholders in the text, so that
/// a typed number cannot differ from the register.
final class ConceptPart {
  static final String GOALS = "goals";
  static final String CLUSTERS = "clusters";
  static final String PARTS = "parts";
  private static final Plural CASES = new Plural("кейс", "кейса", "кейсов");
  private static final Plural ORGANISATIONS = Plural.ORGANISATIONS;
  private static final Pattern FOOTNOTE = Pattern.compile("\\{сноска:\\s*([^{}]*)}");

  private final EventPaper paper;
  private final Pages pages;
  private final PaperStyle style;

  ConceptPart(EventPaper paper, Pages pages, PaperStyle style) {
    this.paper = paper;
    this.pages = pages;
    this.style = style;
  }

  /// The numberings its lists need.
  static List<Numbering> numberings() {
    return List.of(Numbering.clauses(GOALS), Numbering.clauses(CLUSTERS), Numbering.clauses(PARTS));
  }

  void write() {
    Event event = paper.event();
    EventConcept concept = event.concept();
    text("вступление", concept.introduction());
    list(event.goals().size() == 1 ? "Цель:" : "Цели:", GOALS, "Цель", event.goals());
    line("Формат проведения", event.format().title());
    line(
        event.dates().days().size() > 1 ? "Даты проведения" : "Дата проведения",
        event.dates().words());
    line("Место проведения", Texts.clean(event.place()));
    line("Участники", Texts.clean(event.audience()));
    line("Платформа", Texts.clean(event.online().platform()));
    text("модель", concept.modelText());
    picture(concept.picture());
    clusters(event);
    list("Части программы:", PARTS, "Часть программы", concept.parts());
    text("описание", concept.description());
    text("записи", event.online().recordings());
    text("результат", concept.result());
  }

  private void text(String label, String text) {
    String filled = filled(text);
    if (filled.isBlank()) {
      return;
    }
    paper.facts.use("Концепция, " + label, filled);
    for (String part : Texts.lines(filled)) {
      if (!part.isBlank()) {
        pages.add(new Paragraph(inlines(part), style.body()));
      }
    }
  }

  /// The placeholders of a text filled from the facts.
  private String filled(String text) {
    Event event = paper.event();
    return text.replace("{кейсы}", CASES.count(event.caseCount()))
        .replace("{организации}", ORGANISATIONS.count(event.organisationCount()))
        .replace("{тема}", event.theme())
        .replace("{название}", event.name())
        .replace("{дата}", event.dates().words())
        .replace("{год}", event.dates().first().map(d -> String.valueOf(d.getYear())).orElse(""));
  }

  private static List<Inline> inlines(String line) {
    List<Inline> inlines = new ArrayList<>();
    Matcher note = FOOTNOTE.matcher(line);
    int from = 0;
    while (note.find()) {
      inlines.addAll(words(line.substring(from, note.start())));
      inlines.add(
          new Inline.Footnote(
              List.of(
                  new Paragraph(
                      Texts.inlines(Wording.tidy(note.group(1)), TextStyle.PLAIN.withSize(20)),
                      ParagraphFormat.PLAIN))));
      from = note.end();
    }
    inlines.addAll(words(line.substring(from)));
    return inlines;
  }

  /// Tidied, with the blanks at either end kept: a footnote mark stands close to its word.
  private static List<Inline> words(String text) {
    String bare = text.strip();
    if (bare.isEmpty()) {
      return List.of();
    }
    List<Inline> inlines = new ArrayList<>();
    if (text.startsWith(" ")) {
      inlines.add(new Inline.Text(" "));
    }
    Texts.inlines(Wording.tidy(bare), TextStyle.PLAIN).forEach(inlines::add);
    if (text.endsWith(" ")) {
      inlines.add(new Inline.Text(" "));
    }
    return inlines;
  }

  private void list(String caption, String numbering, String label, List<String> items) {
    List<String> filled = items.stream().map(Texts::clean).filter(t -> !t.isEmpty()).toList();
    if (filled.isEmpty()) {
      return;
    }
    pages.paragraph(
        caption, TextStyle.BOLD, style.body().spaced(Lengths.pt(6), Lengths.pt(2)).keptWithNext());
    for (int i = 0; i < filled.size(); i++) {
      String item = Wording.bare(paper.facts.use(label, filled(filled.get(i))));
      boolean last = i == filled.size() - 1;
      pages.add(
          new Paragraph(
                  Texts.inlines(
                      Wording.tidy(last ? Wording.sentence(item) : item + ";"), TextStyle.PLAIN),
                  style.body())
              .numbered(numbering, 0));
    }
  }

  private void line(String caption, String text) {
    if (text.isBlank()) {
      return;
    }
    List<Inline> inlines = new ArrayList<>(Texts.inlines(caption + ":", TextStyle.BOLD));
    inlines.add(new Inline.Text(" "));
    inlines.addAll(
        Texts.inlines(Wording.tidy(Wording.bare(paper.facts.use(caption, text))), TextStyle.PLAIN));
    inlines.add(new Inline.Text("."));
    pages.add(new Paragraph(inlines, style.body()));
  }

  private void picture(@Nullable FileRef ref) {
    if (ref == null) {
      return;
    }
    paper.facts.use("Рисунок модели", ref.fileName());
    pages.add(
        PictureBlock.of(
            paper.register.file(ref),
            pages.width(),
            Lengths.mm(110),
            "Модель кластера",
            "Рисунок модели «" + ref.fileName() + "»"));
  }

  private void clusters(Event event) {
    if (event.clusters().isEmpty()) {
      return;
    }
    pages.paragraph(
        "Кластеры (направления):",
        TextStyle.BOLD,
        style.body().spaced(Lengths.pt(6), Lengths.pt(2)).keptWithNext());
    for (int i = 0; i < event.clusters().size(); i++) {
      Cluster cluster = event.clusters().get(i);
      boolean last = i == event.clusters().size() - 1;
      String who = organisations(cluster);
      String name = Wording.bare(Texts.clean(cluster.name()));
      paper.facts.use("Кластер «" + name + "»", who);
      pages.add(
          new Paragraph(
                  Texts.inlines(
                      name + (who.isEmpty() ? "" : " (" + who + ")") + (last ? "." : ";"),
                      TextStyle.PLAIN),
                  style.body())
              .numbered(CLUSTERS, 0));
    }
  }

  private String organisations(Cluster cluster) {
    List<Organisation> known = new ArrayList<>();
    for (OrganisationId id : cluster.organisations()) {
      paper.programme.names().organisation(id).ifPresent(known::add);
    }
    return OrganisationList.print(known);
  }
}
