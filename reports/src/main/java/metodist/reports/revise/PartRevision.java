package metodist.reports.revise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One part of the file: its three texts held against each other.
final class PartRevision {
  private final List<String> then;
  private final WordPart hand;
  private final List<String> edited;
  private final List<String> now;
  private final List<Placed> changes = new ArrayList<>();

  /// A change and its place in reading order.
  private record Placed(int place, Change change) {}

  PartRevision(String then, String edited, String now) {
    this.then = new WordPart(then).texts();
    this.hand = new WordPart(edited);
    this.edited = hand.texts();
    this.now = new WordPart(now).texts();
  }

  List<Change> changes() {
    return changes.stream()
        .sorted(Comparator.comparingInt(Placed::place))
        .map(Placed::change)
        .toList();
  }

  String xml() {
    return hand.xml();
  }

  private static List<String> alike(List<String> texts) {
    return texts.stream().map(Revision::alike).toList();
  }

  void compare() {
    List<String> before = alike(then);
    List<String> byHand = alike(edited);
    List<String> after = alike(now);
    int[] toHand = Pairing.of(before, byHand);
    int[] toNow = Pairing.of(before, after);
    for (int i = 0; i < before.size(); i++) {
      paragraph(i, toHand[i], toNow[i]);
    }
    Set<String> added = new HashSet<>();
    unmatched(
        toHand,
        edited,
        (place, text) -> {
          added.add(Revision.alike(text));
          note(3 * place + 1, Change.Kind.BY_HAND, "", text, "");
        });
    unmatched(
        toNow,
        now,
        (place, text) -> {
          if (!added.contains(Revision.alike(text))) {
            note(3 * place + 2, Change.Kind.NEW, "", "", text);
          }
        });
  }

  private void note(int place, Change.Kind kind, String before, String hand, String after) {
    changes.add(new Placed(place, new Change(kind, before, hand, after)));
  }

  private void paragraph(int at, int handAt, int nowAt) {
    String before = then.get(at);
    String byHand = handAt < 0 ? "" : edited.get(handAt);
    String after = nowAt < 0 ? "" : now.get(nowAt);
    boolean touched = !Revision.alike(before).equals(Revision.alike(byHand));
    boolean outdated = !Revision.alike(before).equals(Revision.alike(after));
    boolean agreed = Revision.alike(byHand).equals(Revision.alike(after));
    if (agreed || (!touched && !outdated)) {
      return;
    }
    if (!outdated) {
      note(3 * at, Change.Kind.BY_HAND, before, byHand, after);
    } else if (nowAt < 0) {
      note(3 * at, Change.Kind.GONE, before, byHand, after);
    } else if (handAt < 0) {
      note(3 * at, Change.Kind.CLASH, before, byHand, after);
    } else {
      note(3 * at, merge(before, handAt, byHand, after, touched), before, byHand, after);
    }
  }

  private Change.Kind merge(
      String before, int handAt, String byHand, String after, boolean touched) {
    WordMerge.Merged merged = WordMerge.of(before, byHand, after);
    boolean all = merged.whole();
    for (WordMerge.Patch patch : merged.patches()) {
      all &= hand.replace(handAt, patch);
    }
    return !all ? Change.Kind.CLASH : touched ? Change.Kind.BOTH : Change.Kind.BY_DATA;
  }

  /// Told of each paragraph that came, with the place of the one before it in the text of then.
  private static void unmatched(int[] places, List<String> texts, Told told) {
    int[] origins = new int[texts.size()];
    Arrays.fill(origins, -1);
    for (int i = 0; i < places.length; i++) {
      if (places[i] >= 0) {
        origins[places[i]] = i;
      }
    }
    int before = -1;
    for (int i = 0; i < origins.length; i++) {
      before = Math.max(before, origins[i]);
      if (origins[i] < 0 && !texts.get(i).isBlank()) {
        told.of(before, texts.get(i));
      }
    }
  }

  /// Is told of a paragraph that has no origin.
  private interface Told {
    void of(int before, String text);
  }
}
