package metodist.model.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Every use of people, rooms and schools, ordered so that what a moved talk would meet is found by
/// looking at the uses of its own people only: a drag is followed without comparing all anew.
public final class ClashIndex {
  private static final Comparator<Occupation> BY_TIME =
      Comparator.comparing((Occupation o) -> o.interval().from())
          .thenComparing(o -> o.interval().to());
  private static final Comparator<Clash> HARDEST_FIRST =
      Comparator.comparing(Clash::grade)
          .thenComparing(c -> c.first().interval().from())
          .thenComparing(Clash::kind)
          .thenComparing(c -> c.first().who())
          .thenComparing(c -> c.second().what());

  private final ClashPolicy policy;
  private final Map<String, List<Occupation>> byKey;
  private final List<Clash> clashes;

  private ClashIndex(ClashPolicy policy, Map<String, List<Occupation>> byKey, List<Clash> clashes) {
    this.policy = policy;
    this.byKey = byKey;
    this.clashes = clashes;
  }

  public static ClashIndex of(List<Occupation> occupations, ClashPolicy policy) {
    Map<String, List<Occupation>> byKey = new HashMap<>();
    for (Occupation occupation : occupations) {
      byKey.computeIfAbsent(key(occupation), k -> new ArrayList<>()).add(occupation);
    }
    List<Clash> clashes = new ArrayList<>();
    for (List<Occupation> uses : byKey.values()) {
      uses.sort(BY_TIME);
      if (uses.size() > 1) {
        sweep(uses, policy, clashes);
      }
    }
    clashes.sort(HARDEST_FIRST);
    return new ClashIndex(policy, byKey, List.copyOf(clashes));
  }

  private static String key(Occupation occupation) {
    String resource =
        switch (occupation.use()) {
          case SPEAKER, MODERATOR -> "p";
          case ROOM, TALK_IN_ROOM -> "r";
          case PLACE -> "l";
          case SCHOOL -> "s";
        };
    return resource + occupation.key();
  }

  /// Goes through the uses of one key in the order of time and compares those only that can meet.
  private static void sweep(List<Occupation> uses, ClashPolicy policy, List<Clash> clashes) {
    int widest = Math.max(policy.personBuffer(), policy.roomBuffer());
    List<Occupation> active = new ArrayList<>();
    for (Occupation next : uses) {
      active.removeIf(
          before ->
              before.interval().to().plusMinutes(widest).isBefore(next.interval().from())
                  && !before.interval().from().equals(next.interval().from()));
      active.forEach(before -> compare(before, next, policy, clashes));
      active.add(next);
    }
  }

  private static void compare(
      Occupation one, Occupation other, ClashPolicy policy, List<Clash> clashes) {
    Clashes.kind(one, other)
        .filter(kind -> policy.grade(kind) != ClashPolicy.Grade.IGNORE)
        .filter(kind -> one.interval().meets(other.interval(), policy.buffer(kind)))
        .ifPresent(kind -> clashes.add(new Clash(kind, policy.grade(kind), one, other)));
  }

  /// Hardest first; those the policy ignores are left out.
  public List<Clash> clashes() {
    return clashes;
  }

  /// What these would clash with were they there instead of those that go.
  public List<Clash> probe(Predicate<Occupation> goes, List<Occupation> come) {
    List<Clash> found = new ArrayList<>();
    for (int i = 0; i < come.size(); i++) {
      Occupation next = come.get(i);
      for (Occupation before : byKey.getOrDefault(key(next), List.of())) {
        if (!goes.test(before)) {
          inOrder(before, next, found);
        }
      }
      for (Occupation beside : come.subList(0, i)) {
        if (key(beside).equals(key(next))) {
          inOrder(beside, next, found);
        }
      }
    }
    found.sort(HARDEST_FIRST);
    return found;
  }

  private void inOrder(Occupation one, Occupation other, List<Clash> found) {
    boolean turned = BY_TIME.compare(one, other) > 0;
    compare(turned ? other : one, turned ? one : other, policy, found);
  }

  /// The uses of these talks and of these sessions themselves.
  public static Predicate<Occupation> of(Set<TalkId> talks, Set<UUID> sessions) {
    return o -> o.talk() == null ? sessions.contains(o.session()) : talks.contains(o.talk());
  }
}
