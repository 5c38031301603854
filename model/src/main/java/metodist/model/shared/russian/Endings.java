package metodist.model.shared.russian;

import java.util.Locale;
import metodist.model.shared.GrammaticalCase;
import org.jspecify.annotations.Nullable;

/// Endings of nouns and adjectives in the singular, by gender and the last letters of the
/// nominative.
final class Endings {
  enum Kind {
    MASCULINE,
    FEMININE,
    NEUTER
  }

  private static final String SIBILANTS = "жшщчц";
  private static final String VELARS = "гкх";

  private Endings() {}

  /// The gender an adjective's nominative shows, or null when the word is not one.
  static @Nullable Kind adjectiveKind(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() < 4) {
      return null;
    }
    if (lower.endsWith("ый") || lower.endsWith("ий") || lower.endsWith("ой")) {
      return Kind.MASCULINE;
    }
    if (lower.endsWith("ая") || lower.endsWith("яя")) {
      return Kind.FEMININE;
    }
    return lower.endsWith("ое") || lower.endsWith("ее") ? Kind.NEUTER : null;
  }

  static String adjective(String word, Kind kind, boolean animate, GrammaticalCase form) {
    String stem = word.substring(0, word.length() - 2);
    String ending = word.substring(word.length() - 2);
    char last = Character.toLowerCase(stem.charAt(stem.length() - 1));
    boolean sibilant = SIBILANTS.indexOf(last) >= 0;
    boolean velar = VELARS.indexOf(last) >= 0;
    boolean soft =
        ending.equals("яя")
            || ending.equals("ее")
            || (ending.equals("ий") && !velar)
            || (ending.equals("ая") && sibilant);
    if (kind == Kind.FEMININE) {
      String accusative = ending.equals("яя") ? "юю" : "ую";
      return stem + (form == GrammaticalCase.ACCUSATIVE ? accusative : soft ? "ей" : "ой");
    }
    return switch (form) {
      case NOMINATIVE -> word;
      case GENITIVE -> stem + (soft ? "его" : "ого");
      case DATIVE -> stem + (soft ? "ему" : "ому");
      case ACCUSATIVE -> kind == Kind.MASCULINE && animate ? stem + (soft ? "его" : "ого") : word;
      case INSTRUMENTAL -> stem + (soft || velar || sibilant ? "им" : "ым");
      case PREPOSITIONAL -> stem + (soft ? "ем" : "ом");
    };
  }

  static String noun(
      String word, String oblique, Kind kind, boolean animate, GrammaticalCase form) {
    if (form == GrammaticalCase.NOMINATIVE) {
      return word;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith("а") || lower.endsWith("я")) {
      return inA(word, form);
    }
    return switch (kind) {
      case FEMININE -> third(word, form);
      case NEUTER -> neuter(word, form);
      case MASCULINE -> masculine(word, oblique, animate, form);
    };
  }

  private static String inA(String word, GrammaticalCase form) {
    String stem = word.substring(0, word.length() - 1);
    char last = Character.toLowerCase(stem.charAt(stem.length() - 1));
    boolean soft = word.endsWith("я");
    boolean inIya = soft && last == 'и';
    boolean hardI = soft || VELARS.indexOf(last) >= 0 || "жшщч".indexOf(last) >= 0;
    return stem
        + switch (form) {
          case GENITIVE -> hardI ? "и" : "ы";
          case DATIVE, PREPOSITIONAL -> inIya ? "и" : "е";
          case ACCUSATIVE -> soft ? "ю" : "у";
          case INSTRUMENTAL -> soft || SIBILANTS.indexOf(last) >= 0 ? "ей" : "ой";
          case NOMINATIVE -> throw new IllegalArgumentException("nominative");
        };
  }

  private static String third(String word, GrammaticalCase form) {
    String stem = word.substring(0, word.length() - 1);
    return switch (form) {
      case GENITIVE, DATIVE, PREPOSITIONAL -> stem + "и";
      case ACCUSATIVE, NOMINATIVE -> word;
      case INSTRUMENTAL -> stem + "ью";
    };
  }

  private static String neuter(String word, GrammaticalCase form) {
    String stem = word.substring(0, word.length() - 1);
    boolean inIe = word.endsWith("ие");
    char last = Character.toLowerCase(stem.charAt(stem.length() - 1));
    boolean soft = word.endsWith("е") && SIBILANTS.indexOf(last) < 0;
    return switch (form) {
      case GENITIVE -> stem + (soft ? "я" : "а");
      case DATIVE -> stem + (soft ? "ю" : "у");
      case ACCUSATIVE, NOMINATIVE -> word;
      case INSTRUMENTAL -> word + "м";
      case PREPOSITIONAL -> stem + (inIe ? "и" : "е");
    };
  }

  private static String masculine(
      String word, String oblique, boolean animate, GrammaticalCase form) {
    boolean soft = word.endsWith("ь") || word.endsWith("й");
    String stem = soft ? oblique.substring(0, oblique.length() - 1) : oblique;
    char last = Character.toLowerCase(stem.charAt(stem.length() - 1));
    boolean inIy = word.endsWith("ий");
    return switch (form) {
      case GENITIVE -> stem + (soft ? "я" : "а");
      case DATIVE -> stem + (soft ? "ю" : "у");
      case ACCUSATIVE -> animate ? stem + (soft ? "я" : "а") : word;
      case INSTRUMENTAL -> stem + instrumental(word, soft, SIBILANTS.indexOf(last) >= 0);
      case PREPOSITIONAL -> stem + (inIy ? "и" : "е");
      case NOMINATIVE -> word;
    };
  }

  private static String instrumental(String word, boolean soft, boolean sibilant) {
    if (soft) {
      return stressed(word) ? "ём" : "ем";
    }
    return sibilant && !stressed(word) ? "ем" : "ом";
  }

  /// «врачом», «дворцом», «секретарём», but «сторожем», «библиотекарем».
  private static boolean stressed(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith("врач")
        || lower.endsWith("дворец")
        || lower.endsWith("отец")
        || lower.endsWith("секретарь");
  }
}
