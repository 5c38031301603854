package metodist.model.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Преамбула: the acts it refers to, then the writer's own words; or the acts in the place of
/// `{основания}`, where the writer has put it. Acts with one lead stand in one row: «в соответствии
/// с Федеральным законом …, приказом …, в целях …».
public final class Preamble {
  /// The place of the acts among the writer's words.
  public static final String PLACE = "{основания}";

  private static final List<String> OPENINGS =
      List.of("В", "Во", "На", "По", "С", "Со", "Согласно", "Для", "Учитывая", "Руководствуясь");

  private Preamble() {}

  public static String text(
      List<Basis> bases, String words, Function<LegalActId, Optional<LegalAct>> acts) {
    String cited = cited(bases, acts);
    String own = words.strip();
    if (own.contains(PLACE)) {
      String placed = own.replace(PLACE, own.startsWith(PLACE) ? capital(cited) : cited).strip();
      return cited.isEmpty() ? placed.replaceFirst("^,\\s*", "") : placed;
    }
    if (cited.isEmpty()) {
      return own;
    }
    return capital(cited) + (own.isEmpty() ? "" : ", " + continued(own));
  }

  private static String cited(List<Basis> bases, Function<LegalActId, Optional<LegalAct>> acts) {
    List<String> parts = new ArrayList<>();
    Basis.Lead before = null;
    for (Basis basis : bases) {
      Optional<LegalAct> act = acts.apply(basis.actId());
      if (act.isPresent()) {
        String text = basis.cited(act.get());
        parts.add(
            basis.lead() == before ? text : preposition(basis.lead().words(), text) + " " + text);
        before = basis.lead();
      }
    }
    return String.join(", ", parts);
  }

  /// «со статьёй», but «с приказом».
  private static String preposition(String words, String next) {
    return words.endsWith(" с") && next.matches("(?iU)[сз][бвгджзклмнпрстфхцчшщ].*")
        ? words + "о"
        : words;
  }

  private static String continued(String own) {
    String first = own.split("\\s", 2)[0];
    return OPENINGS.contains(first)
        ? own.substring(0, 1).toLowerCase(Locale.of("ru")) + own.substring(1)
        : own;
  }

  private static String capital(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.of("ru")) + text.substring(1);
  }
}
