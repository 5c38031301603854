package metodist.model.orders;

import java.time.LocalDate;
import metodist.model.directory.PersonId;
import org.jspecify.annotations.Nullable;

/// Виза согласования. `date` is null until given; a remark stays beside it.
public record Visa(PersonId personId, @Nullable LocalDate date, String remark) {}
