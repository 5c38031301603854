package metodist.model.shared;

import java.time.LocalDateTime;

/// One step of a record through its states, kept with the record. A step back (a reversal) must
/// give its reason; an ordinary step may leave it empty.
public record StateChange(String from, String to, LocalDateTime at, String reason) {}
