package metodist.model.search;

import java.util.Arrays;
import java.util.function.IntConsumer;

/// All different words, each with a number from 0 on, and the ways from what somebody types to
/// them: by three letters in a row, by the stem, by a look at every word for slips of the finger.
/// Words are few beside texts: 100 000 records of 500 letters have some 100 000 of them.
final class Vocabulary {
  private char[] letters = new char[1 << 16];
  private int[] starts = new int[1 << 12];
  private int[] hashes = new int[1 << 12];
  private int count;
  private int[] table = filled(1 << 13);
  private final IntBags threes = new IntBags();
  private final IntBags stems = new IntBags();

  private static int[] filled(int size) {
    int[] made = new int[size];
    Arrays.fill(made, -1);
    return made;
  }

  int count() {
    return count;
  }

  int length(int word) {
    return starts[word + 1] - starts[word];
  }

  private String text(int word) {
    return new String(letters, starts[word], length(word));
  }

  /// The number of a word, a new one if it was not known.
  int number(char[] word, int length) {
    int mask = table.length - 1;
    int hash = hash(word, length);
    int at = hash & mask;
    while (table[at] >= 0) {
      if (hashes[table[at]] == hash && same(table[at], word, length)) {
        return table[at];
      }
      at = (at + 1) & mask;
    }
    table[at] = append(word, length, hash);
    if (count * 2 > table.length) {
      rehash();
    }
    return count - 1;
  }

  private static int hash(char[] word, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = hash * 31 + word[i];
    }
    return (hash * 0x9E3779B9) >>> 7;
  }

  private boolean same(int number, char[] word, int length) {
    int start = starts[number];
    return Arrays.equals(letters, start, starts[number + 1], word, 0, length);
  }

  private int append(char[] word, int length, int hash) {
    int start = starts[count];
    if (start + length > letters.length) {
      letters = Arrays.copyOf(letters, letters.length * 2);
    }
    if (count + 2 > starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
      hashes = Arrays.copyOf(hashes, starts.length);
    }
    hashes[count] = hash;
    System.arraycopy(word, 0, letters, start, length);
    starts[count + 1] = start + length;
    for (int i = start; i + 3 <= start + length; i++) {
      IntBag known = threes.get(three(letters, i));
      if (known == null || known.last() != count) {
        threes.add(three(letters, i), count);
      }
    }
    if (hasForms(word, length)) {
      stems.add(RussianStem.of(new String(word, 0, length)).hashCode(), count);
    }
    return count++;
  }

  private static boolean hasForms(char[] word, int length) {
    return length > 2 && word[length - 1] >= 'а' && word[length - 1] <= 'я';
  }

  private void rehash() {
    int[] bigger = filled(table.length * 2);
    for (int word = 0; word < count; word++) {
      int at = hashes[word] & (bigger.length - 1);
      while (bigger[at] >= 0) {
        at = (at + 1) & (bigger.length - 1);
      }
      bigger[at] = word;
    }
    table = bigger;
  }

  private static long three(char[] text, int at) {
    return ((long) text[at] << 32) | ((long) text[at + 1] << 16) | text[at + 2];
  }

  /// Every word with this part in it; of one or two letters, every word that begins so.
  void containing(String part, IntConsumer found) {
    char[] wanted = part.toCharArray();
    if (wanted.length < 3) {
      for (int word = 0; word < count; word++) {
        if (length(word) >= wanted.length && begins(starts[word], wanted)) {
          found.accept(word);
        }
      }
      return;
    }
    IntBag rarest = null;
    for (int i = 0; i + 3 <= wanted.length; i++) {
      IntBag bag = threes.get(three(wanted, i));
      if (bag == null) {
        return;
      }
      rarest = rarest == null || bag.size() < rarest.size() ? bag : rarest;
    }
    for (int i = 0; rarest != null && i < rarest.size(); i++) {
      if (contains(rarest.get(i), wanted)) {
        found.accept(rarest.get(i));
      }
    }
  }

  private boolean contains(int word, char[] part) {
    for (int at = starts[word]; at + part.length <= starts[word + 1]; at++) {
      if (begins(at, part)) {
        return true;
      }
    }
    return false;
  }

  private boolean begins(int at, char[] part) {
    for (int i = 0; i < part.length; i++) {
      if (letters[at + i] != part[i]) {
        return false;
      }
    }
    return true;
  }

  boolean startsWith(int word, String part) {
    return length(word) >= part.length() && begins(starts[word], part.toCharArray());
  }

  /// Every word of the same stem.
  void formsOf(String typed, IntConsumer found) {
    if (!hasForms(typed.toCharArray(), typed.length())) {
      return;
    }
    String stem = RussianStem.of(typed);
    IntBag bag = stems.get(stem.hashCode());
    for (int i = 0; bag != null && i < bag.size(); i++) {
      if (RussianStem.of(text(bag.get(i))).equals(stem)) {
        found.accept(bag.get(i));
      }
    }
  }

  /// Every word that begins with what was typed but for one slip: a wrong, a missing, a needless
  /// letter, two letters in the wrong order.
  void slipsOf(String typed, IntConsumer found) {
    char[] wanted = typed.toCharArray();
    for (int word = 0; word < count; word++) {
      if (length(word) + 1 >= wanted.length && slip(starts[word], starts[word + 1], wanted)) {
        found.accept(word);
      }
    }
  }

  private boolean slip(int start, int end, char[] wanted) {
    int same = 0;
    while (same < wanted.length && start + same < end && letters[start + same] == wanted[same]) {
      same++;
    }
    int at = start + same;
    return same == wanted.length
        || tail(wanted, same + 1, at + 1, end)
        || tail(wanted, same + 1, at, end)
        || tail(wanted, same, at + 1, end)
        || (same + 1 < wanted.length
            && at + 1 < end
            && letters[at] == wanted[same + 1]
            && letters[at + 1] == wanted[same]
            && tail(wanted, same + 2, at + 2, end));
  }

  private boolean tail(char[] wanted, int from, int at, int end) {
    if (wanted.length - from > end - at) {
      return false;
    }
    for (int i = from; i < wanted.length; i++) {
      if (letters[at + i - from] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
