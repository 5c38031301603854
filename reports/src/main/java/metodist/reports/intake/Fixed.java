package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.intake.Words.Word;

/// Gives the form what is its own in a label: the words of its wording. A hint somebody added — a
/// run of words the label does not have, a number it does not have — stays nobody's.
final class Fixed {
  private static final int RUN = 3;

  private Fixed() {}

  /// `loose` tells that the label has no plain end: words behind it may be the answer's first.
  static void label(
      List<Stretch> lines,
      boolean loose,
      FormLexicon lexicon,
      LabelScore score,
      int target,
      Ledger ledger) {
    List<Word> own = new ArrayList<>();
    for (int i = 0; i < lexicon.labels().size(); i++) {
      if (lexicon.owner(i) == target) {
        own.addAll(lexicon.labels().get(i).words());
      }
    }
    Passage passage = Passage.of(lines);
    String text = passage.text();
    List<Word> words = Words.of(text);
    int from = 0;
    int foreign = 0;
    int foreignFrom = 0;
    for (int i = 0; i <= words.size(); i++) {
      boolean mine = i == words.size() || known(words.get(i), own, score);
      if (!mine) {
        foreignFrom = foreign == 0 ? words.get(i).from() : foreignFrom;
        foreign += number(words.get(i)) ? RUN : 1;
      } else {
        int to = i == words.size() ? text.length() : words.get(i).from();
        boolean answer =
            foreign > 0 && ((loose && i == words.size()) || capital(text, from, foreignFrom));
        if (foreign >= RUN || answer) {
          int start = opening(text, from, foreignFrom);
          ledger.claim(passage.slice(from, start), Ledger.Owner.FORM);
          from = i == words.size() ? text.length() : closing(text, words.get(i - 1).to(), to);
        }
        foreign = 0;
      }
    }
    ledger.claim(passage.slice(from, text.length()), Ledger.Owner.FORM);
    if (!lines.isEmpty() && !lines.getFirst().marker().isEmpty()) {
      ledger.claim(lines.getFirst().part(0, 0), Ledger.Owner.FORM);
    }
  }

  private static boolean known(Word word, List<Word> own, LabelScore score) {
    return own.stream().anyMatch(o -> score.same(word, o));
  }

  /// Whether a sentence begins inside of the label: rather an answer's.
  private static boolean capital(String text, int from, int at) {
    return at > from
        && Character.isUpperCase(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowerCase(text.charAt(at + 1));
  }

  /// A number the form does not have in its label is somebody's, not a hint.
  private static boolean number(Word word) {
    return word.stem().chars().anyMatch(Character::isDigit);
  }

  /// A hint begins with its parenthesis or quotation mark.
  private static int opening(String text, int least, int from) {
    int i = from;
    while (i > least && "(«\"„".indexOf(text.charAt(i - 1)) >= 0) {
      i--;
    }
    return i;
  }

  private static int closing(String text, int from, int most) {
    int i = from;
    while (i < most && ")»\".,;:".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
