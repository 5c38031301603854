package metodist.model.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What an organisation was called from a date on (null: from the beginning). `fullName` is the
/// official name of the charter; `shortName` the official short one («ГБОУ СОШ № 375»);
/// `commonName` how the district speaks of it («Школа № 375»).
public record OrganisationName(
    @Nullable LocalDate from, String fullName, String shortName, String commonName) {}
