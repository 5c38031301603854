package metodist.model.procedures;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metodist.model.directory.Centre;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationType;
import metodist.model.shared.NaturalOrder;
import metodist.model.workspace.Reading;

/// Кого приглашают к участию: the organisations that are active, those that run the contests left
/// out.
public final class Invited {
  private Invited() {}

  /// The organisations of these kinds, in the order people count schools.
  public static List<Organisation> of(Reading reading, Set<OrganisationType> kinds) {
    return all(reading).stream().filter(o -> kinds.contains(o.type())).toList();
  }

  /// How many organisations of each kind there are to invite.
  public static Map<OrganisationType, Integer> kinds(Reading reading) {
    Map<OrganisationType, Integer> kinds = new EnumMap<>(OrganisationType.class);
    all(reading).forEach(o -> kinds.merge(o.type(), 1, Integer::sum));
    return kinds;
  }

  private static List<Organisation> all(Reading reading) {
    Centre centre = reading.centre().current().orElse(null);
    return reading.organisations().all().stream()
        .filter(Organisation::active)
        .filter(o -> o.type() != OrganisationType.AUTHORITY)
        .filter(
            o ->
                centre == null
                    || !(o.id().equals(centre.organisationId())
                        || o.id().equals(centre.authorityId())))
        .sorted((a, b) -> NaturalOrder.INSTANCE.compare(a.title(), b.title()))
        .toList();
  }
}
