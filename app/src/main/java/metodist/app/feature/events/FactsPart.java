package metodist.app.feature.events;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.RowsEntry;
import metodist.app.ui.TextEntry;
import metodist.app.ui.TextPlace;
import metodist.model.directory.PersonId;
import metodist.model.events.Event;
import metodist.model.events.EventConcept;
import metodist.model.events.EventDates;
import metodist.model.events.EventFormat;
import metodist.model.events.EventKind;
import metodist.model.events.EventOnline;
import metodist.model.forms.Answers.Row;
import metodist.model.shared.Dates;
import metodist.model.shared.Outcome;
import metodist.model.shared.Problem;
import metodist.model.shared.TypedInput;

/// Сведения: what it is called, when and where, its goals, links and the text of its concept.
final class FactsPart implements EventPart {
  private final EventViewModel vm;
  private final Messages m;
  private final Clock clock;
  private final FormKit form = new FormKit("events.facts");
  private final CopiedMarks marks;
  private final ModelPicture picture;
  private final TextEntry name;
  private final TextEntry theme;
  private final ChoiceEntry<EventKind> kind;
  private final ChoiceEntry<EventFormat> format;
  private final TextEntry dates;
  private final TextEntry place;
  private final TextEntry audience;
  private final ChooserEntry<PersonId> responsible;
  private final LongTextEntry goals;
  private final TextEntry platform;
  private final RowsEntry links;
  private final LongTextEntry recordings;
  private final LongTextEntry introduction;
  private final LongTextEntry modelText;
  private final LongTextEntry description;
  private final LongTextEntry parts;
  private final LongTextEntry result;

  FactsPart(Office office, EventViewModel vm, Messages m) {
    this.vm = vm;
    this.m = m;
    this.clock = office.desk().clock();
    marks = new CopiedMarks(form, vm, m);
    picture = new ModelPicture(office, vm, m);
    name = form.text("name", m.text("facts.name"), Trait.WIDE, Trait.REQUIRED);
    theme = form.text("theme", m.text("facts.theme"), Trait.WIDE);
    kind = form.choice("kind", m.text("facts.kind"), List.of(EventKind.values()), EventKind::title);
    format =
        form.choice(
            "format", m.text("facts.format"), List.of(EventFormat.values()), EventFormat::title);
    dates = form.text("dates", m.text("facts.dates"));
    dates.help(m.text("facts.dates.help"));
    responsible = office.choosers().person(form, "responsibleId", m.text("facts.responsible"));
    place = form.text("place", m.text("facts.place"), Trait.WIDE);
    audience = form.text("audience", m.text("facts.audience"), Trait.WIDE);
    goals = form.add(new LongTextEntry("goals", m.text("facts.goals"), 3));
    form.section(m.text("facts.online"));
    platform = form.text("platform", m.text("facts.platform"), Trait.WIDE);
    links =
        form.add(
            RowsTables.of(
                "links",
                m.text("facts.links"),
                "title",
                m.text("facts.links.title"),
                "address",
                m.text("facts.links.address")));
    recordings = form.add(new LongTextEntry("recordings", m.text("facts.recordings"), 2));
    form.section(m.text("facts.concept"));
    form.note(m.text("facts.concept.note"));
    introduction = form.add(new LongTextEntry("introduction", m.text("facts.introduction"), 4));
    modelText = form.add(new LongTextEntry("modelText", m.text("facts.model"), 3));
    form.node(picture.root());
    parts = form.add(new LongTextEntry("parts", m.text("facts.parts"), 3));
    description = form.add(new LongTextEntry("description", m.text("facts.description"), 4));
    result = form.add(new LongTextEntry("result", m.text("facts.result"), 2));
    listen();
  }

  private void listen() {
    name.onCommit(value -> change(m.text("facts.name"), e -> e.name = value.strip()));
    theme.onCommit(value -> change(m.text("facts.theme"), e -> e.theme = bare(value)));
    kind.onCommit(value -> value.ifPresent(v -> change(m.text("facts.kind"), e -> e.kind = v)));
    format.onCommit(
        value -> value.ifPresent(v -> change(m.text("facts.format"), e -> e.format = v)));
    dates.onCommit(this::dates);
    responsible.onCommit(
        value ->
            change(
                m.text("facts.responsible"),
                e -> e.responsibleId = value.map(ChooserEntry.Option::value).orElse(null)));
    place.onCommit(value -> change(m.text("facts.place"), e -> e.place = value.strip()));
    audience.onCommit(value -> change(m.text("facts.audience"), e -> e.audience = value.strip()));
    goals.onCommit(value -> change(m.text("facts.goals"), e -> e.goals = lines(value)));
    platform.onCommit(
        value -> online(o -> new EventOnline(value.strip(), o.links(), o.recordings())));
    links.onCommit(rows -> online(o -> new EventOnline(o.platform(), links(rows), o.recordings())));
    recordings.onCommit(
        value -> online(o -> new EventOnline(o.platform(), o.links(), value.strip())));
    introduction.onCommit(
        v ->
            concept(
                c ->
                    new EventConcept(
                        v.strip(),
                        c.modelText(),
                        c.picture(),
                        c.description(),
                        c.parts(),
                        c.result())));
    modelText.onCommit(
        v ->
            concept(
                c ->
                    new EventConcept(
                        c.introduction(),
                        v.strip(),
                        c.picture(),
                        c.description(),
                        c.parts(),
                        c.result())));
    description.onCommit(
        v ->
            concept(
                c ->
                    new EventConcept(
                        c.introduction(),
                        c.modelText(),
                        c.picture(),
                        v.strip(),
                        c.parts(),
                        c.result())));
    parts.onCommit(
        v ->
            concept(
                c ->
                    new EventConcept(
                        c.introduction(),
                        c.modelText(),
                        c.picture(),
                        c.description(),
                        lines(v),
                        c.result())));
    result.onCommit(
        v ->
            concept(
                c ->
                    new EventConcept(
                        c.introduction(),
                        c.modelText(),
                        c.picture(),
                        c.description(),
                        c.parts(),
                        v.strip())));
  }

  private void change(String what, Consumer<Event.Copy> work) {
    vm.change(m.text("step.change", what), work);
  }

  private void online(Function<EventOnline, EventOnline> work) {
    change(m.text("facts.online"), e -> e.online = work.apply(e.online));
  }

  private void concept(Function<EventConcept, EventConcept> work) {
    change(m.text("facts.concept"), e -> e.concept = work.apply(e.concept));
  }

  private static String bare(String theme) {
    String text = theme.strip();
    return text.matches("«[^«»]*»") ? text.substring(1, text.length() - 1) : text;
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private static List<EventOnline.Link> links(List<Row> rows) {
    return rows.stream()
        .map(
            row ->
                new EventOnline.Link(
                    row.cells().getOrDefault("title", ""), row.cells().getOrDefault("address", "")))
        .toList();
  }

  /// «12.05.2027, 13.05.2027» are days of one event, «12.05.2027 / 19.05.2027» alternatives.
  private void dates(String text) {
    List<LocalDate> days = new ArrayList<>();
    for (String part : text.split("[,;/]")) {
      if (part.isBlank()) {
        continue;
      }
      Outcome<LocalDate> day = TypedInput.date(part, LocalDate.now(clock));
      if (!(day instanceof Outcome.Done<LocalDate> done)) {
        dates.showProblems(day.problems());
        return;
      }
      days.add(done.value());
    }
    dates.showProblems(List.<Problem>of());
    EventDates value = new EventDates(days, text.contains("/"));
    change(m.text("facts.dates"), e -> e.dates = value);
  }

  private static ChooserEntry.Option<PersonId> option(EventCard.PersonChoice person) {
    return new ChooserEntry.Option<>(person.id(), person.name(), person.post());
  }

  @Override
  public void show(EventCard card) {
    Event event = card.event();
    name.set(event.name());
    theme.set(event.theme());
    kind.set(Optional.of(event.kind()));
    format.set(Optional.of(event.format()));
    dates.set(
        String.join(
            event.dates().alternative() ? " / " : ", ",
            event.dates().days().stream().map(Dates::digits).toList()));
    place.set(event.place());
    audience.set(event.audience());
    responsible.choose(card.person(event.responsibleId()).map(FactsPart::option).orElse(null));
    goals.set(String.join("\n", event.goals()));
    platform.set(event.online().platform());
    links.set(
        event.online().links().stream()
            .map(l -> new Row("", Map.of("title", l.title(), "address", l.address())))
            .toList());
    recordings.set(event.online().recordings());
    introduction.set(event.concept().introduction());
    modelText.set(event.concept().modelText());
    description.set(event.concept().description());
    parts.set(String.join("\n", event.concept().parts()));
    result.set(event.concept().result());
    picture.show(event.concept().picture());
    marks.show(card.copied());
  }

  @Override
  public List<TextPlace> places() {
    return form.places();
  }

  @Override
  public Node root() {
    return form.root();
  }

  @Override
  public void commit() {
    form.commit();
  }
}
