package metodist.app.sample;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/// A clock that is set by hand: the sample district's past is written at the times it happened.
public final class SampleClock extends Clock {
  private final ZoneId zone;
  private volatile Instant instant;

  public SampleClock(Clock real) {
    zone = real.getZone();
    instant = real.instant();
  }

  void set(LocalDateTime time) {
    instant = time.atZone(zone).toInstant();
  }

  void set(Instant value) {
    instant = value;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    throw new UnsupportedOperationException("the sample's clock keeps its zone");
  }

  @Override
  public Instant instant() {
    return instant;
  }
}
