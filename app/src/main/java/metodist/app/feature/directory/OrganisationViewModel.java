package metodist.app.feature.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import metodist.model.workspace.RecordChange;
import org.jspecify.annotations.Nullable;

/// Карточка организации. A change of the name is either a correction of the one in force or a
/// renaming from a date on, which keeps the old name for the papers of its time.
public final class OrganisationViewModel {
  private final DataDesk desk;
  private final OrganisationId id;
  private final LiveQuery<OrganisationCard> card;

  public OrganisationViewModel(DataDesk desk, OrganisationId id) {
    this.desk = desk;
    this.id = id;
    card = desk.<OrganisationCard>live(reading -> OrganisationCard.read(reading, id));
  }

  public OrganisationId id() {
    return id;
  }

  LiveQuery<OrganisationCard> card() {
    return card;
  }

  private void change(String title, UnaryOperator<Organisation> work) {
    desk.change(
        title,
        edit -> {
          Organisation stored = edit.organisations().get(id);
          Organisation changed = work.apply(stored);
          if (!changed.equals(stored)) {
            edit.save(changed);
          }
        });
  }

  /// Corrects the name in force.
  public void correctName(UnaryOperator<OrganisationName> work) {
    change(
        "Исправить наименование организации",
        o -> {
          List<OrganisationName> names = new ArrayList<>(o.names());
          names.set(names.size() - 1, work.apply(names.getLast()));
          return o.withNames(names);
        });
  }

  /// Renames from a date on; papers of earlier days keep the earlier name.
  public void rename(LocalDate from, String fullName, String shortName, String commonName) {
    change(
        "Переименовать организацию",
        o -> {
          List<OrganisationName> names = new ArrayList<>(o.names());
          names.add(
              new OrganisationName(from, fullName.strip(), shortName.strip(), commonName.strip()));
          return o.withNames(names);
        });
  }

  /// Takes a name out of the history; the last one left stays.
  public void removeName(OrganisationName name) {
    change(
        "Удалить наименование из истории",
        o -> {
          List<OrganisationName> names = new ArrayList<>(o.names());
          if (names.size() > 1) {
            names.remove(name);
          }
          return o.withNames(names);
        });
  }

  public void legalForm(LegalForm value) {
    change("Изменить организацию", o -> facts(o, value, o.type(), o.number(), o.active()));
  }

  public void type(OrganisationType value) {
    change("Изменить организацию", o -> facts(o, o.legalForm(), value, o.number(), o.active()));
  }

  public void number(@Nullable Integer value) {
    change("Изменить организацию", o -> facts(o, o.legalForm(), o.type(), value, o.active()));
  }

  public void active(boolean value) {
    change(
        value ? "Вернуть организацию в действующие" : "Отметить организацию закрытой",
        o -> facts(o, o.legalForm(), o.type(), o.number(), value));
  }

  private static Organisation facts(
      Organisation o,
      LegalForm legalForm,
      OrganisationType type,
      @Nullable Integer number,
      boolean active) {
    return new Organisation(
        o.id(),
        o.version(),
        o.names(),
        legalForm,
        type,
        number,
        o.district(),
        o.address(),
        o.phone(),
        o.fax(),
        o.email(),
        o.site(),
        active,
        o.note());
  }

  /// Where and how to reach it, as one change.
  public void contacts(UnaryOperator<Contacts> work) {
    change(
        "Изменить контакты организации",
        o -> {
          Contacts c =
              work.apply(
                  new Contacts(
                      o.district(),
                      o.address(),
                      o.phone(),
                      o.fax(),
                      o.email(),
                      o.site(),
                      o.note()));
          return new Organisation(
              o.id(),
              o.version(),
              o.names(),
              o.legalForm(),
              o.type(),
              o.number(),
              c.district(),
              c.address(),
              c.phone(),
              c.fax(),
              c.email(),
              c.site(),
              o.active(),
              c.note());
        });
  }

  /// The free-text facts of an organisation.
  public record Contacts(
      String district,
      String address,
      String phone,
      String fax,
      String email,
      String site,
      String note) {
    public Contacts withDistrict(String value) {
      return new Contacts(value, address, phone, fax, email, site, note);
    }

    public Contacts withAddress(String value) {
      return new Contacts(district, value, phone, fax, email, site, note);
    }

    public Contacts withPhone(String value) {
      return new Contacts(district, address, value, fax, email, site, note);
    }

    public Contacts withFax(String value) {
      return new Contacts(district, address, phone, value, email, site, note);
    }

    public Contacts withEmail(String value) {
      return new Contacts(district, address, phone, fax, value, site, note);
    }

    public Contacts withSite(String value) {
      return new Contacts(district, address, phone, fax, email, value, note);
    }

    public Contacts withNote(String value) {
      return new Contacts(district, address, phone, fax, email, site, value);
    }
  }

  public void history(Consumer<? super List<RecordChange>> done) {
    desk.history(id, done);
  }

  /// Reads again what is shown.
  public void refresh() {
    card.refresh();
  }
}
