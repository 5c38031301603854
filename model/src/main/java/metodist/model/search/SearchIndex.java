package metodist.model.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The index: entries by the words in them, in memory. Adding, replacing and removing an entry
/// touches that entry only. All words of a query must be found, in any order; a word is found
/// whole, at the beginning of a word, in another form, inside a word. Where that finds next to
/// nothing, one slip in words of five letters and more is forgiven, and the wrong keyboard layout.
///
/// Not safe for threads: one thread at a time. Room: about 12 bytes for each different word of each
/// entry, beside the entries' own texts, of which it keeps title and detail only.
public final class SearchIndex<T> {
  private static final int EXACT = 60;
  private static final int BEGINNING = 50;
  private static final int FORM = 45;
  private static final int INSIDE = 30;
  private static final int SLIP = 12;
  private static final int IN_TITLE = 40;
  private static final int FEW = 3;
  private static final int LONG_WORD = 5;
  private static final int LONGEST_WORD = 64;

  private final Vocabulary vocabulary = new Vocabulary();
  private final Places places = new Places();
  private final List<@Nullable SearchEntry<T>> entries = new ArrayList<>();
  private final List<int[]> wordsOf = new ArrayList<>();
  private final Map<UUID, Integer> slots = new HashMap<>();
  private final Map<UUID, Set<UUID>> dependents = new HashMap<>();
  private final IntBag free = new IntBag();
  private final char[] buffer = new char[LONGEST_WORD];
  private char[] letters = new char[1 << 10];
  private int[] marks = new int[16];
  private int marked;

  /// How far a word typed may be from the word found.
  private enum Reach {
    PARTS,
    FORMS,
    SLIPS
  }

  public int size() {
    return slots.size();
  }

  /// Adds an entry, or puts it in the place of the one with the same key.
  public void put(SearchEntry<T> entry) {
    remove(entry.key());
    int slot = takeSlot();
    marked = 0;
    cut(entry.title(), slot, 1);
    cut(entry.detail(), slot, 0);
    cut(entry.words(), slot, 0);
    wordsOf.set(slot, Arrays.copyOf(marks, marked));
    entries.set(
        slot,
        new SearchEntry<>(
            entry.key(),
            entry.group(),
            entry.target(),
            entry.title(),
            entry.detail(),
            "",
            entry.weight(),
            entry.links()));
    slots.put(entry.key(), slot);
    entry
        .links()
        .forEach(
            link ->
                dependents.computeIfAbsent(link, key -> new LinkedHashSet<>()).add(entry.key()));
  }

  private void cut(String text, int slot, int title) {
    int length = text.length();
    if (length > letters.length) {
      letters = new char[length * 2];
    }
    text.getChars(0, length, letters, 0);
    Letters.cut(letters, length, buffer, true, (word, end) -> mark(word, end, slot, title));
  }

  private int takeSlot() {
    if (free.size() > 0) {
      int slot = free.last();
      free.remove(slot);
      return slot;
    }
    entries.add(null);
    wordsOf.add(new int[0]);
    return entries.size() - 1;
  }

  private void mark(char[] text, int length, int slot, int title) {
    int word = vocabulary.number(text, length);
    if (places.add(word, slot, title)) {
      if (marked == marks.length) {
        marks = Arrays.copyOf(marks, marked * 2);
      }
      marks[marked++] = word << 1 | title;
    }
  }

  public void remove(UUID key) {
    Integer slot = slots.remove(key);
    if (slot == null) {
      return;
    }
    for (int mark : wordsOf.get(slot)) {
      places.remove(mark >> 1, slot << 1 | (mark & 1));
    }
    SearchEntry<T> entry = entries.set(slot, null);
    wordsOf.set(slot, new int[0]);
    free.add(slot);
    if (entry != null) {
      entry.links().forEach(link -> unlink(link, key));
    }
  }

  private void unlink(UUID link, UUID key) {
    Set<UUID> keys = dependents.get(link);
    if (keys != null && keys.remove(key) && keys.isEmpty()) {
      dependents.remove(link);
    }
  }

  /// The entries whose texts were drawn from this record.
  public Set<UUID> drawnFrom(UUID key) {
    return Set.copyOf(dependents.getOrDefault(key, Set.of()));
  }

  /// Which group an entry is in, and whether it is there at all.
  public @Nullable SearchEntry<T> entry(UUID key) {
    Integer slot = slots.get(key);
    return slot == null ? null : entries.get(slot);
  }

  /// How many entries hold every word of the query, whole or as a part, exactly as typed.
  public int count(String typed) {
    int count = 0;
    for (int score : scores(Query.of(typed), Reach.PARTS)) {
      count += score > 0 ? 1 : 0;
    }
    return count;
  }

  /// The likeliest `limit` entries of each group.
  public SearchResult<T> find(String typed, int limit) {
    Query query = Query.of(typed);
    SearchResult<T> found = ranked(typed, scores(query, Reach.FORMS), limit);
    if (found.total() < FEW) {
      SearchResult<T> near = ranked(typed, scores(query, Reach.SLIPS), limit);
      found = near.total() > found.total() ? near : found;
    }
    String meant = Query.inRussianLayout(typed);
    if (found.total() == 0 && !meant.equals(typed)) {
      found = ranked(typed, scores(Query.of(meant), Reach.FORMS), limit);
    }
    return found;
  }

  private int[] scores(Query query, Reach reach) {
    int[] best = new int[entries.size()];
    for (List<String> words : query.readings()) {
      int[] all = new int[entries.size()];
      for (int i = 0; i < words.size(); i++) {
        byte[] one = new byte[entries.size()];
        score(words.get(i), reach, one);
        for (int slot = 0; slot < one.length; slot++) {
          all[slot] = one[slot] == 0 || (i > 0 && all[slot] == 0) ? 0 : all[slot] + one[slot];
        }
      }
      for (int slot = 0; slot < all.length; slot++) {
        best[slot] = Math.max(best[slot], all[slot] / words.size());
      }
    }
    return best;
  }

  private void score(String typed, Reach reach, byte[] scores) {
    vocabulary.containing(
        typed,
        word ->
            raise(
                word,
                !vocabulary.startsWith(word, typed)
                    ? INSIDE
                    : vocabulary.length(word) == typed.length() ? EXACT : BEGINNING,
                scores));
    if (reach != Reach.PARTS) {
      vocabulary.formsOf(typed, word -> raise(word, FORM, scores));
    }
    if (reach == Reach.SLIPS && typed.length() >= LONG_WORD && !Letters.digit(typed.charAt(0))) {
      vocabulary.slipsOf(typed, word -> raise(word, SLIP, scores));
      String stem = RussianStem.of(typed);
      if (stem.length() >= LONG_WORD - 1) {
        vocabulary.slipsOf(stem, word -> raise(word, SLIP, scores));
      }
    }
  }

  private void raise(int word, int score, byte[] scores) {
    int[] of = places.of(word);
    for (int i = places.count(word) - 1; i >= 0; i--) {
      int place = of[i];
      int value = score + (place & 1) * IN_TITLE;
      if (scores[place >> 1] < value) {
        scores[place >> 1] = (byte) value;
      }
    }
  }

  private SearchResult<T> ranked(String typed, int[] scores, int limit) {
    Map<String, Ranking<T>> rankings = new LinkedHashMap<>();
    for (int slot = 0; slot < scores.length; slot++) {
      SearchEntry<T> entry = entries.get(slot);
      if (scores[slot] > 0 && entry != null) {
        rankings
            .computeIfAbsent(entry.group(), group -> new Ranking<>(limit))
            .offer(new Scored<>(entry, scores[slot] * 10 + entry.weight()));
      }
    }
    return new SearchResult<>(
        typed,
        rankings.entrySet().stream()
            .sorted(Comparator.comparingInt(group -> -group.getValue().best))
            .map(
                group ->
                    new SearchResult.Group<>(
                        group.getKey(), group.getValue().total, group.getValue().entries()))
            .toList());
  }

  private record Scored<T>(SearchEntry<T> entry, int score) {}

  private static final class Ranking<T> {
    private final Comparator<Scored<T>> likeliestFirst =
        Comparator.comparingInt((Scored<T> one) -> -one.score)
            .thenComparingInt(one -> one.entry.title().length())
            .thenComparing(one -> one.entry.title())
            .thenComparing(one -> one.entry.key());
    private final int limit;
    private final PriorityQueue<Scored<T>> kept = new PriorityQueue<>(likeliestFirst.reversed());
    private int total;
    private int best;

    Ranking(int limit) {
      this.limit = limit;
    }

    void offer(Scored<T> one) {
      total++;
      best = Math.max(best, one.score);
      if (kept.size() < limit) {
        kept.add(one);
      } else if (likeliestFirst.compare(one, kept.peek()) < 0) {
        kept.poll();
        kept.add(one);
      }
    }

    List<SearchEntry<T>> entries() {
      return kept.stream().sorted(likeliestFirst).map(Scored::entry).toList();
    }
  }
}
