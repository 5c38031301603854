package metodist.model.events;

import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;

/// Кластер (направление) форума and the organisations of the register in it. How they are written
/// is computed, see [metodist.model.directory.OrganisationList].
public record Cluster(UUID key, String name, List<OrganisationId> organisations) {
  public Cluster {
    organisations = List.copyOf(organisations);
  }
}
