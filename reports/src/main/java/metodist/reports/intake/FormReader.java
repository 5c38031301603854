package metodist.reports.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormCheck;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.shared.Problem;
import metodist.reports.intake.FormLexicon.Target;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.intake.Sheet.Free;
import metodist.reports.intake.Sheet.Grid;
import metodist.reports.source.SourceDocument;
import org.jspecify.annotations.Nullable;

/// Reads one document as one form: structure first, then labels, then answers; what no answer and
/// no wording of the form owns at the end is «не разобрано».
final class FormReader {
  private static final int LARGE = 8;
  private static final double FEW = 0.4;
  private final FormLexicon lexicon;
  private final LabelScore score;
  private final LabelFinder finder;
  private final SourceDocument source;
  private final Sheet sheet;
  private final Ledger ledger;
  private final Headings headings;
  private final RowsReader tables;
  private final LineScan lines;
  private final HeadLines head;
  private final Marks marks;
  private final List<Sheet.Part> parts;
  private final AnswerBook book;
  private final OwnText own;

  /// `others` are the other forms known: one of them may stand behind this in the file.
  FormReader(
      FormLexicon lexicon,
      LabelScore score,
      LabelFinder finder,
      SourceDocument source,
      List<LabelScore> others) {
    this.lexicon = lexicon;
    this.score = score;
    this.finder = finder;
    this.source = source;
    sheet = new Sheet(source, table -> NestedTables.belongs(table, finder), this::headsOneColumn);
    ledger = new Ledger(sheet.paras());
    headings = new Headings(lexicon, score, ledger);
    tables = new RowsReader(lexicon, score, finder, ledger);
    lines = new LineScan(finder, score, headings);
    head = new HeadLines(lexicon, score, ledger);
    book = new AnswerBook(lexicon, ledger);
    own = new OwnText(lexicon, score, headings);
    marks = new Marks(lexicon, source, sheet.paras());
    List<Sheet.Part> all =
        new AnswersFirst(finder, lexicon, headings)
            .turned(
                new TabbedTables(r -> tables.header(r, headings) != null, this::endsTable)
                    .drawn(sheet.parts()));
    int copy = Copies.first(all, finder, lexicon, headings::ofTitle);
    int follower = Followers.first(all, score, others, this::ownPieces);
    parts = all.subList(0, Math.min(copy, follower));
  }

  /// A heading of the form or the label of a single field.
  private boolean endsTable(Passage line) {
    return headings.like(line.text())
        || finder.find(line).options().stream()
            .limit(1)
            .anyMatch(
                o ->
                    o.score() >= LabelFinder.SURE
                        && lexicon.targets().get(o.target()).kind() == FormLexicon.Kind.FIELD);
  }

  private boolean headsOneColumn(Passage cell) {
    Sheet.GridCell only = new Sheet.GridCell(0, 1, cell);
    return lexicon.rows().stream()
        .filter(r -> !r.repeat() && r.columns().size() == 1)
        .anyMatch(r -> Header.of(r, List.of(only), finder) != null);
  }

  /// The labels and the headers of tables of the form that stand in a part.
  private Set<String> ownPieces(Sheet.Part part) {
    Set<String> own = new HashSet<>();
    Copies.labels(part, finder, lexicon).forEach(t -> own.add("field " + t));
    if (part instanceof Grid grid) {
      for (Sheet.GridRow row : grid.rows()) {
        Header header = tables.header(row, headings);
        if (header != null) {
          own.add("table " + header.rows().id());
        }
      }
    }
    return own;
  }

  FormReading read(double recognised) {
    int body = new Beginning(parts, lexicon, score, finder, headings, head).read();
    scan(body);
    Set<Integer> known = new HashSet<>();
    head.answers().keySet().forEach(t -> known.add(t.index()));
    Set<String> readTables = new HashSet<>();
    tables
        .read()
        .forEach(
            (id, rows) -> {
              if (!rows.isEmpty()) {
                readTables.add(id);
              }
            });
    List<Slot> slots = Slots.of(lines.nodes());
    slots.forEach(s -> s.marked = marked(s));
    new Assignment(lexicon, slots, readTables, known).assign();
    head.answers().forEach((t, a) -> book.put(t, -1, a.value(), "", a.confidence()));
    doubtFew(slots);
    takeValues();
    takeMarked();
    listedRows();
    own.emptyLabels(lines.nodes());
    own.notes(sheet.paras());
    own.title(parts);
    Answers answers = book.answers(tables.read());
    return new FormReading(
        Optional.of(lexicon.form()),
        confidence(recognised),
        answers,
        book.found(),
        ledger.remainder(),
        problems(answers),
        source);
  }

  private List<Problem> problems(Answers answers) {
    List<Problem> problems = new ArrayList<>();
    if (parts.size() < sheet.parts().size()) {
      problems.add(
          Problem.warning(
              "", "В файле несколько заполненных форм: прочитана первая, остальные не разобраны."));
    }
    problems.addAll(FormCheck.check(lexicon.form(), answers, attached(answers)));
    return problems;
  }

  private void scan(int body) {
    GridScan grids = new GridScan(lexicon, finder, headings, tables, lines, marks);
    grids.look(parts);
    List<Stretch> run = new ArrayList<>();
    int box = Sheet.BODY;
    for (Sheet.Part part : parts.subList(Math.min(body, parts.size()), parts.size())) {
      switch (part) {
        case Free free when Continued.is(free.line().text()) -> {}
        case Free free -> {
          if (free.box() != box) {
            lines.free(run, box, "");
            run = new ArrayList<>();
            box = free.box();
          }
          if (ledger.taken(free.line())) {
            lines.free(run, box, "");
            run = new ArrayList<>();
            lines.nodes().add(Node.EDGE);
          } else {
            run.add(free.line());
          }
        }
        case Grid grid -> {
          boolean text = run.stream().anyMatch(l -> !l.blank());
          lines.free(run, box, "");
          run = new ArrayList<>();
          box = Sheet.BODY;
          if (text) {
            grids.forget();
            betweenTables();
          }
          grids.scan(grid);
        }
      }
    }
    lines.free(run, box, "");
  }

  /// Text between two tables: the second goes on with the first only under a section row of its
  /// own.
  private void betweenTables() {
    Node lastLine = null;
    int texts = 0;
    for (int i = lines.nodes().size() - 1;
        i >= 0 && lines.nodes().get(i).kind() != Node.Kind.EDGE;
        i--) {
      Node node = lines.nodes().get(i);
      if (!node.lines().isEmpty() && !node.lines().getFirst().blank()) {
        lastLine = lastLine == null ? node : lastLine;
        texts++;
      }
    }
    if (!tables.isOpen() || lastLine == null) {
      return;
    }
    boolean plain = lastLine.kind() == Node.Kind.LINE && lastLine.slot() == null && texts == 1;
    if (!plain || !tables.groupRow(Passage.of(lastLine.lines()))) {
      tables.close();
    }
  }

  /// A form of which hardly a label was found in running text: those few are rather words of an
  /// answer.
  private void doubtFew(List<Slot> slots) {
    long fields =
        lexicon.targets().stream().filter(t -> t.kind() == FormLexicon.Kind.FIELD).count();
    long found = slots.stream().filter(s -> s.target != null && s.group < 0).count();
    if (fields >= LARGE && found < FEW * fields && marks.none()) {
      slots.stream()
          .filter(s -> s.assigned() && !s.row)
          .forEach(s -> s.confidence = Math.min(s.confidence, 0.75));
    }
  }

  private void takeValues() {
    ValueTaker taker = new ValueTaker(lines.nodes());
    for (int i = 0; i < lines.nodes().size(); i++) {
      Slot slot = lines.nodes().get(i).slot();
      if (slot == null || !slot.assigned()) {
        continue;
      }
      List<Stretch> place = taker.take(i);
      Value value = value(slot, place);
      own.label(slot);
      if (value.absent() || marks.prompt(value.stretches())) {
        place.forEach(s -> Underscores.claim(s, ledger));
        if (Words.blank(value.text()) || !value.text().isEmpty()) {
          ledger.claim(value.stretches(), Ledger.Owner.FORM);
        }
        continue;
      }
      if (Kinds.wrong(java.util.Objects.requireNonNull(slot.target).field(), value.text())) {
        continue;
      }
      if (Kinds.odd(slot.target.field(), value.text()) || anotherLabel(slot, value)) {
        slot.confidence = Math.min(slot.confidence, 0.75);
      }
      book.put(
          java.util.Objects.requireNonNull(slot.target),
          slot.group,
          value,
          label(slot),
          slot.confidence);
      place.forEach(s -> Underscores.claim(s, ledger));
    }
  }

  /// An answer that is nothing but the label of another field: rather the table was misread.
  private boolean anotherLabel(Slot slot, Value value) {
    Passage passage = Passage.of(value.stretches());
    return finder.find(passage).options().stream()
        .limit(1)
        .anyMatch(
            o ->
                o.score() >= 0.95
                    && o.cut().rest() >= passage.text().length()
                    && lexicon.targets().get(o.target()) != slot.target
                    && Words.of(value.text()).size() >= 3);
  }

  private Value value(Slot slot, List<Stretch> place) {
    FormField field = java.util.Objects.requireNonNull(slot.target).field();
    if (!Choice.is(field)) {
      return Value.of(place);
    }
    List<Stretch> chosen = Choice.chosen(field, place);
    if (!chosen.equals(place) && Choice.onlyOptions(field, place)) {
      ledger.claim(chosen, Ledger.Owner.ANSWER);
      ledger.claim(place, Ledger.Owner.FORM);
    } else if (Choice.onlyOptions(field, place) && Choice.several(field, place)) {
      slot.confidence = Math.min(slot.confidence, 0.7);
    }
    return Value.of(chosen);
  }

  /// Tables nobody drew: their rows stand as lines under the heading.
  private void listedRows() {
    for (int i = 0; i < lines.nodes().size(); i++) {
      Node node = lines.nodes().get(i);
      String id = node.kind() == Node.Kind.HEADING ? rowsOf(node) : "";
      if (id.isEmpty()
          || !tables.read().getOrDefault(id, List.of()).isEmpty()
          || book.hasGroups(id)) {
        continue;
      }
      List<Stretch> under = new ArrayList<>();
      for (int k = i + 1; k < lines.nodes().size(); k++) {
        Node line = lines.nodes().get(k);
        boolean free =
            line.kind() == Node.Kind.LINE && line.lines().stream().noneMatch(ledger::taken);
        if (!free) {
          break;
        }
        under.addAll(line.lines());
      }
      List<RowsReader.Read> rows = ListedRows.of(lexicon.rows(id), under, ledger);
      if (!rows.isEmpty()) {
        tables.read().put(id, rows);
      }
    }
  }

  private String rowsOf(Node heading) {
    String text = Headings.withoutNumber(Passage.of(heading.lines()).text());
    LabelScore.Best best = score.heading(text);
    String id = best.index() < 0 ? "" : lexicon.headings().get(best.index()).rows();
    return id.isEmpty() || lexicon.rows(id).repeat() ? "" : id;
  }

  private @Nullable Target marked(Slot slot) {
    if (slot.row) {
      return marks.of(slot.beside).orElse(null);
    }
    return slot.found.options().stream()
        .findFirst()
        .map(o -> slot.found.passage().slice(o.cut().rest(), slot.found.passage().text().length()))
        .flatMap(marks::of)
        .orElse(null);
  }

  /// Answers whose labels are gone, by their marks alone.
  private void takeMarked() {
    for (Marks.Mark mark : marks.fields()) {
      boolean known = book.has(mark.target()) || ledger.taken(mark.stretch());
      List<Stretch> place = sheet.cellOf(mark.stretch());
      Value value = Value.of(place);
      if (!known && !value.absent() && !marks.prompt(place)) {
        book.put(mark.target(), -1, value, "", 0.9);
      }
    }
  }

  private static String label(Slot slot) {
    LabelFinder.Cut cut = slot.cut;
    return cut == null
        ? slot.found.passage().text()
        : slot.found.passage().text().substring(cut.from(), cut.to());
  }

  private List<String> attached(Answers answers) {
    FormDefinition form = lexicon.form();
    return form.fields().stream()
        .filter(f -> f.type() == FieldType.ATTACHMENT)
        .map(FormField::id)
        .filter(id -> FormCheck.filled(answers.value(id)))
        .toList();
  }

  private double confidence(double recognised) {
    double mean = book.meanConfidence();
    return mean == 0 ? recognised / 2 : Math.min(1, 0.5 * recognised + 0.5 * mean);
  }
}
