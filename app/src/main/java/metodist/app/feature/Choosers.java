package metodist.app.feature;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.ChooserEntry.Option;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.SuggestedTextEntry.Register;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;

/// The choosers of people and organisations, the same in every card and dialog: the register is
/// asked when somebody comes to the field, and whoever is not in it yet is entered from there.
/// Every other chooser is made here too, so that «Создать» is left out on purpose or not at all.
public final class Choosers {
  private final Office office;
  private final Newcomers newcomers;

  Choosers(Office office) {
    this.office = office;
    newcomers = new Newcomers(office, this);
  }

  /// Some of a register only (experts, say), and how one who is not among them is entered.
  public static <T> ChooserEntry<T> among(
      FormKit form,
      String id,
      String label,
      ChooserEntry.Source<T> options,
      ChooserEntry.Creator<T> create,
      Trait... traits) {
    ChooserEntry<T> chooser = form.chooser(id, label, options, traits);
    chooser.onCreate(create);
    return chooser;
  }

  /// What is never entered from a field: registered orders, places of a form.
  public static <T> ChooserEntry<T> listed(
      FormKit form, String id, String label, ChooserEntry.Source<T> options, Trait... traits) {
    return form.chooser(id, label, options, traits);
  }

  public ChooserEntry<PersonId> person(FormKit form, String id, String label, Trait... traits) {
    ChooserEntry<PersonId> chooser =
        form.chooser(
            id,
            label,
            done -> office.data().read(PersonChoice::all, all -> done.accept(options(all))),
            traits);
    chooser.onCreate(newcomers::person);
    return chooser;
  }

  private static List<Option<PersonId>> options(List<PersonChoice> all) {
    return all.stream().map(PersonChoice::option).toList();
  }

  /// Of the organisations that still exist.
  public ChooserEntry<OrganisationId> organisation(
      FormKit form, String id, String label, Trait... traits) {
    return organisation(form, id, label, Organisation::active, traits);
  }

  /// Of those that existed once, too: for what is entered of earlier years.
  public ChooserEntry<OrganisationId> organisationEver(
      FormKit form, String id, String label, Trait... traits) {
    return organisation(form, id, label, any -> true, traits);
  }

  private ChooserEntry<OrganisationId> organisation(
      FormKit form, String id, String label, Predicate<Organisation> offered, Trait... traits) {
    ChooserEntry<OrganisationId> chooser =
        form.chooser(
            id,
            label,
            done ->
                office
                    .data()
                    .<List<Option<OrganisationId>>>read(
                        reading ->
                            reading.organisations().all().stream()
                                .filter(offered)
                                .sorted(Comparator.comparing(Organisation::title))
                                .map(Newcomers::option)
                                .toList(),
                        done),
            traits);
    chooser.onCreate(newcomers::organisation);
    return chooser;
  }

  /// People for a field that keeps text: «Фамилия Имя Отчество, должность».
  public Register peopleAsText() {
    return new Register(
        done ->
            office
                .data()
                .read(
                    reading ->
                        PersonChoice.all(reading).stream().map(PersonChoice::option).toList(),
                    all -> done.accept(texts(all))),
        (typed, done) -> newcomers.person(typed, made -> done.accept(text(made))));
  }

  /// Organisations for a field that keeps text.
  public Register organisationsAsText() {
    return new Register(
        done ->
            office
                .data()
                .<List<String>>read(
                    reading ->
                        reading.organisations().all().stream()
                            .filter(Organisation::active)
                            .map(Organisation::title)
                            .sorted()
                            .toList(),
                    done),
        (typed, done) -> newcomers.organisation(typed, made -> done.accept(made.title())));
  }

  private static List<String> texts(List<Option<PersonId>> people) {
    return people.stream().map(Choosers::text).toList();
  }

  private static String text(Option<PersonId> person) {
    return person.details().isEmpty() ? person.title() : person.title() + ", " + person.details();
  }

  /// Entering people and organisations from other fields.
  public Newcomers newcomers() {
    return newcomers;
  }
}
