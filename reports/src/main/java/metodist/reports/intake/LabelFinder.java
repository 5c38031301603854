package metodist.reports.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.forms.FieldType;
import metodist.reports.intake.Words.Word;

/// Finds the label a text begins with, for every target of the form: where it ends and how well it
/// agrees. A label ends at a colon, a dash, a tabulator, an underscored place, the end of a line, a
/// change of look, or simply where its last word stands. For one document.
final class LabelFinder {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^[\\s\\u00A0]*(?:№\\s*|п(?:ункт|\\.)\\s*)?(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?![\\d-])"
              + "\\s?[.)]?(?:\\s*[-–](?=\\s))?[\\s\\u00A0]*");
  private static final Pattern ROMAN =
      Pattern.compile(
          "(?i)^([IVXІХ]{1,5}|\\d{1,2}(?:-?(?:й|ый|ой|ий))?)(?=[\\s\\u00A0.)])[.)]?[\\s\\u00A0]*");
  private static final Pattern PARENTHESES = Pattern.compile("\\([^()]*\\)?");
  private static final Pattern SMALL_FIRST =
      Pattern.compile("(?iU)^\\W*(по|в|во|на|для|с|со|о|об|при|за|из|от|к|у)\\s");
  private static final Pattern SENTENCE = Pattern.compile("[«\"„]?[А-ЯЁA-Z\\d]");
  private static final Pattern BEGINS =
      Pattern.compile(
          "(?U)(\\s*(?:\\([^()]*\\)\\s*)?\\*?\\s*([:.–—-]?))"
              + "\\s+(?:[«\"„]?[А-ЯЁ][а-яё]|[А-ЯЁ]\\s|[«\"„]|\\d|[•●▪■]\\s)");
  static final double SURE = 0.85;
  private static final double LEAST = 0.4;
  private static final double LONG_LABEL = 0.83;
  private static final double OWN_WORDS = 0.6;
  private static final double CLEAR = 0.8;
  private static final double MORE = 0.12;
  private static final double LOOK_LABEL = 0.7;

  /// How a label ends, with what the ending is worth as evidence.
  enum Ending {
    WHOLE(1),
    COLON(1),
    UNDERSCORES(1),
    TAB(1),
    LINE(1),
    DASH(0.98),
    LOOK(0.99),
    PARENTHESIS(0.92),
    SENTENCE(0.93),
    WORDS(0.86);

    final double worth;

    Ending(double worth) {
      this.worth = worth;
    }

    /// Whether the last words before the end may already be the answer's.
    boolean loose() {
      return switch (this) {
        case DASH, LOOK, PARENTHESIS, SENTENCE, WORDS -> true;
        case WHOLE, COLON, UNDERSCORES, TAB, LINE -> false;
      };
    }
  }

  /// The label is the text from `from` to `to`, what follows it begins at `rest`.
  record Cut(int from, int to, int rest, Ending ending) {}

  record Option(int target, double score, Cut cut) {}

  /// What a text may begin with. `number` is the number before the label, typed or automatic;
  /// `options` one for each target that comes into question, the best first.
  record Found(Passage passage, String number, List<Option> options) {
    static final Found NOTHING = new Found(Passage.NOTHING, "", List.of());

    double best() {
      return options.isEmpty() ? 0 : options.getFirst().score();
    }

    Optional<Option> option(int target) {
      return options.stream().filter(o -> o.target() == target).findFirst();
    }
  }

  private final FormLexicon lexicon;
  private final LabelScore score;
  private final IdentityHashMap<Passage, Found> seen = new IdentityHashMap<>();

  LabelFinder(FormLexicon lexicon, LabelScore score) {
    this.lexicon = lexicon;
    this.score = score;
  }

  /// The passage's labels; a passage is looked at once.
  Found find(Passage passage) {
    Found known = seen.get(passage);
    if (known == null) {
      known = search(passage);
      seen.put(passage, known);
    }
    return known;
  }

  private Found search(Passage passage) {
    String text = passage.text();
    if (Words.blank(text)) {
      return new Found(passage, bare(passage.marker()), List.of());
    }
    String number = bare(passage.marker());
    int from = LabelCuts.leadingSign(text);
    Matcher matcher = NUMBER.matcher(text).region(from, text.length());
    if (matcher.find() && matcher.end() < text.length()) {
      number = number.isEmpty() || matcher.group(1).contains(".") ? matcher.group(1) : number;
      from = matcher.end();
    }
    List<Cut> cuts = LabelCuts.cuts(passage, from);
    Matcher roman = ROMAN.matcher(text.substring(from));
    if (roman.find() && from + roman.end() < text.length()) {
      cuts.addAll(LabelCuts.cuts(passage, from + roman.end()));
    }
    return new Found(passage, number, options(passage, cuts, from));
  }

  private List<Option> options(Passage passage, List<Cut> cuts, int from) {
    String text = passage.text();
    Option[] best = new Option[lexicon.targets().size()];
    for (Cut cut : cuts) {
      String label = text.substring(cut.from(), cut.to());
      if (SMALL_FIRST.matcher(label).find()) {
        offer(best, onlySmallFirst(score.targets(label)), cut, 0);
        continue;
      }
      offer(best, score.targets(label), cut, 0);
      if (label.indexOf('(') >= 0) {
        String bare = PARENTHESES.matcher(label).replaceAll(" ");
        if (!Words.blank(bare)) {
          offer(best, score.targets(bare), cut, 0.01);
        }
      }
    }
    longerColons(best, text, cuts);
    String start = text.substring(from, Math.min(text.length(), from + LabelCuts.FARTHEST));
    List<Word> words = Words.of(start);
    wordCuts(best, text, from, words);
    ownWordings(best, passage, from, words);
    otherLook(best, passage, from);
    List<Option> options = new ArrayList<>();
    for (Option option : best) {
      if (option != null) {
        options.add(option);
      }
    }
    options.sort(Comparator.comparingDouble(Option::score).reversed());
    return options;
  }

  /// «Руководитель: должность, Ф.И.О.: Петров П. П.»: what stands between two colons is the label's
  /// own words, so the label ends with the second.
  private void longerColons(Option[] best, String text, List<Cut> cuts) {
    for (int i = 0; i < best.length; i++) {
      Option before = best[i];
      FieldType type = lexicon.targets().get(i).field().type();
      boolean prose = type == FieldType.LONG_TEXT || type == FieldType.ATTACHMENT;
      if (before == null || before.cut().ending() != Ending.COLON || prose) {
        continue;
      }
      for (Cut cut : cuts) {
        boolean longer =
            cut.from() == before.cut().from()
                && cut.to() > before.cut().rest()
                && (!cut.ending().loose() || cut.ending() == Ending.DASH);
        String between = longer ? text.substring(before.cut().rest(), cut.to()) : "";
        if (longer
            && Words.of(between).size() > 1
            && score.targets(text.substring(cut.from(), cut.to()))[i] >= LONG_LABEL
            && score.ofLabel(between, i) >= OWN_WORDS) {
          best[i] = new Option(i, before.score(), cut);
          break;
        }
      }
    }
  }

  /// Labels begin with a preposition only where the form's own do («по теме»).
  private double[] onlySmallFirst(double[] scores) {
    double[] own = scores.clone();
    for (int i = 0; i < own.length; i++) {
      String label = lexicon.targets().get(i).field().label();
      own[i] = SMALL_FIRST.matcher(label).find() ? own[i] : 0;
    }
    return own;
  }

  private static void offer(Option[] best, double[] scores, Cut cut, double less) {
    for (int i = 0; i < scores.length; i++) {
      double score = scores[i] * cut.ending().worth - less;
      if (score >= LEAST && (best[i] == null || better(score, cut, best[i]))) {
        best[i] = new Option(i, score, cut);
      }
    }
  }

  /// A longer label is better than a shorter one even when it agrees a little less — unless the
  /// shorter one ends with a plain sign that it is over.
  private static boolean better(double score, Cut cut, Option before) {
    boolean longer = cut.to() > before.cut().to() && cut.from() == before.cut().from();
    boolean over =
        switch (before.cut().ending()) {
          case COLON, UNDERSCORES, TAB, DASH, LOOK -> true;
          case WHOLE, LINE, PARENTHESIS, SENTENCE, WORDS -> false;
        };
    double more = longer && over && before.score() >= CLEAR ? MORE : 0;
    return score > before.score() + more - (longer && !over ? 0.04 : 0);
  }

  /// A label without any sign after it: all its words stand first, the answer follows.
  private void wordCuts(Option[] best, String text, int from, List<Word> words) {
    String start = text.substring(from, Math.min(text.length(), from + LabelCuts.FARTHEST));
    for (int i : score.beginning(words)) {
      List<Word> label = lexicon.labels().get(i).words();
      int target = lexicon.owner(i);
      Option before = best[target];
      if (label.size() < 2 || (before != null && before.score() > Ending.WORDS.worth)) {
        continue;
      }
      int at = label.size();
      if (answerLike(start, words.get(at - 1).to())) {
        int to = from + words.get(at - 1).to();
        Cut cut = new Cut(from, to, LabelCuts.restFrom(text, to), Ending.WORDS);
        double value = Ending.WORDS.worth - lexicon.labels().get(i).penalty();
        if (before == null || value > before.score() + 0.05) {
          best[target] = new Option(target, value, cut);
        }
      }
    }
  }

  /// A label of the form letter for letter, and behind it what is none of its words and begins like
  /// a sentence: the answer begins there, wherever its first colon or dash stands.
  private void ownWordings(Option[] best, Passage passage, int from, List<Word> words) {
    String text = passage.text();
    int[] longest = new int[best.length];
    for (int i : score.beginning(words)) {
      List<Word> label = lexicon.labels().get(i).words();
      int target = lexicon.owner(i);
      int end = from + words.get(label.size() - 1).to();
      Matcher begins = BEGINS.matcher(text.substring(end));
      Option before = best[target];
      if (label.size() < 2 || end < longest[target] || before == null || !begins.lookingAt()) {
        continue;
      }
      longest[target] = end;
      boolean over = before.cut().from() == from && before.cut().to() > end + begins.end(1);
      if (over && score.ofLabel(text.substring(end, before.cut().to()), target) < OWN_WORDS) {
        Cut cut = cut(passage, from, end, begins);
        double value = cut.ending().worth - lexicon.labels().get(i).penalty();
        best[target] = new Option(target, value, cut);
      }
    }
  }

  /// A label in one look and all that follows it in another: the answer begins where the look
  /// changes, wherever its first colon stands.
  private void otherLook(Option[] best, Passage passage, int from) {
    List<Integer> looks = LabelCuts.looks(passage, from);
    String text = passage.text();
    if (looks.size() != 1) {
      return;
    }
    int rest = looks.getFirst();
    int end = rest;
    while (end > from
        && (Words.invisible(text.charAt(end - 1)) || ":.–—-*".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (end == rest - 1 && !SENTENCE.matcher(text.substring(rest)).lookingAt()) {
      return;
    }
    boolean colon = text.substring(end, rest).indexOf(':') >= 0;
    double[] scores = score.targets(text.substring(from, end));
    for (int i = 0; i < best.length; i++) {
      Option before = best[i];
      boolean beyond = before != null && before.cut().from() == from && before.cut().to() > rest;
      if (beyond && scores[i] >= LOOK_LABEL) {
        Ending ending = colon ? Ending.COLON : Ending.LOOK;
        best[i] = new Option(i, scores[i] * ending.worth, new Cut(from, end, rest, ending));
      }
    }
  }

  private static Cut cut(Passage passage, int from, int end, Matcher begins) {
    String text = passage.text();
    int rest = LabelCuts.restFrom(text, end + begins.end(1));
    Ending ending =
        switch (begins.group(2)) {
          case ":" -> Ending.COLON;
          case "." -> Ending.SENTENCE;
          case "" -> LabelCuts.looks(passage, from).contains(rest) ? Ending.LOOK : Ending.WORDS;
          default -> Ending.DASH;
        };
    return new Cut(from, Math.min(rest, end + begins.start(2)), rest, ending);
  }

  /// An answer after a label without a sign between them begins like a sentence of its own.
  private static boolean answerLike(String text, int at) {
    if (at >= text.length() || !Words.invisible(text.charAt(at))) {
      return false;
    }
    String rest = text.substring(LabelCuts.leadingBlank(text, at));
    return (!rest.isEmpty() && !Character.isLowerCase(rest.charAt(0)))
        || rest.matches("(?Us)(нет|да|не)\\b.*");
  }

  /// «11.2.» and «11.2)» are the number 11.2; a bullet is none.
  static String bare(String marker) {
    String text = marker.strip();
    while (!text.isEmpty() && ".)".indexOf(text.charAt(text.length() - 1)) >= 0) {
      text = text.substring(0, text.length() - 1);
    }
    return text.matches("[\\d.]+|[IVXLC]+|[a-zа-я]") ? text.toUpperCase(Locale.ROOT) : "";
  }
}
