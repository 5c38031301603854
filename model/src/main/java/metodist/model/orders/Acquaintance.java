package metodist.model.orders;

import java.time.LocalDate;
import metodist.model.directory.PersonId;
import org.jspecify.annotations.Nullable;

/// Ознакомление с приказом. `date` is null until the person has signed.
public record Acquaintance(PersonId personId, @Nullable LocalDate date) {}
