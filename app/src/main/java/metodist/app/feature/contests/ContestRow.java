package metodist.app.feature.contests;

import java.time.LocalDate;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.shared.AcademicYear;
import org.jspecify.annotations.Nullable;

/// Строка списка конкурсов. `deadline` is the next date of its stages that is not past, with the
/// stage it belongs to; null when none is left.
public record ContestRow(
    ContestId id,
    String title,
    String statusKind,
    AcademicYear year,
    ContestState state,
    int applications,
    int undecided,
    String deadlineStage,
    @Nullable LocalDate deadline) {}
