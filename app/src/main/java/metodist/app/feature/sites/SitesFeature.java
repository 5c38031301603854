package metodist.app.feature.sites;

import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.contests.StatusKindId;
import metodist.model.shared.RecordId;
import metodist.model.sites.SiteId;

/// Раздел «Площадки»: the register and the card of a site.
public final class SitesFeature implements SectionFeature {
  private final Office office;
  private final Messages m = Messages.of(SitesFeature.class);

  public SitesFeature(Office office) {
    this.office = office;
  }

  @Override
  public String id() {
    return "sites";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.SITE;
  }

  @Override
  public Destination home() {
    return new SitePlaces.Register();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof SitePlaces;
  }

  @Override
  public String chapter(Destination destination) {
    return destination instanceof SitePlaces.Card ? "site" : "sites";
  }

  @Override
  public Screen open(Destination destination) {
    if (destination instanceof SitePlaces.Card(SiteId id)) {
      return new SiteView(office, new SiteViewModel(office.data(), id), m);
    }
    SiteRegisterViewModel register = new SiteRegisterViewModel(office.data());
    if (destination instanceof SitePlaces.OfKind(StatusKindId kind)) {
      register.kind().set(kind);
    }
    return new SiteRegisterView(office, register, m);
  }

  @Override
  public List<Command> creations() {
    return List.of(
        Command.of("create.site", m.text("create.menu"), () -> new NewSite(office, m).ask())
            .withIcon(Icon.SITE));
  }

  @Override
  public Optional<Destination> cardOf(RecordId id) {
    return switch (id) {
      case SiteId site -> Optional.of(new SitePlaces.Card(site));
      case StatusKindId kind -> Optional.of(new SitePlaces.OfKind(kind));
      default -> Optional.empty();
    };
  }
}
