package metodist.app.feature.contests;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.app.platform.Messages;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.contests.CriteriaSet.Level;
import metodist.model.reviews.MarkInput;
import metodist.model.shared.Outcome;

/// What each mark means, as lines of text: «10 — полностью соответствует».
final class CriterionLevels {
  private static final Pattern LINE =
      Pattern.compile("(-?\\d{1,6}(?:[.,]\\d{1,6})?)\\s*(?:балл\\p{L}*)?\\s*[-–—:=.)]?\\s*(\\S.*)");

  private CriterionLevels() {}

  static String text(List<Level> levels) {
    return String.join(
        "\n",
        levels.stream().map(l -> MarkInput.text(l.mark()) + " — " + l.description()).toList());
  }

  /// The levels by mark; refused with the first line that is not understood or a mark outside the
  /// scale.
  static Outcome<List<Level>> parse(String text, Criterion scale, Messages m) {
    List<Level> levels = new ArrayList<>();
    for (String line : text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
      Matcher matcher = LINE.matcher(line);
      if (!matcher.matches()) {
        return Outcome.refused("levels", m.text("criterion.levels.wrong", line));
      }
      BigDecimal mark = new BigDecimal(matcher.group(1).replace(',', '.'));
      if (MarkInput.objection(mark, scale).isPresent()) {
        return Outcome.refused("levels", m.text("criterion.levels.outside", MarkInput.text(mark)));
      }
      levels.add(new Level(mark, matcher.group(2).strip()));
    }
    levels.sort(Comparator.comparing(Level::mark).reversed());
    return Outcome.done(levels);
  }
}
