package metodist.reports.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormField;
import metodist.reports.intake.FormLexicon.Target;
import metodist.reports.intake.Para.Stretch;
import metodist.reports.intake.Words.Word;

/// Reads the answers written into the head of a form, between words of its title: «на 2022-2023
/// учебный год», «по теме «…»».
final class HeadLines {
  private static final Pattern YEAR =
      Pattern.compile("(?U)(?:19|20)\\d\\d\\s*[-–—/]\\s*(?:(?:19|20)?\\d\\d)(?!\\d)");
  private static final Pattern YEAR_WORDS =
      Pattern.compile("(?iU)(?:учебн\\p{L}*|уч\\.?)\\s*(?:год\\p{L}*|г\\b\\.?)");
  private static final Pattern EMPTY_YEAR =
      Pattern.compile(
          "(?iU)(\\bна\\s+)?(20)?_*\\s*[-–—/]?\\s*(20)?_+\\s*учебн\\p{L}*\\s+год\\p{L}*");
  private static final int LONGEST = 12;

  /// An answer of the head.
  record Answer(Value value, double confidence) {}

  private final FormLexicon lexicon;
  private final LabelScore score;
  private final Ledger ledger;
  private final Map<Target, Answer> answers = new LinkedHashMap<>();

  HeadLines(FormLexicon lexicon, LabelScore score, Ledger ledger) {
    this.lexicon = lexicon;
    this.score = score;
    this.ledger = ledger;
  }

  Map<Target, Answer> answers() {
    return answers;
  }

  /// Reads the lines above the first heading or table.
  void read(List<Stretch> lines) {
    for (FormField field : lexicon.form().head()) {
      Target target =
          lexicon.targets().stream()
              .filter(t -> t.section() == -1 && t.id().equals(field.id()))
              .findFirst()
              .orElseThrow();
      if (field.type() == FieldType.ACADEMIC_YEAR) {
        year(target, lines);
        emptyYear(lines);
      }
    }
    for (Target target : lexicon.targets()) {
      if (target.section() == -1
          && target.field().type() != FieldType.ACADEMIC_YEAR
          && !answers.containsKey(target)) {
        labelled(target, lines);
      }
    }
  }

  private void year(Target target, List<Stretch> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Stretch line = lines.get(i);
      Matcher words = YEAR_WORDS.matcher(line.text());
      Matcher year = YEAR.matcher(line.text());
      boolean named = words.find();
      if (year.find()
          && (named
              || (i + 1 < lines.size()
                  && YEAR_WORDS.matcher(lines.get(i + 1).text()).lookingAt()))) {
        Value value = Value.of(List.of(line.part(year.start(), year.end())));
        answers.put(target, new Answer(value, 0.97));
        ledger.claim(value.stretches(), Ledger.Owner.ANSWER);
        if (named) {
          ledger.claim(line.part(words.start(), words.end()), Ledger.Owner.FORM);
        }
        Matcher before =
            Pattern.compile("(?iU)\\bна\\s*$").matcher(line.text().substring(0, year.start()));
        if (before.find()) {
          ledger.claim(line.part(before.start(), before.end()), Ledger.Owner.FORM);
        }
        return;
      }
    }
  }

  /// «на 20__-20__ учебный год»: nobody wrote a year.
  private void emptyYear(List<Stretch> lines) {
    for (Stretch line : lines) {
      Matcher empty = EMPTY_YEAR.matcher(line.text());
      if (empty.find()) {
        ledger.claim(line.part(empty.start(), empty.end()), Ledger.Owner.FORM);
      }
    }
  }

  private void labelled(Target target, List<Stretch> lines) {
    List<Word> label = Words.of(target.field().label());
    for (int i = 0; i < lines.size(); i++) {
      Stretch line = lines.get(i);
      List<Word> words = Words.of(line.text());
      for (int at = 0; at + label.size() <= words.size(); at++) {
        boolean same = true;
        for (int k = 0; k < label.size(); k++) {
          same &= score.same(words.get(at + k), label.get(k));
        }
        if (same && standsAlone(target, line, words, at)) {
          take(target, lines, i, words.get(at).from(), words.get(at + label.size() - 1).to());
          return;
        }
      }
    }
  }

  /// The label stands at the beginning of the line or with the form's own small words («по теме»).
  private static boolean standsAlone(Target target, Stretch line, List<Word> words, int at) {
    String first = target.field().label().strip().split("\\s+")[0];
    String before = line.text().substring(0, words.get(at).from()).strip();
    return at == 0
        || before
            .toLowerCase(java.util.Locale.ROOT)
            .endsWith(" " + first.toLowerCase(java.util.Locale.ROOT))
        || before.equalsIgnoreCase(first);
  }

  private void take(Target target, List<Stretch> lines, int index, int from, int to) {
    Stretch line = lines.get(index);
    String text = line.text();
    int rest = to;
    while (rest < text.length()
        && (Words.invisible(text.charAt(rest)) || ":–—-_".indexOf(text.charAt(rest)) >= 0)) {
      rest++;
    }
    Matcher small = Pattern.compile("(?iU)\\b(по|на|о|об)\\s*$").matcher(text.substring(0, from));
    int start = small.find() ? small.start() : from;
    List<Stretch> value = new ArrayList<>();
    value.add(line.part(rest, text.length()));
    int next = index + 1;
    while (next < lines.size()
        && next - index < LONGEST
        && goesOn(Value.of(value), lines.get(next))) {
      value.add(lines.get(next));
      next++;
    }
    Value answer = Value.of(value);
    ledger.claim(line.part(start, rest), Ledger.Owner.FORM);
    if (!answer.absent()) {
      answers.put(target, new Answer(answer, 0.95));
      ledger.claim(answer.stretches(), Ledger.Owner.ANSWER);
    }
    value.forEach(v -> Underscores.claim(v, ledger));
  }

  private static boolean goesOn(Value value, Stretch next) {
    String text = value.text();
    if (text.isEmpty()) {
      return true;
    }
    long open = text.chars().filter(c -> c == '«').count();
    long close = text.chars().filter(c -> c == '»').count();
    if (open > close) {
      return true;
    }
    String line = next.text().strip();
    return !line.isEmpty()
        && Character.isLowerCase(line.charAt(0))
        && ".!?»\"".indexOf(text.charAt(text.length() - 1)) < 0
        && !YEAR_WORDS.matcher(line).find();
  }
}
