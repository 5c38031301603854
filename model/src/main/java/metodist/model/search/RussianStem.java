package metodist.model.search;

import java.util.List;

/// Основа слова: what is left of a Russian word without its ending, so that «школа», «школы»,
/// «школ» meet. The Snowball rules (Porter, snowballstem.org, «Russian»), and one more: a fleeting
/// vowel before the last «к» or «ц» goes («заявок» meets «заявка»). A stem is a key, not a word.
final class RussianStem {
  private static final String VOWELS = "аеиоуыэюя";
  private static final List<String> GERUND_AFTER_A = longestFirst("в вши вшись");
  private static final List<String> GERUND = longestFirst("ив ивши ившись ыв ывши ывшись");
  private static final List<String> REFLEXIVE = List.of("ся", "сь");
  private static final List<String> ADJECTIVE =
      longestFirst(
          "ее ие ые ое ими ыми ей ий ый ой ем им ым ом его ого ему ому их ых ую юю ая яя ою ею");
  private static final List<String> PARTICIPLE_AFTER_A = longestFirst("ем нн вш ющ щ");
  private static final List<String> PARTICIPLE = longestFirst("ивш ывш ующ");
  private static final List<String> VERB_AFTER_A =
      longestFirst("ла на ете йте ли й л ем н ло но ет ют ны ть ешь нно");
  private static final List<String> VERB =
      longestFirst(
          "ила ыла ена ейте уйте ите или ыли ей уй ил ыл им ым ен ило ыло ено ят ует уют ит ыт ены"
              + " ить ыть ишь ую ю");
  private static final List<String> NOUN =
      longestFirst(
          "а ев ов ие ье е иями ями ами еи ии и ией ей ой ий й иям ям ием ем ам ом о у ах иях ях ы"
              + " ь ию ью ю ия ья я");
  private static final List<String> SUPERLATIVE = longestFirst("ейш ейше");

  private RussianStem() {}

  private static List<String> longestFirst(String endings) {
    return List.of(endings.split(" ")).stream()
        .sorted((one, other) -> other.length() - one.length())
        .toList();
  }

  /// The stem of a lower-case word in which «ё» is written «е».
  static String of(String word) {
    int vowel = after(word, 0, true);
    if (vowel == word.length()) {
      return word;
    }
    String head = word.substring(0, vowel);
    String rest = withoutEnding(word.substring(vowel));
    rest = cut(rest, List.of("и"));
    int second = after(word, after(word, vowel, false), true);
    int derivational = Math.max(after(word, second, false) - vowel, 0);
    for (String ending : List.of("ость", "ост")) {
      if (rest.endsWith(ending) && rest.length() - ending.length() >= derivational) {
        rest = rest.substring(0, rest.length() - ending.length());
        break;
      }
    }
    if (rest.endsWith("нн")) {
      rest = rest.substring(0, rest.length() - 1);
    } else {
      String plain = cut(rest, SUPERLATIVE);
      rest =
          plain.length() < rest.length() && plain.endsWith("нн")
              ? plain.substring(0, plain.length() - 1)
              : cut(plain, List.of("ь"));
    }
    return steady(head + rest);
  }

  /// The position after the next vowel (or consonant) at or after `from`.
  private static int after(String word, int from, boolean vowel) {
    for (int i = from; i < word.length(); i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0 == vowel) {
        return i + 1;
      }
    }
    return word.length();
  }

  private static String withoutEnding(String rest) {
    String gerund = cut(rest, GERUND);
    if (gerund.length() == rest.length()) {
      gerund = cutAfterA(rest, GERUND_AFTER_A);
    }
    if (gerund.length() < rest.length()) {
      return gerund;
    }
    String plain = cut(rest, REFLEXIVE);
    String adjective = cut(plain, ADJECTIVE);
    if (adjective.length() < plain.length()) {
      String participle = cut(adjective, PARTICIPLE);
      return participle.length() < adjective.length()
          ? participle
          : cutAfterA(adjective, PARTICIPLE_AFTER_A);
    }
    String verb = cut(plain, VERB);
    if (verb.length() == plain.length()) {
      verb = cutAfterA(plain, VERB_AFTER_A);
    }
    return verb.length() < plain.length() ? verb : cut(plain, NOUN);
  }

  private static String cut(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }

  private static String cutAfterA(String word, List<String> endings) {
    for (String ending : endings) {
      int at = word.length() - ending.length() - 1;
      if (at >= 0 && word.endsWith(ending) && "ая".indexOf(word.charAt(at)) >= 0) {
        return word.substring(0, at + 1);
      }
    }
    return word;
  }

  private static String steady(String stem) {
    int last = stem.length() - 1;
    if (last < 4
        || "кц".indexOf(stem.charAt(last)) < 0
        || "ое".indexOf(stem.charAt(last - 1)) < 0
        || VOWELS.indexOf(stem.charAt(last - 2)) >= 0) {
      return stem;
    }
    return stem.substring(0, last - 1) + stem.charAt(last);
  }
}
