package metodist.app.feature.directory;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import metodist.app.feature.CardScreen;
import metodist.app.feature.HistoryPane;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Command;
import metodist.app.platform.Formats;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.platform.Tone;
import metodist.app.ui.Buttons;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.SplitCard;
import metodist.app.ui.Status;
import metodist.app.ui.TextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.directory.LegalForm;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.shared.Problem;

/// The card of an organisation: names with their history, contacts; people, statuses and
/// applications beside them.
final class OrganisationView implements CardScreen {
  private final Office office;
  private final OrganisationViewModel vm;
  private final Messages m;
  private final FormKit form = new FormKit("directory.organisation");
  private final TextEntry fullName;
  private final TextEntry shortName;
  private final TextEntry commonName;
  private final ChoiceEntry<LegalForm> legalForm;
  private final ChoiceEntry<OrganisationType> type;
  private final NumberEntry number;
  private final YesNoEntry active;
  private final VBox names = new VBox(4);
  private final TextEntry district;
  private final TextEntry address;
  private final TextEntry phone;
  private final TextEntry fax;
  private final TextEntry email;
  private final TextEntry site;
  private final TextEntry note;
  private final SplitCard card;
  private final VBox people = new VBox(2);
  private final VBox statuses = new VBox(2);
  private final VBox applications = new VBox(2);
  private final HistoryPane history = new HistoryPane();
  private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
  private final Command rename;

  OrganisationView(Office office, OrganisationViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
    title.set(m.text("organisation.title"));
    fullName = form.text("fullName", m.text("name.full"), Trait.WIDE);
    shortName = form.text("shortName", m.text("name.short"));
    commonName = form.text("commonName", m.text("name.common"));
    legalForm =
        form.choice(
            "legalForm",
            m.text("form"),
            List.of(LegalForm.values()),
            f -> f == LegalForm.OTHER ? m.text("form.other") : f.abbreviation());
    type =
        form.choice(
            "type",
            m.text("list.type"),
            List.of(OrganisationType.values()),
            OrganisationType::title);
    number = form.number("number", m.text("number"));
    active = form.yesNo("active", m.text("active"));
    form.section(m.text("names"));
    form.note(m.text("names.note"));
    form.node(names);
    form.section(m.text("contacts"));
    address = form.text("address", m.text("address"), Trait.WIDE);
    district = form.text("district", m.text("district"));
    phone = form.phone("phone", m.text("list.phone"));
    fax = form.phone("fax", m.text("fax"));
    email = form.email("email", m.text("email"));
    site = form.text("site", m.text("site"));
    note = form.text("note", m.text("note"), Trait.WIDE);
    card = new SplitCard("directory.organisation", office.settings(), form.root());
    rename = Command.of("directory.rename", m.text("rename"), this::rename).withIcon(Icon.EDIT);
    card.actions(List.of(rename));
    card.side(m.text("people"), people);
    card.side(m.text("statuses"), statuses);
    card.side(m.text("applications"), applications);
    card.side(m.text("history"), history.root());
    listen();
    vm.card().onAnswer(this::show);
  }

  private void listen() {
    fullName.onCommit(
        v -> vm.correctName(n -> new OrganisationName(n.from(), v, n.shortName(), n.commonName())));
    shortName.onCommit(
        v -> vm.correctName(n -> new OrganisationName(n.from(), n.fullName(), v, n.commonName())));
    commonName.onCommit(
        v -> vm.correctName(n -> new OrganisationName(n.from(), n.fullName(), n.shortName(), v)));
    legalForm.onCommit(v -> v.ifPresent(vm::legalForm));
    type.onCommit(v -> v.ifPresent(vm::type));
    number.onCommit(v -> vm.number(number.whole().orElse(null)));
    active.onCommit(v -> v.ifPresent(vm::active));
    address.onCommit(v -> vm.contacts(c -> c.withAddress(v)));
    district.onCommit(v -> vm.contacts(c -> c.withDistrict(v)));
    phone.onCommit(v -> vm.contacts(c -> c.withPhone(v)));
    fax.onCommit(v -> vm.contacts(c -> c.withFax(v)));
    email.onCommit(v -> vm.contacts(c -> c.withEmail(v)));
    site.onCommit(v -> vm.contacts(c -> c.withSite(v)));
    note.onCommit(v -> vm.contacts(c -> c.withNote(v)));
  }

  private void show(OrganisationCard shown) {
    var o = shown.organisation();
    title.set(o.name().shortName());
    card.title(o.name().shortName());
    card.status(
        o.active()
            ? new Status(Icon.OK, m.text("state.active"), Tone.SUCCESS)
            : new Status(Icon.REMOVE, m.text("state.closed"), Tone.NEUTRAL));
    fullName.set(o.name().fullName());
    shortName.set(o.name().shortName());
    commonName.set(o.name().commonName());
    legalForm.set(Optional.of(o.legalForm()));
    type.set(Optional.of(o.type()));
    number.set(Optional.ofNullable(o.number()).map(BigDecimal::valueOf));
    active.set(Optional.of(o.active()));
    address.set(o.address());
    district.set(o.district());
    phone.set(o.phone());
    fax.set(o.fax());
    email.set(o.email());
    site.set(o.site());
    note.set(o.note());
    form.showOnceLeft(shown.problems());
    showNames(shown);
    showSide(shown);
    vm.history(history::show);
  }

  private void showNames(OrganisationCard shown) {
    names.getChildren().clear();
    for (OrganisationName each : shown.organisation().names()) {
      LocalDate from = each.from();
      String since =
          from == null ? m.text("names.first") : m.text("names.since", Formats.date(from));
      names
          .getChildren()
          .add(
              ProblemLines.wrapped(since + ": " + each.fullName() + " (" + each.shortName() + ")"));
      if (shown.organisation().names().size() > 1) {
        names
            .getChildren()
            .add(
                Buttons.flat(
                    Command.of(
                            "directory.name.remove." + since,
                            m.text("names.remove"),
                            () -> vm.removeName(each))
                        .withIcon(Icon.REMOVE)));
      }
    }
  }

  private void showSide(OrganisationCard shown) {
    people.getChildren().clear();
    shown
        .people()
        .forEach(
            p ->
                people
                    .getChildren()
                    .add(
                        link(
                            "person." + p.id().value(),
                            p.name() + ", " + p.post(),
                            Icon.PERSON,
                            () -> office.navigator().open(p.id()))));
    statuses.getChildren().clear();
    shown
        .statuses()
        .forEach(
            s ->
                statuses
                    .getChildren()
                    .add(
                        link(
                            "site." + s.id().value(),
                            s.kind() + ", " + s.period() + " — " + s.state(),
                            Icon.SITE,
                            () -> office.navigator().open(s.id()))));
    applications.getChildren().clear();
    shown
        .applications()
        .forEach(
            a ->
                applications
                    .getChildren()
                    .add(
                        link(
                            "application." + a.id().value(),
                            (a.topic().isBlank() ? a.contest() : a.topic()) + " — " + a.state(),
                            Icon.APPLICATION,
                            () -> office.navigator().open(a.id()))));
  }

  private static Node link(String id, String text, Icon icon, Runnable run) {
    var button = Buttons.flat(Command.of("directory." + id, text, run).withIcon(icon));
    button.setWrapText(true);
    button.setMinWidth(0);
    return button;
  }

  private void rename() {
    FormKit fields = new FormKit("directory.rename");
    DateEntry from =
        fields.add(
            new DateEntry("from", m.text("rename.from"), office.desk().clock()), Trait.REQUIRED);
    TextEntry full = fields.text("full", m.text("name.full"), Trait.WIDE, Trait.REQUIRED);
    TextEntry brief = fields.text("short", m.text("name.short"), Trait.REQUIRED);
    TextEntry common = fields.text("common", m.text("name.common"));
    full.set(fullName.value());
    brief.set(shortName.value());
    common.set(commonName.value());
    boolean accepted =
        fields.ask(
            office.dialogs(),
            m.text("rename.title"),
            m.text("rename.verb"),
            () ->
                from.value().isPresent() && !full.blank() && !brief.blank()
                    ? List.of()
                    : List.of(Problem.error("", m.text("incomplete"))));
    if (accepted) {
      from.value().ifPresent(day -> vm.rename(day, full.value(), brief.value(), common.value()));
    }
  }

  @Override
  public ObservableValue<String> title() {
    return title;
  }

  @Override
  public SplitCard card() {
    return card;
  }

  @Override
  public FormKit form() {
    return form;
  }

  @Override
  public void refresh() {
    vm.refresh();
  }

  @Override
  public List<Command> commands() {
    return List.of(rename);
  }
}
