package metodist.app.feature.applications;

import java.time.LocalDate;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Строка списка заявок: one application as the list shows it. `number` is null until registration,
/// `correctUntil` is set while remarks are being mended.
record ApplicationRow(
    ApplicationId id,
    @Nullable Integer number,
    OrganisationId organisationId,
    String organisation,
    String topic,
    ApplicationState state,
    @Nullable LocalDate receivedOn,
    @Nullable LocalDate correctUntil) {}
