package metodist.app.feature.schedule;

import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A place on the board for what is carried: a column at a time; for a talk, in that part of the
/// programme.
record Spot(int column, String room, @Nullable UUID session, LocalDateTime start) {}
