package metodist.app.sample;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import metodist.model.forms.ShippedForms;
import metodist.model.workspace.InMemoryWorkspace;

/// The sample district in memory, for tests. It is made once for each time of the clock, since
/// making it is the larger part of most tests; each caller gets a copy of its own.
public final class DistrictInMemory {
  private static final Map<Instant, InMemoryWorkspace> MADE = new ConcurrentHashMap<>();

  private DistrictInMemory() {}

  /// The district as it is at the time of the clock, which the workspace keeps.
  public static InMemoryWorkspace at(SampleClock clock) {
    return MADE.computeIfAbsent(clock.instant(), time -> made(new SampleClock(clock))).copy(clock);
  }

  private static InMemoryWorkspace made(SampleClock clock) {
    InMemoryWorkspace workspace = new InMemoryWorkspace(clock, new ShippedForms());
    SampleDistrict.fill(workspace, clock);
    return workspace;
  }
}
