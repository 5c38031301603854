package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The words of a label as they are compared: without case, «ё», soft hyphens, invisible
/// characters, Latin letters that look Russian, endings and words without meaning. Each keeps its
/// place in the text it came from.
final class Words {
  /// One word: `stem` without its ending, with a full stop when it was cut short, `concept` the
  /// common name of its synonyms, `from` and `to` its place in the text.
  record Word(String stem, String concept, int from, int to) {}

  private static final double LEAST_LIKE = 0.72;
  private static final String CUT = ".";
  private static final int LONGEST_CUT = 7;
  private static final String VOWELS = "аеиоуыэюяьйъ";
  private static final String LATIN = "abcehkmoptxy";
  private static final String RUSSIAN = "авсенкмортху";
  private static final List<String> ENDINGS =
      List.of(
          "иями", "ями", "ами", "иях", "ием", "иям", "ого", "его", "ому", "ему", "ыми", "ими", "ях",
          "ах", "ям", "ам", "ой", "ей", "ий", "ый", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю",
          "ых", "их", "ым", "им", "ом", "ем", "ев", "ов", "ью", "ия", "ии", "ию", "ья", "ье", "а",
          "я", "о", "е", "ы", "и", "у", "ю", "ь", "й");
  private static final Set<String> STOP =
      Set.of(
          "и", "или", "в", "во", "на", "по", "для", "с", "со", "о", "об", "от", "к", "ко", "из",
          "за", "при", "у", "а", "до", "его", "ее", "их", "ваш", "ваша", "ваше", "наш", "г", "гг",
          "т", "п", "др", "пр", "н", "который", "которая", "которой", "которую", "которые");

  private Words() {}

  /// The words of a text in reading order, those without meaning left out.
  static List<Word> of(String text) {
    List<Word> all = split(text);
    joinLetters(all);
    joinPhrases(all);
    List<Word> words = new ArrayList<>(all.size());
    for (Word word : all) {
      if (!STOP.contains(word.stem())) {
        String stem = stem(word.stem());
        String mark = cut(word, text) ? CUT : "";
        words.add(new Word(stem + mark, Synonyms.concept(stem), word.from(), word.to()));
      }
    }
    return words;
  }

  /// Whether the word is cut short with a full stop: «юр. адрес», «уч. степень».
  private static boolean cut(Word word, String text) {
    int length = word.stem().length();
    char last = word.stem().charAt(length - 1);
    if (length < 2
        || length > LONGEST_CUT
        || VOWELS.indexOf(last) >= 0
        || !Character.isLetter(last)
        || word.to() >= text.length()
        || text.charAt(word.to()) != '.') {
      return false;
    }
    int next = word.to() + 1;
    while (next < text.length() && invisible(text.charAt(next))) {
      next++;
    }
    return next == text.length() || !Character.isUpperCase(text.charAt(next));
  }

  /// Letters and digits only, lower case, for comparing whole labels letter by letter.
  static String squeezed(String text) {
    StringBuilder all = new StringBuilder();
    for (Word word : split(text)) {
      all.append(word.stem());
    }
    return all.toString();
  }

  /// Whether the character leaves no mark on the page.
  static boolean invisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  static boolean blank(String text) {
    return text.chars().allMatch(c -> invisible((char) c));
  }

  private static List<Word> split(String text) {
    List<Word> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        if (word.isEmpty()) {
          from = i;
        }
        word.append(c);
      } else if (Character.getType(c) != Character.FORMAT && !word.isEmpty()) {
        String plain = plain(word.toString());
        words.add(new Word(plain, plain, from, i));
        word.setLength(0);
      }
    }
    return words;
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('ё', 'е');
    boolean russian = false;
    boolean alike = true;
    boolean latin = false;
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      boolean cyrillic = c >= 'а' && c <= 'я';
      russian |= cyrillic;
      latin |= c >= 'a' && c <= 'z';
      alike &= cyrillic || Character.isDigit(c) || LATIN.indexOf(c) >= 0;
    }
    if (!latin || !(russian || alike)) {
      return lower;
    }
    StringBuilder mapped = new StringBuilder(lower);
    for (int i = 0; i < mapped.length(); i++) {
      int at = LATIN.indexOf(mapped.charAt(i));
      if (at >= 0) {
        mapped.setCharAt(i, RUSSIAN.charAt(at));
      }
    }
    return mapped.toString();
  }

  /// «З А Я В К А» is one word.
  private static void joinLetters(List<Word> words) {
    int i = 0;
    while (i < words.size()) {
      int end = i;
      while (end < words.size()
          && words.get(end).stem().length() == 1
          && Character.isLetter(words.get(end).stem().charAt(0))) {
        end++;
      }
      if (end - i >= 3) {
        StringBuilder joined = new StringBuilder();
        words.subList(i, end).forEach(w -> joined.append(w.stem()));
        String text = joined.toString();
        Word word = new Word(text, text, words.get(i).from(), words.get(end - 1).to());
        words.subList(i, end).clear();
        words.add(i, word);
      }
      i++;
    }
  }

  /// Several words that say one thing: «электронная почта», «фамилия, имя, отчество».
  private static void joinPhrases(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      int length = phrase(words, i);
      if (length > 0) {
        String name = words.get(i).stem().startsWith("фам") ? "фио" : "email";
        Word word = new Word(name, name, words.get(i).from(), words.get(i + length - 1).to());
        words.subList(i, i + length).clear();
        words.add(i, word);
      }
    }
  }

  private static int phrase(List<Word> words, int at) {
    String first = words.get(at).stem();
    String second = at + 1 < words.size() ? words.get(at + 1).stem() : "";
    if (first.startsWith("фамили") && (second.startsWith("им"))) {
      return at + 2 < words.size() && words.get(at + 2).stem().startsWith("отчеств") ? 3 : 2;
    }
    boolean electronic = first.startsWith("электронн") || first.equals("эл");
    if (electronic && (second.startsWith("почт") || second.startsWith("адрес"))) {
      return 2;
    }
    if (first.startsWith("почтов") && second.startsWith("электрон")) {
      return 2;
    }
    return (first.equals("е") || first.equals("e")) && second.equals("mail") ? 2 : 0;
  }

  private static String stem(String word) {
    if (word.length() < 4 || !Character.isLetter(word.charAt(0))) {
      return word;
    }
    int least = word.length() == 4 ? 3 : word.length() < 7 ? 3 : 4;
    for (String ending : ENDINGS) {
      if (word.endsWith(ending)
          && word.length() - ending.length() >= least
          && (word.length() > 4 || ending.length() == 1)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  /// How alike two words are, 0–1: the same word in another form, a synonym, a slip of the pen.
  static double likeness(Word a, Word b) {
    if (a.stem().endsWith(CUT)) {
      String stem = a.stem().substring(0, a.stem().length() - CUT.length());
      boolean begins = stem.length() > 1 && b.stem().startsWith(stem);
      return begins ? 0.92 : likeness(new Word(stem, a.concept(), a.from(), a.to()), b);
    }
    if (a.stem().equals(b.stem())) {
      return 1;
    }
    if (a.concept().equals(b.concept())) {
      return 0.92;
    }
    int shortest = Math.min(a.stem().length(), b.stem().length());
    int longest = Math.max(a.stem().length(), b.stem().length());
    if (shortest < 3 || shortest < 0.6 * longest || Character.isDigit(a.stem().charAt(0))) {
      return 0;
    }
    int common = 0;
    while (common < shortest && a.stem().charAt(common) == b.stem().charAt(common)) {
      common++;
    }
    if (common >= 4 && common >= 0.7 * longest) {
      return 0.92;
    }
    double ratio = longest < 5 ? 0 : ratio(a.stem(), b.stem());
    return ratio >= LEAST_LIKE ? ratio : 0;
  }

  /// 1 − edits ⁄ length; two letters changed about count as one edit.
  static double ratio(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    if (longest == 0) {
      return 1;
    }
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return 1 - (double) last[b.length()] / longest;
  }
}
