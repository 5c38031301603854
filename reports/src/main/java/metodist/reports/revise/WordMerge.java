package metodist.reports.revise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words that changed in the data, put into a paragraph that may have been edited by hand. Changes
/// close to each other («29 октября 2027») go together or not at all, so that no date is half new.
final class WordMerge {
  private static final Pattern WORDS = Pattern.compile("(?U)\\w+|\\s|[^\\w\\s]");

  /// So many common tokens between two changes still make them one.
  private static final int CLOSE = 3;

  private WordMerge() {}

  /// Characters of the edited text to be replaced.
  record Patch(int from, int to, String words) {}

  /// What can be carried over and whether anything cannot.
  record Merged(List<Patch> patches, boolean whole) {
    Merged {
      patches = List.copyOf(patches);
    }
  }

  /// A change of the data: tokens of the old text by tokens of the new.
  private record Hunk(int from, int to, int newFrom, int newTo) {}

  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher matcher = WORDS.matcher(text);
    while (matcher.find()) {
      tokens.add(matcher.group());
    }
    return tokens;
  }

  /// Blanks of any kind are one blank: Word and people change them freely.
  static List<String> alike(List<String> tokens) {
    return tokens.stream().map(t -> t.isBlank() && !t.equals("\t") ? " " : t).toList();
  }

  static Merged of(String then, String edited, String now) {
    List<String> before = tokens(then);
    List<String> hand = tokens(edited);
    List<String> after = tokens(now);
    List<Hunk> hunks = hunks(alike(before), alike(after));
    int[] kept = Alignment.of(alike(before), alike(hand));
    int[] starts = starts(hand);
    List<Patch> patches = new ArrayList<>();
    boolean whole = true;
    for (Hunk hunk : hunks) {
      int place = place(hunk, kept, before.size(), hand.size());
      if (place < 0) {
        whole = false;
        continue;
      }
      int end = place + hunk.to() - hunk.from();
      patches.add(
          new Patch(
              starts[place],
              starts[end],
              String.join("", after.subList(hunk.newFrom(), hunk.newTo()))));
    }
    return new Merged(patches, whole);
  }

  private static int[] starts(List<String> tokens) {
    int[] starts = new int[tokens.size() + 1];
    for (int i = 0; i < tokens.size(); i++) {
      starts[i + 1] = starts[i] + tokens.get(i).length();
    }
    return starts;
  }

  private static List<Hunk> hunks(List<String> before, List<String> after) {
    int[] places = Alignment.of(before, after);
    List<Hunk> hunks = new ArrayList<>();
    int from = 0;
    int newFrom = 0;
    for (int i = 0; i <= before.size(); i++) {
      boolean end = i == before.size();
      if (!end && places[i] < 0) {
        continue;
      }
      int newTo = end ? after.size() : places[i];
      if (i > from || newTo > newFrom) {
        add(hunks, new Hunk(from, i, newFrom, newTo));
      }
      from = i + 1;
      newFrom = newTo + 1;
    }
    return hunks;
  }

  private static void add(List<Hunk> hunks, Hunk next) {
    Hunk last = hunks.isEmpty() ? null : hunks.getLast();
    if (last != null && next.from() - last.to() <= CLOSE) {
      hunks.set(hunks.size() - 1, new Hunk(last.from(), next.to(), last.newFrom(), next.newTo()));
    } else {
      hunks.add(next);
    }
  }

  /// Where the old words of a change stand in the edited text, with their neighbours untouched; −1
  /// where a hand has been at them.
  private static int place(Hunk hunk, int[] kept, int size, int handSize) {
    int left = hunk.from() == 0 ? -1 : kept[hunk.from() - 1];
    int right = hunk.to() == size ? handSize : kept[hunk.to()];
    boolean leftKnown = hunk.from() == 0 || left >= 0;
    boolean rightKnown = hunk.to() == size || right >= 0;
    for (int i = hunk.from(); i < hunk.to(); i++) {
      if (kept[i] < 0 || kept[i] != kept[hunk.from()] + i - hunk.from()) {
        return -1;
      }
    }
    if (hunk.to() > hunk.from()) {
      return kept[hunk.from()];
    }
    boolean adjacent = leftKnown && rightKnown && right == left + 1;
    return adjacent ? right : -1;
  }
}
