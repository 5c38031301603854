package metodist.app.feature.sites;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.directory.CentreId;
import metodist.model.directory.Person;
import metodist.model.procedures.SiteSteps;
import metodist.model.shared.Plural;
import metodist.model.shared.Problem;
import metodist.model.sites.Site;
import metodist.model.sites.SiteRules;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Реестр площадок: all statuses, filtered by kind and by the day they must hold on.
public final class SiteRegisterViewModel {
  private final DataDesk desk;
  private final LiveQuery<Register> register;
  private final ObservableList<SiteRow> rows = FXCollections.observableArrayList();
  private final ObservableList<SiteRow> shown = FXCollections.unmodifiableObservableList(rows);
  private final ObjectProperty<@Nullable StatusKindId> kind = new SimpleObjectProperty<>();
  private final ObjectProperty<@Nullable LocalDate> heldOn = new SimpleObjectProperty<>();

  /// The register as read: kinds there are, rows, the centre whose register it is, today.
  public record Register(
      List<StatusKind> kinds, List<SiteRow> rows, Optional<CentreId> centre, LocalDate today) {
    public Register {
      kinds = List.copyOf(kinds);
      rows = List.copyOf(rows);
    }

    /// How many statuses run out soon or are over without having been concluded.
    public int ending() {
      return (int) rows.stream().filter(row -> row.ending() != SiteRow.Ending.FAR).count();
    }

    public int over() {
      return (int) rows.stream().filter(row -> row.ending() == SiteRow.Ending.OVER).count();
    }
  }

  public SiteRegisterViewModel(DataDesk desk) {
    this.desk = desk;
    register = desk.<Register>live(SiteRegisterViewModel::read);
    register.onAnswer(answer -> filter());
    kind.addListener((property, before, now) -> filter());
    heldOn.addListener((property, before, now) -> filter());
  }

  private void filter() {
    Register all = register.value();
    if (all == null) {
      return;
    }
    Predicate<SiteRow> wanted =
        row ->
            (kind.get() == null || row.kindId().equals(kind.get()))
                && (heldOn.get() == null || row.heldOn(heldOn.get()));
    List<SiteRow> shown = all.rows().stream().filter(wanted).toList();
    if (!rows.equals(shown)) {
      rows.setAll(shown);
    }
  }

  static Register read(Reading reading) {
    LocalDate today = reading.now().toLocalDate();
    List<SiteRow> rows =
        reading.sites().all().stream()
            .map(site -> row(reading, site, today))
            .sorted(
                Comparator.comparing(SiteRow::from)
                    .reversed()
                    .thenComparing(SiteRow::kind)
                    .thenComparing(SiteRow::organisation))
            .toList();
    return new Register(
        reading.statusKinds().all().stream()
            .sorted(Comparator.comparing(StatusKind::level).thenComparing(StatusKind::name))
            .toList(),
        rows,
        reading.centre().current().map(c -> c.id()),
        today);
  }

  private static SiteRow row(Reading reading, Site site, LocalDate today) {
    var manager = site.managerId();
    return new SiteRow(
        site.id(),
        site.organisationId(),
        reading.organisations().get(site.organisationId()).title(),
        site.statusKindId(),
        reading.statusKinds().find(site.statusKindId()).map(StatusKind::name).orElse(""),
        site.topic(),
        site.from(),
        site.lastDay(),
        Bases.text(reading, site.basis()),
        manager == null
            ? ""
            : reading
                .people()
                .find(manager)
                .map(Person::name)
                .map(name -> name.surnameInitials())
                .orElse(""),
        site.state(),
        ending(site, today));
  }

  private static SiteRow.Ending ending(Site site, LocalDate today) {
    Optional<Problem> warning = SiteRules.endOfTerm(site, today);
    if (warning.isEmpty()) {
      return SiteRow.Ending.FAR;
    }
    return site.lastDay().isBefore(today) ? SiteRow.Ending.OVER : SiteRow.Ending.SOON;
  }

  public LiveQuery<Register> register() {
    return register;
  }

  public ObservableList<SiteRow> rows() {
    return shown;
  }

  public ObjectProperty<@Nullable StatusKindId> kind() {
    return kind;
  }

  public ObjectProperty<@Nullable LocalDate> heldOn() {
    return heldOn;
  }

  /// Marks every status whose term is over as completed.
  public void completeEnded() {
    desk.change(
        "Отметить окончание сроков",
        edit -> SiteSteps.completeEnded(edit, edit.now().toLocalDate()),
        completed -> {});
  }

  public void remove(List<SiteRow> chosen, Runnable done) {
    desk.change(
        "Удалить: " + Plural.SITES.count(chosen.size()),
        edit ->
            chosen.forEach(
                row -> {
                  edit.certificates().ofSite(row.id()).forEach(c -> edit.remove(c.id()));
                  edit.remove(row.id());
                }),
        done);
  }

  /// Reads again what is shown.
  public void refresh() {
    register.refresh();
  }
}
