package metodist.app.feature.handouts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import metodist.app.feature.Office;
import metodist.app.feature.PersonChoice;
import metodist.app.platform.Command;
import metodist.app.platform.Dialogs;
import metodist.app.platform.FramePicture;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.FormKit;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.RowsEntry;
import metodist.app.ui.TextEntry;
import metodist.model.directory.PersonId;
import metodist.model.forms.Answers.Row;
import metodist.model.forms.FormTable;
import metodist.model.handouts.HandoutLayout;
import metodist.model.handouts.HandoutLine;
import metodist.model.handouts.HandoutWords;
import metodist.model.handouts.Stamp;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;

/// Макет: the lines with their looks, margins, the place of the stamp, who signs, the picture
/// behind the text. Every change is kept at once and seen on the page beside it.
final class LayoutPane {
  private static final Dialogs.FileKind PICTURES =
      new Dialogs.FileKind("Рисунки PNG и JPEG", List.of("png", "jpg", "jpeg"));
  private static final int MOST_BYTES = 20_000_000;

  private final Office office;
  private final HandoutsViewModel vm;
  private final Messages m;
  private final FormKit form = new FormKit("handouts.layout");
  private final RowsEntry lines;
  private final TextEntry series;
  private final ChoiceEntry<Boolean> landscape;
  private final NumberEntry top;
  private final NumberEntry right;
  private final NumberEntry bottom;
  private final NumberEntry left;
  private final ChoiceEntry<Stamp> stamp;
  private final ChooserEntry<PersonId> signatory;

  LayoutPane(Office office, HandoutsViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    lines = form.add(table());
    form.note(m.text("layout.look.note", LayoutLines.colourNames()));
    form.note(m.text("layout.note", "{" + String.join("}, {", HandoutWords.NAMES) + "}"));
    form.node(pictures());
    landscape =
        form.choice(
            "landscape",
            m.text("layout.sheet"),
            List.of(true, false),
            wide -> m.text(wide ? "layout.landscape" : "layout.portrait"));
    series = form.text("series", m.text("layout.series"));
    series.help(m.text("layout.series.help"));
    stamp = form.choice("stamp", m.text("layout.stamp"), List.of(Stamp.values()), Stamp::title);
    signatory = office.choosers().person(form, "signatory", m.text("layout.signatory"));
    signatory.help(m.text("layout.signatory.help"));
    form.section(m.text("layout.margins"));
    top = form.number("top", m.text("layout.top"));
    bottom = form.number("bottom", m.text("layout.bottom"));
    left = form.number("left", m.text("layout.left"));
    right = form.number("right", m.text("layout.right"));
    bind();
  }

  private RowsEntry table() {
    List<FormTable.Column> columns =
        List.of(
            new FormTable.Column("text", m.text("layout.line.text")),
            new FormTable.Column("look", m.text("layout.line.look")),
            new FormTable.Column("top", m.text("layout.line.top")));
    return new RowsEntry(
        "lines", new FormTable("lines", m.text("layout.lines"), false, false, columns, List.of()));
  }

  private Node pictures() {
    FlowPane buttons =
        new FlowPane(
            Buttons.of(
                Command.of("handouts.layout.frame", m.text("layout.frame"), this::frame)
                    .withIcon(Icon.CERTIFICATE)),
            Buttons.of(
                Command.of("handouts.layout.picture", m.text("layout.picture"), this::picture)
                    .withIcon(Icon.IMPORT)),
            Buttons.of(
                Command.of(
                        "handouts.layout.plain",
                        m.text("layout.plain"),
                        () -> change(l -> l.picture = null))
                    .withIcon(Icon.REMOVE)),
            Buttons.of(
                Command.of("handouts.layout.reset", m.text("layout.reset"), this::reset)
                    .withIcon(Icon.RESET)));
    buttons.getStyleClass().add("button-row");
    return buttons;
  }

  private void bind() {
    lines.onCommit(this::lines);
    series.onCommit(text -> change(l -> l.series = text.strip()));
    landscape.onCommit(wide -> wide.ifPresent(value -> change(l -> l.landscape = value)));
    stamp.onCommit(place -> place.ifPresent(value -> change(l -> l.stamp = value)));
    signatory.onCommit(chosen -> change(l -> l.signatoryId = signatory.chosen().orElse(null)));
    for (NumberEntry margin : List.of(top, right, bottom, left)) {
      margin.onCommit(value -> margins());
    }
  }

  private void lines(List<Row> rows) {
    switch (LayoutLines.read(rows)) {
      case Outcome.Refused<List<HandoutLine>> refused -> lines.showProblems(refused.problems());
      case Outcome.Done<List<HandoutLine>> done -> {
        lines.showProblems(List.of());
        vm.layout(
            l -> l.lines = done.value(),
            outcome ->
                lines.showProblems(outcome.problems().stream().filter(Problem::blocks).toList()));
      }
    }
  }

  private void margins() {
    List<Problem> problems = List.of(Problem.error("margin", m.text("layout.margin.wrong")));
    for (NumberEntry margin : List.of(top, right, bottom, left)) {
      boolean wrong = margin.whole().filter(mm -> mm >= 0 && mm <= 90).isEmpty();
      margin.showProblems(wrong ? problems : List.of());
      if (wrong) {
        return;
      }
    }
    change(
        l ->
            l.margins =
                new HandoutLayout.Margins(
                    top.whole().orElseThrow(),
                    right.whole().orElseThrow(),
                    bottom.whole().orElseThrow(),
                    left.whole().orElseThrow()));
  }

  private void change(Consumer<HandoutLayout.Copy> change) {
    vm.layout(change, outcome -> office.tell(m.text("layout"), outcome));
  }

  private void frame() {
    boolean wide = landscape.value().orElse(true);
    vm.picture(
        m.text("layout.frame.file"),
        FramePicture.png(wide),
        outcome -> office.tell(m.text("layout.frame"), outcome));
  }

  /// The user's own picture: read off the interface thread, refused when it is no picture.
  private void picture() {
    Optional<Path> chosen = office.dialogs().openFile(m.text("layout.picture"), PICTURES);
    chosen.ifPresent(
        file ->
            office
                .desk()
                .tasks()
                .<byte[]>run(
                    m.text("layout.picture.reading"),
                    () -> bytes(file),
                    bytes -> take(file, bytes)));
  }

  private void take(Path file, byte[] bytes) {
    String name = String.valueOf(file.getFileName());
    if (bytes.length > MOST_BYTES || !picture(bytes)) {
      office.dialogs().tell(m.text("layout.picture"), m.text("layout.picture.wrong", name));
      return;
    }
    vm.picture(name, bytes, outcome -> office.tell(m.text("layout.picture"), outcome));
  }

  /// PNG and JPEG by their first bytes.
  private static boolean picture(byte[] bytes) {
    return bytes.length > 8
        && ((bytes[0] == (byte) 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G')
            || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void reset() {
    if (office
        .dialogs()
        .confirm(
            Dialogs.Question.of(
                m.text("layout.reset"), m.text("layout.reset.text"), m.text("layout.reset")))) {
      vm.resetLayout();
    }
  }

  void show(HandoutsCard card) {
    HandoutLayout layout = card.layout();
    lines.set(LayoutLines.rows(layout.lines()));
    series.set(layout.series());
    landscape.set(Optional.of(layout.landscape()));
    stamp.set(Optional.of(layout.stamp()));
    signatory.choose(card.signatory().map(PersonChoice::option).orElse(null));
    top.setWhole(layout.margins().top());
    right.setWhole(layout.margins().right());
    bottom.setWhole(layout.margins().bottom());
    left.setWhole(layout.margins().left());
  }

  Node root() {
    return form.root();
  }

  void commit() {
    form.commit();
  }
}
