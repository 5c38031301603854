package metodist.app.feature.orders;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import metodist.app.feature.Choosers;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.RowsEntry;
import metodist.app.ui.TextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.forms.FormTable;
import metodist.model.orders.Material;
import metodist.model.orders.Order.Appendix;
import metodist.model.orders.Order.Appendix.Content;
import metodist.model.shared.Problem;
import metodist.reports.PaperRef;
import org.jspecify.annotations.Nullable;

/// The dialogs of an appendix of one's own, one for each kind: text, table, list of people or of
/// organisations, a paper of the program, a file.
final class AppendixDialogs {
  private static final int COLUMNS = 4;

  private final OrderViewModel vm;
  private final Office office;
  private final Messages m;

  AppendixDialogs(OrderViewModel vm, Office office, Messages m) {
    this.vm = vm;
    this.office = office;
    this.m = m;
  }

  /// A new appendix of a kind.
  void add(Content content) {
    Appendix empty =
        new Appendix(
            UUID.randomUUID(),
            content,
            "",
            List.of(),
            content == Content.TEXT,
            content == Content.TEXT ? null : Material.NONE);
    ask(m.text("appendix.new"), empty, vm::addAppendix);
  }

  void edit(String heading, Appendix appendix) {
    ask(heading, appendix, vm::appendix);
  }

  private void ask(String heading, Appendix appendix, Taker done) {
    if (appendix.content() == Content.PAPER) {
      vm.papers(papers -> ask(heading, appendix, new PaperPart(appendix, papers), done));
    } else {
      ask(heading, appendix, part(appendix), done);
    }
  }

  private Part part(Appendix appendix) {
    return switch (appendix.content()) {
      case TABLE -> new TablePart(appendix);
      case PEOPLE -> new ListPart(appendix, true);
      case ORGANISATIONS -> new ListPart(appendix, false);
      case FILE -> new AppendixFile(appendix, office, m);
      case TEXT, PAPER, AWARDS, CONCEPT, COMMITTEE, ESTIMATE, PROGRAMME -> new NoPart(appendix);
    };
  }

  private void ask(String heading, Appendix appendix, Part part, Taker done) {
    FormKit form = new FormKit("orders.appendix").about("order-appendices");
    TextEntry title = form.text("title", m.text("appendix.title"), Trait.WIDE, Trait.REQUIRED);
    title.help(m.text("appendix.new.title"));
    YesNoEntry approved = form.yesNo("approved", m.text("appendix.approved"), Trait.WIDE);
    LongTextEntry text = new LongTextEntry("paragraphs", m.text("appendix.paragraphs"), 4);
    if (appendix.content().own() && appendix.content() != Content.PAPER) {
      form.add(text);
    }
    part.fill(form);
    title.set(appendix.title());
    approved.set(Optional.of(appendix.approved()));
    text.set(String.join("\n", appendix.paragraphs()));
    boolean accepted =
        form.ask(
            office.dialogs(),
            heading,
            m.text("save"),
            () ->
                title.blank() && appendix.content().own()
                    ? List.of(Problem.error("title", m.text("appendix.title.none")))
                    : part.problems());
    if (accepted) {
      List<String> paragraphs =
          text.value().lines().map(String::strip).filter(p -> !p.isEmpty()).toList();
      done.accept(
          new Appendix(
              appendix.key(),
              appendix.content(),
              title.value().strip(),
              appendix.content().own() ? paragraphs : appendix.paragraphs(),
              approved.value().orElse(false),
              part.material()),
          part.file());
    }
  }

  /// Gets the appendix, and a file chosen to be kept with it.
  private interface Taker {
    void accept(Appendix appendix, @Nullable Path file);
  }

  /// What the dialog of a kind asks for beyond title and paragraphs.
  interface Part {
    void fill(FormKit form);

    default List<Problem> problems() {
      return List.of();
    }

    @Nullable Material material();

    /// A file chosen to be kept with it.
    default @Nullable Path file() {
      return null;
    }
  }

  private record NoPart(Appendix appendix) implements Part {
    @Override
    public void fill(FormKit form) {}

    @Override
    public @Nullable Material material() {
      return appendix.material();
    }
  }

  /// A table typed or pasted from Excel; its first row is the head.
  private final class TablePart implements Part {
    private final RowsEntry rows;
    private final List<List<String>> before;

    TablePart(Appendix appendix) {
      before = appendix.made().table();
      int count = Math.max(COLUMNS, before.stream().mapToInt(List::size).max().orElse(0) + 1);
      List<FormTable.Column> columns = new ArrayList<>();
      for (int i = 0; i < count; i++) {
        columns.add(new FormTable.Column("c" + i, m.text("appendix.column", i + 1)));
      }
      rows =
          new RowsEntry(
              "table",
              new FormTable("table", m.text("appendix.table"), true, false, columns, List.of()));
    }

    @Override
    public void fill(FormKit form) {
      form.note(m.text("appendix.table.note"));
      form.add(rows, Trait.WIDE);
      rows.set(TableCells.rows(before));
    }

    @Override
    public Material material() {
      return Material.table(TableCells.table(rows.value()));
    }
  }

  /// People or organisations, one chosen after another.
  private final class ListPart implements Part {
    private final boolean people;
    private final EntryLines lines;

    ListPart(Appendix appendix, boolean people) {
      this.people = people;
      this.lines = new EntryLines(appendix.made().entries(), office, m);
    }

    @Override
    public void fill(FormKit form) {
      form.node(lines.root());
      if (people) {
        var chooser = office.choosers().person(form, "person", m.text("appendix.person.add"));
        chooser.onCommit(
            v ->
                v.ifPresent(
                    o -> {
                      lines.add(Material.Entry.of(o.value(), ""), o.title());
                      chooser.choose(null);
                    }));
      } else {
        var chooser =
            office
                .choosers()
                .organisation(form, "organisation", m.text("appendix.organisation.add"));
        chooser.onCommit(
            v ->
                v.ifPresent(
                    o -> {
                      lines.add(Material.Entry.of(o.value(), ""), o.title());
                      chooser.choose(null);
                    }));
      }
    }

    @Override
    public Material material() {
      return Material.list(lines.entries());
    }
  }

  private final class PaperPart implements Part {
    private final Material before;
    private final List<PaperRef> papers;
    private @Nullable ChooserEntry<PaperRef> paper;

    PaperPart(Appendix appendix, List<PaperRef> papers) {
      this.before = appendix.made();
      this.papers = papers;
    }

    @Override
    public void fill(FormKit form) {
      ChooserEntry<PaperRef> chooser =
          Choosers.listed(
              form,
              "paper",
              m.text("appendix.paper.choose"),
              done -> done.accept(papers.stream().map(this::option).toList()),
              Trait.WIDE);
      papers.stream()
          .filter(
              p -> p.kind().code().equals(before.paper()) && p.subject().equals(before.subject()))
          .findFirst()
          .ifPresent(p -> chooser.choose(option(p)));
      paper = chooser;
    }

    private ChooserEntry.Option<PaperRef> option(PaperRef ref) {
      return new ChooserEntry.Option<>(ref, ref.title(), ref.kind().title());
    }

    @Override
    public List<Problem> problems() {
      return paper == null || paper.blank()
          ? List.of(Problem.error("paper", m.text("appendix.paper.none")))
          : List.of();
    }

    @Override
    public Material material() {
      return paper == null
          ? before
          : paper.chosen().map(p -> Material.paper(p.kind().code(), p.subject())).orElse(before);
    }
  }
}
