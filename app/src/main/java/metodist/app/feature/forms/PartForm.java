package metodist.app.feature.forms;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.forms.FieldRules;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormPaper;
import metodist.model.forms.FormPart;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormTable;
import metodist.model.forms.LengthLimits;
import metodist.model.forms.TableRows;
import metodist.model.shared.Problem;

/// What can be set of the chosen part of a form. Made anew for each part; shows later values of the
/// same part without disturbing what is being typed.
final class PartForm {
  private final FormViewModel vm;
  private final Messages m;
  private final List<Integer> place;
  private final Class<? extends FormPart> kind;
  private final FormKit form = new FormKit("forms.part");
  private final List<Consumer<FormPart>> shows = new ArrayList<>();
  private final Optional<FieldType> type;

  PartForm(FormViewModel vm, Messages m, List<Integer> place, FormPart part) {
    this.vm = vm;
    this.m = m;
    this.place = place;
    this.kind = part.getClass();
    this.type = part.type();
    wording(part);
    switch (part) {
      case FormPart.Whole _ -> paper();
      case FormPart.Table _ -> table();
      case FormPart.Repeat _ -> repeat();
      case FormPart.Head _, FormPart.Field _, FormPart.Column _, FormPart.Repeated _ ->
          answer(part);
      case FormPart.Section _, FormPart.Group _ -> {}
    }
    aliases();
    show(part);
  }

  /// Whether the form is of this part: another kind of answer asks for other entries.
  boolean isOf(List<Integer> other, FormPart part) {
    return place.equals(other) && kind.equals(part.getClass()) && type.equals(part.type());
  }

  Node root() {
    return form.root();
  }

  void show(FormPart part) {
    shows.forEach(each -> each.accept(part));
  }

  void show(List<Problem> problems) {
    form.show(problems.stream().map(PartForm::general).toList());
  }

  private static Problem general(Problem problem) {
    return new Problem(problem.severity(), "", problem.message());
  }

  void commit() {
    form.commit();
  }

  void focus() {
    form.focusFirst();
  }

  private void wording(FormPart part) {
    LongTextEntry label = form.add(new LongTextEntry("label", m.text(labelKey(part)), 1));
    if (part instanceof FormPart.Repeat || part instanceof FormPart.Repeated) {
      label.help(m.text("part.label.pattern"));
    }
    label.onCommit(
        value -> vm.wording(place, w -> w.withText(value.replaceAll("(?U)\\s+", " ").strip())));
    shows.add(p -> label.set(p.wording().text()));
    if (part.number().isPresent()) {
      TextEntry number = form.text("number", m.text(numberKey(part)));
      number.onCommit(value -> vm.part(place, p -> p.withNumber(value)));
      shows.add(p -> number.set(p.number().orElse("")));
    }
    if (part instanceof FormPart.Repeated) {
      TextEntry last = form.text("last", m.text("part.last.label"));
      last.onCommit(value -> vm.wording(place, w -> w.withLast(value)));
      shows.add(p -> last.set(p.wording().last()));
    }
  }

  private static String labelKey(FormPart part) {
    return switch (part) {
      case FormPart.Whole _ -> "part.label.whole";
      case FormPart.Section _ -> "part.label.section";
      case FormPart.Table _ -> "part.label.table";
      case FormPart.Group _ -> "part.label.group";
      case FormPart.Column _ -> "part.label.column";
      case FormPart.Repeat _ -> "part.label.repeat";
      case FormPart.Head _, FormPart.Field _, FormPart.Repeated _ -> "part.label.field";
    };
  }

  private static String numberKey(FormPart part) {
    return part instanceof FormPart.Repeat ? "part.number.pattern" : "part.number";
  }

  private void aliases() {
    TextEntry help = form.text("help", m.text("part.help"), Trait.WIDE);
    help.help(m.text("part.help.help"));
    help.onCommit(value -> vm.wording(place, w -> w.withHelp(value)));
    shows.add(p -> help.set(p.wording().help()));
    LongTextEntry aliases = form.add(new LongTextEntry("aliases", m.text("part.aliases"), 2));
    aliases.help(m.text("part.aliases.help"));
    aliases.onCommit(value -> vm.wording(place, w -> w.withAliases(lines(value))));
    shows.add(p -> aliases.set(String.join("\n", p.wording().aliases())));
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).distinct().toList();
  }

  private void answer(FormPart part) {
    ChoiceEntry<FieldType> types =
        form.choice(
            "type", m.text("part.type"), Arrays.asList(FieldType.values()), FieldType::title);
    types.onCommit(value -> value.ifPresent(t -> vm.part(place, p -> p.withType(t))));
    shows.add(p -> types.set(p.type()));
    YesNoEntry required = form.yesNo("required", m.text("part.required"));
    required.onCommit(value -> rules(r -> r.withRequired(value.orElse(false))));
    shows.add(p -> required.set(p.rules().map(FieldRules::required)));
    if (part.type().filter(t -> t == FieldType.CHOICE).isPresent()) {
      LongTextEntry choices = form.add(new LongTextEntry("choices", m.text("part.choices"), 3));
      choices.help(m.text("part.choices.help"));
      choices.onCommit(value -> rules(r -> r.withChoices(lines(value))));
      shows.add(p -> choices.set(String.join("\n", rules(p).choices())));
    }
    limit("words", l -> l.words(), (l, n) -> new LengthLimits(n, l.characters(), l.pages()));
    limit("characters", l -> l.characters(), (l, n) -> new LengthLimits(l.words(), n, l.pages()));
    limit("pages", l -> l.pages(), (l, n) -> new LengthLimits(l.words(), l.characters(), n));
    if (part instanceof FormPart.Column) {
      number(
          "width",
          p -> p.asColumn().map(FormTable.Column::width).orElse(0),
          n -> vm.part(place, p -> width(p, n)));
    }
  }

  private static FormPart width(FormPart part, int width) {
    return part instanceof FormPart.Column(FormTable.Column column)
        ? new FormPart.Column(column.withWidth(width))
        : part;
  }

  private interface Limit {
    LengthLimits with(LengthLimits limits, int number);
  }

  private void limit(String name, Function<LengthLimits, Integer> read, Limit write) {
    number(
        name,
        p -> read.apply(rules(p).limits()),
        n -> rules(r -> r.withLimits(write.with(r.limits(), n))));
  }

  private void rules(UnaryOperator<FieldRules> change) {
    vm.part(place, p -> p.withRules(change.apply(rules(p))));
  }

  private static FieldRules rules(FormPart part) {
    return part.rules().orElse(FieldRules.OPTIONAL);
  }

  /// A whole number of at least one; nothing means none.
  private void number(String name, Function<FormPart, Integer> read, IntConsumer write) {
    NumberEntry entry = form.number(name, m.text("part." + name));
    entry.onCommit(
        value ->
            write.accept(
                value.map(BigDecimal::intValue).map(n -> Math.clamp(n, 0, 999_999)).orElse(0)));
    shows.add(
        p -> {
          int number = read.apply(p);
          entry.set(number == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(number)));
        });
  }

  private void paper() {
    yesNo("landscape", p -> paper(p).landscape(), (paper, yes) -> paper.withLandscape(yes));
    yesNo("signed", p -> paper(p).signed(), (paper, yes) -> paper.withSigned(yes));
    TextEntry note = form.text("note", m.text("part.note"), Trait.WIDE);
    note.onCommit(value -> paper(paper -> paper.withNote(value)));
    shows.add(p -> note.set(paper(p).note()));
    LongTextEntry declaration =
        form.add(new LongTextEntry("declaration", m.text("part.declaration"), 2));
    declaration.onCommit(value -> paper(paper -> paper.withDeclaration(value)));
    shows.add(p -> declaration.set(paper(p).declaration()));
  }

  private interface Answered<T> {
    T with(T value, boolean yes);
  }

  private void yesNo(String name, Function<FormPart, Boolean> read, Answered<FormPaper> write) {
    YesNoEntry entry = form.yesNo(name, m.text("part." + name));
    entry.onCommit(value -> paper(paper -> write.with(paper, value.orElse(false))));
    shows.add(p -> entry.set(Optional.of(read.apply(p))));
  }

  private void paper(UnaryOperator<FormPaper> change) {
    vm.part(
        place,
        p ->
            p instanceof FormPart.Whole(var definition)
                ? new FormPart.Whole(definition.withPaper(change.apply(definition.paper())))
                : p);
  }

  private static FormPaper paper(FormPart part) {
    return part instanceof FormPart.Whole(var definition) ? definition.paper() : FormPaper.USUAL;
  }

  private void table() {
    ChoiceEntry<TableRows.Numbering> numbering =
        form.choice(
            "numbering",
            m.text("part.numbering"),
            List.of(TableRows.Numbering.values()),
            TableRows.Numbering::title);
    numbering.onCommit(value -> value.ifPresent(n -> rows(r -> r.withNumbering(n))));
    shows.add(p -> numbering.set(Optional.of(rows(p).numbering())));
    YesNoEntry free = form.yesNo("freeGroups", m.text("part.free.groups"));
    free.help(m.text("part.free.groups.help"));
    free.onCommit(value -> rows(r -> r.withFreeGroups(value.orElse(false))));
    shows.add(p -> free.set(Optional.of(rows(p).freeGroups())));
    YesNoEntry required = form.yesNo("required", m.text("part.table.required"));
    required.onCommit(value -> rows(r -> r.withRequired(value.orElse(false))));
    shows.add(p -> required.set(Optional.of(rows(p).required())));
    number("blank", p -> rows(p).blank(), n -> rows(r -> r.withBlank(Math.min(n, 60))));
  }

  private void rows(UnaryOperator<TableRows> change) {
    vm.part(
        place,
        p ->
            p instanceof FormPart.Table(FormTable table)
                ? new FormPart.Table(table.withRows(change.apply(table.rows())))
                : p);
  }

  private static TableRows rows(FormPart part) {
    return part instanceof FormPart.Table(FormTable table) ? table.rows() : TableRows.PLAIN;
  }

  private void repeat() {
    number(
        "groups",
        p -> p instanceof FormPart.Repeat(FormRepeat repeat) ? repeat.blankGroups() : 0,
        n ->
            vm.part(
                place,
                p ->
                    p instanceof FormPart.Repeat(FormRepeat repeat)
                        ? new FormPart.Repeat(repeat.withBlankGroups(Math.min(n, 20)))
                        : p));
  }
}
