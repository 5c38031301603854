package metodist.reports.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import metodist.reports.intake.Words.Word;

/// How well a text agrees with the labels and headings of a form, 0–1. The same texts come back in
/// file after file, so what was computed is kept.
final class LabelScore {
  private static final int KEPT = 20_000;
  private static final int LONGEST = 60;
  private static final double SAME = 0.8;
  private static final double VERBATIM = 0.88;

  /// The words of the form that a word is like, and how much.
  private record Alike(int[] words, double[] likeness) {}

  private record Known(Phrase phrase, int[] words, double weight) {}

  private final FormLexicon lexicon;
  private final List<Word> vocabulary = new ArrayList<>();
  private final List<BitSet> labelsOf = new ArrayList<>();
  private final double[] weights;
  private final List<Known> labels;
  private final List<Known> headings;
  private final Known title;
  private final Map<String, List<Known>> groups = new HashMap<>();
  private final Map<String, List<Integer>> groupOwners = new HashMap<>();
  private final Map<String, Alike> alike = new ConcurrentHashMap<>();
  private final Map<String, double[]> targetScores = new ConcurrentHashMap<>();
  private final Map<String, Overlap> titleScores = new ConcurrentHashMap<>();
  private final Map<String, Best> headingScores = new ConcurrentHashMap<>();

  LabelScore(FormLexicon lexicon) {
    this.lexicon = lexicon;
    Map<String, Integer> index = new HashMap<>();
    labels = lexicon.labels().stream().map(p -> known(p, index)).toList();
    headings = lexicon.headings().stream().map(h -> known(h.phrase(), index)).toList();
    title = known(lexicon.title(), index);
    for (FormLexicon.Rows rows : lexicon.rows()) {
      List<Known> all = new ArrayList<>();
      List<Integer> owners = new ArrayList<>();
      for (int i = 0; i < rows.table().groups().size(); i++) {
        for (String wording : rows.table().groups().get(i).wording().wordings()) {
          all.add(known(Phrase.of(Headings.withoutNumber(wording), 0), index));
          owners.add(i);
        }
      }
      groups.put(rows.id(), all);
      groupOwners.put(rows.id(), owners);
    }
    for (int i = 0; i < vocabulary.size(); i++) {
      labelsOf.add(new BitSet());
    }
    for (int i = 0; i < labels.size(); i++) {
      for (int word : labels.get(i).words()) {
        labelsOf.get(word).set(i);
      }
    }
    weights = vocabulary.stream().mapToDouble(lexicon::weight).toArray();
  }

  private Known known(Phrase phrase, Map<String, Integer> index) {
    int[] words = new int[phrase.words().size()];
    double weight = 0;
    for (int i = 0; i < words.length; i++) {
      Word word = phrase.words().get(i);
      words[i] =
          index.computeIfAbsent(
              word.stem(),
              stem -> {
                vocabulary.add(word);
                return vocabulary.size() - 1;
              });
      weight += lexicon.weight(word);
    }
    return new Known(phrase, words, weight);
  }

  /// The index and score of the best of several.
  record Best(int index, double score) {
    static Best of(double[] scores) {
      int best = -1;
      for (int i = 0; i < scores.length; i++) {
        if (best < 0 || scores[i] > scores[best]) {
          best = i;
        }
      }
      return new Best(best, best < 0 ? 0 : scores[best]);
    }
  }

  /// The best score of the text for each target. The array is shared: never change it.
  double[] targets(String text) {
    bound(targetScores);
    return targetScores.computeIfAbsent(text, this::computeTargets);
  }

  Best target(String text) {
    return Best.of(targets(text));
  }

  /// The heading of the form the text is most like.
  Best heading(String text) {
    bound(headingScores);
    return headingScores.computeIfAbsent(
        text,
        t -> {
          Phrase phrase = Phrase.of(t, 0);
          double[] scores = new double[headings.size()];
          for (int i = 0; i < scores.length; i++) {
            scores[i] = score(phrase, headings.get(i));
          }
          return Best.of(scores);
        });
  }

  /// What part of the text's words stands in the form's title, and of the title in the text.
  Overlap inTitle(String text) {
    bound(titleScores);
    return titleScores.computeIfAbsent(text, t -> overlap(Words.of(t), title));
  }

  /// The fixed section row of a table the text is most like, by its index in the table's groups.
  Best group(String text, FormLexicon.Rows rows) {
    Phrase phrase = Phrase.of(text, 0);
    List<Known> known = groups.getOrDefault(rows.id(), List.of());
    double[] scores = new double[known.size()];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = score(phrase, known.get(i));
    }
    Best best = Best.of(scores);
    List<Integer> owners = groupOwners.getOrDefault(rows.id(), List.of());
    return best.index() < 0 ? best : new Best(owners.get(best.index()), best.score());
  }

  /// Whether the text is a wording of the target, slips aside.
  boolean verbatim(String text, int target) {
    String letters = Words.squeezed(text);
    for (int i = 0; i < labels.size(); i++) {
      if (lexicon.owner(i) == target
          && Words.ratio(letters, labels.get(i).phrase().squeezed()) >= VERBATIM) {
        return true;
      }
    }
    return false;
  }

  /// What part of the text's words stands in one wording of the target.
  double ofLabel(String text, int target) {
    List<Word> words = Words.of(text);
    double best = 0;
    for (int i = 0; i < labels.size(); i++) {
      if (lexicon.owner(i) == target) {
        best = Math.max(best, overlap(words, labels.get(i)).precision());
      }
    }
    return best;
  }

  /// What part of the text's words stands in the heading.
  double inHeading(String text, int heading) {
    return overlap(Words.of(text), headings.get(heading)).precision();
  }

  private static void bound(Map<String, ?> kept) {
    if (kept.size() > KEPT) {
      kept.clear();
    }
  }

  private double[] computeTargets(String text) {
    double[] best = new double[lexicon.targets().size()];
    Phrase phrase = Phrase.of(text, 0);
    if (phrase.words().isEmpty() || phrase.words().size() > LONGEST) {
      return best;
    }
    boolean few = phrase.words().size() <= 2;
    BitSet possible = possible(phrase);
    for (int i = 0; i < labels.size(); i++) {
      if (possible.get(i) || (few && labels.get(i).words().length <= 2)) {
        int target = lexicon.owner(i);
        best[target] = Math.max(best[target], score(phrase, labels.get(i)));
      }
    }
    return best;
  }

  /// The labels with a word like one of the text's, or with words of which one is the initials.
  private BitSet possible(Phrase text) {
    BitSet found = new BitSet(labels.size());
    for (Word word : text.words()) {
      for (int known : alike(word).words()) {
        found.or(labelsOf.get(known));
      }
    }
    return found;
  }

  /// The labels whose words all stand at the beginning of the text, in order.
  List<Integer> beginning(List<Word> words) {
    List<Integer> found = new ArrayList<>();
    if (words.size() > 1) {
      BitSet possible = new BitSet();
      for (int known : alike(words.getFirst()).words()) {
        possible.or(labelsOf.get(known));
      }
      possible.stream().filter(i -> begins(words, i)).forEach(found::add);
    }
    return found;
  }

  private boolean begins(List<Word> words, int label) {
    int[] own = labels.get(label).words();
    if (own.length >= words.size()) {
      return false;
    }
    for (int i = 0; i < own.length; i++) {
      Alike like = alike(words.get(i));
      boolean same = false;
      for (int k = 0; k < like.words().length; k++) {
        same |= like.words()[k] == own[i] && like.likeness()[k] >= SAME;
      }
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /// The likeness of two wordings: common words by their weight, in both directions. All words of
  /// the label and a hint besides count for more than the mean, and so does a short form of the
  /// label that holds none but its words. Slips of the pen all over are seen by letters.
  private double score(Phrase text, Known label) {
    Overlap overlap = overlap(text.words(), label);
    double p = overlap.precision();
    double r = overlap.recall();
    if (p + r == 0) {
      boolean words = text.words().size() <= 2 && label.words().length <= 2;
      double letters = words ? Words.ratio(text.squeezed(), label.phrase().squeezed()) : 0;
      return letters >= 0.74 ? Math.max(0, letters * 0.97 - label.phrase().penalty()) : 0;
    }
    double score = 2 * p * r / (p + r);
    if (label.words().length == 1 && p < 0.6) {
      score = Math.min(score, 0.5);
    }
    if (r >= 0.93 && label.weight() >= 1.2) {
      score = Math.max(score, r * (0.62 + 0.38 * p));
    }
    if (p >= 0.93 && r >= 0.3) {
      score = Math.max(score, p * (0.5 + 0.5 * r));
    }
    if (score >= 0.3 && score < 0.97) {
      String a = text.squeezed();
      String b = label.phrase().squeezed();
      int longest = Math.max(a.length(), b.length());
      if (Math.min(a.length(), b.length()) >= 0.7 * longest && longest <= 220) {
        double letters = Words.ratio(a, b);
        score = letters >= 0.84 ? Math.max(score, letters) : score;
      }
    }
    return Math.max(0, score - label.phrase().penalty());
  }

  /// What part of the text is words of the label, and of the label words of the text, by weight.
  record Overlap(double precision, double recall) {}

  private Overlap overlap(List<Word> text, Known label) {
    int[] words = label.words();
    if (text.isEmpty() || words.length == 0) {
      return new Overlap(0, 0);
    }
    boolean[] used = new boolean[words.length];
    double all = 0;
    double hit = 0;
    for (Word word : text) {
      Alike like = alike(word);
      int at = -1;
      double most = 0;
      for (int k = 0; k < like.words().length; k++) {
        for (int i = 0; i < words.length; i++) {
          if (!used[i] && words[i] == like.words()[k] && like.likeness()[k] > most) {
            most = like.likeness()[k];
            at = i;
          }
        }
      }
      if (at < 0) {
        double letters = initials(word, words, used);
        hit += 0.9 * letters;
        all += letters > 0 ? letters : lexicon.weight(word);
        continue;
      }
      double weight = weights[words[at]];
      all += weight;
      used[at] = true;
      hit += weight * most;
    }
    return new Overlap(hit / all, hit / label.weight());
  }

  /// The weight of the words whose first letters the word is: «СП» for «стажировочной площадки».
  private double initials(Word word, int[] words, boolean[] used) {
    int length = word.stem().length();
    if (length < 2 || length > 4) {
      return 0;
    }
    for (int from = 0; from + length <= words.length; from++) {
      int same = 0;
      while (same < length
          && !used[from + same]
          && vocabulary.get(words[from + same]).stem().charAt(0) == word.stem().charAt(same)) {
        same++;
      }
      if (same == length) {
        double weight = 0;
        for (int i = from; i < from + length; i++) {
          used[i] = true;
          weight += weights[words[i]];
        }
        return weight;
      }
    }
    return 0;
  }

  private Alike alike(Word word) {
    bound(alike);
    return alike.computeIfAbsent(
        word.stem(),
        stem -> {
          List<Integer> words = new ArrayList<>();
          List<Double> likeness = new ArrayList<>();
          for (int i = 0; i < vocabulary.size(); i++) {
            double like = Words.likeness(word, vocabulary.get(i));
            if (like > 0) {
              words.add(i);
              likeness.add(like);
            }
          }
          return new Alike(
              words.stream().mapToInt(i -> i).toArray(),
              likeness.stream().mapToDouble(d -> d).toArray());
        });
  }

  /// Whether two words are the same but for form, synonym or a slip.
  boolean same(Word a, Word b) {
    return Words.likeness(a, b) >= SAME;
  }
}
