package metodist.app.feature.sites;

import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
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
  public Screen open(Destination destination) {
    return destination instanceof SitePlaces.Card(SiteId id)
        ? new SiteView(office, new SiteViewModel(office.data(), id), m)
        : new SiteRegisterView(office, new SiteRegisterViewModel(office.data()), m);
  }

  @Override
  public Optional<Destination> cardOf(RecordId id) {
    return id instanceof SiteId site ? Optional.of(new SitePlaces.Card(site)) : Optional.empty();
  }
}
