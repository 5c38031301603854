package metodist.model.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import metodist.model.events.ClashPolicy.Grade;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class ClashIndexTest {
  private static final LocalDateTime TEN = LocalDateTime.of(2027, 5, 12, 10, 0);
  private static final ClashPolicy POLICY =
      new ClashPolicy(Grade.FORBID, Grade.WARN, Grade.FORBID, Grade.WARN, 5, 3);
  private final EventId event = EventId.random();
  private final List<UUID> sessions = List.of(UUID.randomUUID(), UUID.randomUUID());

  private List<Occupation> talk(Random random) {
    TalkId id = TalkId.random();
    Interval interval = Interval.of(TEN.plusMinutes(random.nextInt(120)), random.nextInt(12));
    UUID session = sessions.get(random.nextInt(2));
    List<Occupation> uses = new ArrayList<>();
    for (Occupation.Use use :
        List.of(Occupation.Use.SPEAKER, Occupation.Use.SCHOOL, Occupation.Use.TALK_IN_ROOM)) {
      String key = use == Occupation.Use.TALK_IN_ROOM ? session.toString() : "" + random.nextInt(6);
      uses.add(new Occupation(use, key, key, interval, event, session, id, "Д" + id.value()));
    }
    return uses;
  }

  /// What talks would meet elsewhere is what all compared anew would tell of them.
  @RepeatedTest(20)
  void whatIsMovedMeetsWhatItWouldMeetWereAllComparedAnew(RepetitionInfo info) {
    Random random = new Random(info.getCurrentRepetition());
    List<Occupation> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      all.addAll(talk(random));
    }
    for (int move = 0; move < 10; move++) {
      ClashIndex index = ClashIndex.of(all, POLICY);
      Set<TalkId> going = new HashSet<>();
      for (int i = 0; i <= random.nextInt(3); i++) {
        going.add(all.get(random.nextInt(all.size())).talk());
      }
      Predicate<Occupation> goes = ClashIndex.of(going, Set.of());
      List<Occupation> come = new ArrayList<>(talk(random));
      come.addAll(talk(random));

      List<Clash> probed = index.probe(goes, come);

      all.removeIf(goes);
      all.addAll(come);
      List<Clash> anew =
          ClashIndex.of(all, POLICY).clashes().stream()
              .filter(c -> come.contains(c.first()) || come.contains(c.second()))
              .toList();
      assertThat(pairs(probed)).isEqualTo(pairs(anew));
      assertThat(probed).hasSameSizeAs(anew);
    }
  }

  private static Set<Set<Object>> pairs(List<Clash> clashes) {
    Set<Set<Object>> pairs = new HashSet<>();
    clashes.forEach(c -> pairs.add(Set.of(c.kind(), c.grade(), Set.of(c.first(), c.second()))));
    return pairs;
  }
}
