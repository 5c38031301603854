package metodist.app.feature.directory;

import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.shared.RecordId;

/// Раздел «Организации»: organisations and people with their cards.
public final class DirectoryFeature implements SectionFeature {
  private final Office office;
  private final Messages m = Messages.of(DirectoryFeature.class);

  public DirectoryFeature(Office office) {
    this.office = office;
  }

  @Override
  public String id() {
    return "directory";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.ORGANISATION;
  }

  @Override
  public Destination home() {
    return new DirectoryPlaces.Organisations();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof DirectoryPlaces;
  }

  @Override
  public String chapter(Destination destination) {
    return switch ((DirectoryPlaces) destination) {
      case DirectoryPlaces.Organisations all -> "organisations";
      case DirectoryPlaces.OrganisationCardPlace card -> "organisation";
      case DirectoryPlaces.People all -> "people";
      case DirectoryPlaces.PersonCardPlace card -> "person";
    };
  }

  @Override
  public Screen open(Destination destination) {
    return switch ((DirectoryPlaces) destination) {
      case DirectoryPlaces.Organisations() ->
          new OrganisationListView(office, new OrganisationListViewModel(office.data()), m);
      case DirectoryPlaces.OrganisationCardPlace(OrganisationId id) ->
          new OrganisationView(office, new OrganisationViewModel(office.data(), id), m);
      case DirectoryPlaces.People() ->
          new PersonListView(office, new PersonListViewModel(office.data()), m);
      case DirectoryPlaces.PersonCardPlace(PersonId id) ->
          new PersonView(office, new PersonViewModel(office.data(), id), m);
    };
  }

  @Override
  public List<Command> creations() {
    NewEntries entries = new NewEntries(office, m);
    return List.of(
        Command.of("create.organisation", m.text("create.organisation"), entries::organisation)
            .withIcon(Icon.ORGANISATION),
        Command.of("create.person", m.text("create.person"), entries::person)
            .withIcon(Icon.PERSON));
  }

  @Override
  public Optional<Destination> cardOf(RecordId id) {
    return switch (id) {
      case OrganisationId organisation ->
          Optional.of(new DirectoryPlaces.OrganisationCardPlace(organisation));
      case PersonId person -> Optional.of(new DirectoryPlaces.PersonCardPlace(person));
      default -> Optional.empty();
    };
  }
}
