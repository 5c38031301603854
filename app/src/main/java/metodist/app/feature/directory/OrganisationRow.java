package metodist.app.feature.directory;

import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationType;
import org.jspecify.annotations.Nullable;

/// Строка списка организаций.
public record OrganisationRow(
    OrganisationId id,
    OrganisationType type,
    @Nullable Integer number,
    String shortName,
    String commonName,
    String head,
    String phone,
    String email,
    int activeSites,
    boolean active) {}
