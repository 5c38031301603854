package metodist.app.feature.directory;

import metodist.app.feature.Office;
import metodist.app.platform.Messages;

/// Asks for the name of a new organisation or person, makes the record and opens its card.
final class NewEntries {
  private final Office office;
  private final Messages m;

  NewEntries(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  void organisation() {
    office
        .dialogs()
        .ask(m.text("new.title"), m.text("new.label"), "")
        .filter(name -> !name.isBlank())
        .ifPresent(
            name ->
                OrganisationListViewModel.create(
                    office.data(), name, id -> office.navigator().open(id)));
  }

  void person() {
    office
        .dialogs()
        .ask(m.text("people.new"), m.text("people.new.label"), "")
        .filter(name -> !name.isBlank())
        .ifPresent(
            name ->
                PersonListViewModel.create(office.data(), name, id -> office.navigator().open(id)));
  }
}
