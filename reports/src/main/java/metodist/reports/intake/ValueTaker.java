package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import metodist.model.forms.FieldType;
import metodist.reports.intake.LabelFinder.Cut;
import metodist.reports.intake.LabelFinder.Ending;
import metodist.reports.intake.Para.Stretch;
import org.jspecify.annotations.Nullable;

/// Takes the answers of the labels found: from the cells beside them, or from the running text
/// after them up to the next label — known or not —, heading, table or signature.
final class ValueTaker {
  private static final Pattern UNKNOWN =
      Pattern.compile(
          "(?U)^\\s*\\p{Lu}(?:[^.!?;:]|\\.(?=[:,]|\\s\\p{Ll})){1,70}:(\\s.*|$)", Pattern.DOTALL);
  private static final Pattern NUMBERED =
      Pattern.compile("(?U)^\\s*(\\d{1,2}(?:\\.\\d{1,2})*)[.)]?\\s+");
  private static final Pattern DASHED = Pattern.compile("(?U)^\\s*[–—-]\\s+");
  private static final double HALF = 0.6;
  private static final int FEW = 2;

  private final List<Node> nodes;
  private boolean boldLabels;
  private boolean numberedLabels;
  private boolean inlineLabels;
  private boolean italicAnswers;
  private boolean italicInline;
  private boolean framedAnswers;
  private boolean framedLabels;

  ValueTaker(List<Node> nodes) {
    this.nodes = nodes;
    int bold = 0;
    int number = 0;
    int inline = 0;
    int all = 0;
    for (Node node : nodes) {
      Slot slot = node.slot();
      if (slot != null && slot.assigned() && !slot.row) {
        all++;
        bold += startsBold(node.lines().getFirst()) ? 1 : 0;
        number += slot.found.number().isEmpty() ? 0 : 1;
        inline +=
            slot.cut != null && slot.cut.ending() == Ending.COLON && !Value.of(slot.rest()).absent()
                ? 1
                : 0;
      }
    }
    long italic =
        nodes.stream()
            .filter(n -> answered(n).stream().anyMatch(l -> l.looks(Para.ITALIC)))
            .count();
    long plain = nodes.stream().filter(n -> answered(n).stream().anyMatch(l -> !l.blank())).count();
    italicAnswers = italic > 3 && italic > 0.5 * plain;
    long inlineItalic =
        nodes.stream()
            .filter(n -> n.slot() != null && !Value.of(answered(n)).absent())
            .filter(n -> slanted(answered(n)))
            .count();
    italicInline = italicAnswers && inlineItalic >= HALF * all;
    frames();
    boldLabels = all > 1 && bold >= HALF * all;
    numberedLabels = all > 2 && number >= HALF * all;
    inlineLabels = all > 2 && inline >= HALF * all;
  }

  /// What of a line may be an answer: what stands after its label.
  private static List<Stretch> answered(Node node) {
    Slot slot = node.slot();
    if (slot == null) {
      return node.lines();
    }
    return slot.row || !slot.assigned() ? List.of() : slot.rest();
  }

  /// Whether answers stand in frames under labels outside of them, or the other way round: more
  /// than once or twice, or it is chance.
  private void frames() {
    int inFrames = 0;
    int underFrames = 0;
    int framed = 0;
    for (int i = 0; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      Slot slot = node.slot();
      if (slot == null || !slot.assigned() || slot.row) {
        continue;
      }
      Node next = nextText(i);
      boolean inBody = node.box() == Sheet.BODY;
      if (next != null && Value.of(slot.rest()).absent() && !assigned(next.slot())) {
        inFrames += inBody && next.box() != Sheet.BODY ? 1 : 0;
        underFrames += !inBody && next.box() == Sheet.BODY ? 1 : 0;
      }
      framed += inBody ? 0 : 1;
    }
    framedAnswers = inFrames >= FEW;
    framedLabels = underFrames > FEW && 2 * underFrames > framed;
  }

  private @Nullable Node nextText(int index) {
    for (int i = index + 1; i < nodes.size() && nodes.get(i).kind() == Node.Kind.LINE; i++) {
      if (nodes.get(i).lines().stream().anyMatch(l -> !l.blank())) {
        return nodes.get(i);
      }
    }
    return null;
  }

  /// The lines the answer of the node's label stands in; lowers the slot's confidence where the
  /// place is not the usual one.
  List<Stretch> take(int index) {
    Slot slot = java.util.Objects.requireNonNull(nodes.get(index).slot());
    if (slot.row) {
      return beside(index, slot);
    }
    List<Stretch> lines = new ArrayList<>(slot.rest());
    boolean hint = !Value.of(lines).absent() && hint(lines) && !(italicInline && slanted(lines));
    List<Stretch> below = new ArrayList<>(hint ? List.of() : lines);
    follow(index, slot, below);
    dropHint(below);
    if (!(hint && italicAnswers && Value.of(below).absent())) {
      lines = below;
    }
    if (!italicAnswers && hint(lines)) {
      lines.clear();
    }
    dropDash(slot, lines);
    return lines;
  }

  /// «I этап: – Вводный»: where the form's label has a colon of its own, a dash after it is no part
  /// of the answer, unless the answer is a list of dashes.
  private static void dropDash(Slot slot, List<Stretch> lines) {
    boolean colon =
        slot.target != null
            && slot.target.field().wording().wordings().stream().anyMatch(w -> w.endsWith(":"));
    if (!colon
        || lines.isEmpty()
        || lines.stream().skip(1).anyMatch(l -> DASHED.matcher(l.text()).find())) {
      return;
    }
    var dash = DASHED.matcher(lines.getFirst().text());
    if (dash.find() && dash.end() < lines.getFirst().text().length()) {
      Stretch first = lines.getFirst();
      lines.set(0, first.part(dash.end(), first.to() - first.from()));
    }
  }

  private List<Stretch> beside(int index, Slot slot) {
    if (slot.hasValue()) {
      return withoutColon(slot.beside);
    }
    List<Stretch> rest = slot.rest();
    if (!Value.of(rest).absent() && (italicAnswers || !hint(rest))) {
      Cut cut = slot.cut;
      boolean loose =
          cut == null || cut.ending() == Ending.WORDS || cut.ending() == Ending.SENTENCE;
      slot.confidence = Math.min(slot.confidence, loose ? 0.75 : 1);
      return rest;
    }
    List<Stretch> below = new ArrayList<>();
    for (int i = index + 1; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.kind() != Node.Kind.LINE || assigned(node.slot())) {
        break;
      }
      below.addAll(node.lines());
    }
    if (!Value.of(below).absent()) {
      slot.confidence = Math.min(slot.confidence, 0.75);
    }
    return below;
  }

  /// A colon typed into the cell of the answer still belongs to the label.
  private static List<Stretch> withoutColon(List<Stretch> beside) {
    List<Stretch> lines = new ArrayList<>(beside);
    Stretch first = lines.getFirst();
    Stretch bare = first.trimmed();
    if (first.marker().isEmpty() && bare.text().startsWith(":")) {
      lines.set(0, new Stretch(first.para(), bare.from() + 1, first.to()));
    }
    return lines;
  }

  /// A remark about how to fill in: in parentheses, or all slanted.
  private static boolean hint(List<Stretch> rest) {
    String text = Value.of(rest).text();
    return (text.startsWith("(") && text.endsWith(")")) || slanted(rest);
  }

  private static boolean slanted(List<Stretch> lines) {
    return Passage.of(lines).all(s -> s.looks(Para.ITALIC));
  }

  /// A remark between the label and the answer belongs to neither.
  private static void dropHint(List<Stretch> lines) {
    int hints = 0;
    while (hints < lines.size() && (lines.get(hints).blank() || hint(List.of(lines.get(hints))))) {
      hints++;
    }
    boolean answer = lines.stream().skip(hints).anyMatch(l -> !l.blank());
    if (answer && hints > 0) {
      lines.subList(0, hints).clear();
    }
  }

  private void follow(int index, Slot slot, List<Stretch> lines) {
    int box = nodes.get(index).box();
    int valueBox = box;
    for (int i = index + 1; i < nodes.size(); i++) {
      Node node = nodes.get(i);
      if (node.kind() != Node.Kind.LINE || assigned(node.slot())) {
        if (node.slot() != null
            && assigned(node.slot())
            && node.slot().confidence < FormReading.CERTAIN) {
          slot.confidence = Math.min(slot.confidence, 0.78);
        }
        return;
      }
      if (node.box() != valueBox) {
        boolean something = lines.stream().anyMatch(l -> !l.blank() && !hint(List.of(l)));
        boolean torn = framedLabels && valueBox == Sheet.BODY && box != Sheet.BODY;
        if ((something && !torn) || !leads(box, node.box())) {
          return;
        }
        valueBox = node.box();
      }
      if (ends(node, lines, slot)) {
        return;
      }
      lines.addAll(node.lines());
    }
  }

  /// Whether an answer may stand in another place than its label.
  private boolean leads(int from, int to) {
    return from == Sheet.BODY ? framedAnswers : to != Sheet.BODY || framedLabels;
  }

  private boolean ends(Node node, List<Stretch> lines, Slot slot) {
    Stretch line = node.lines().getFirst();
    if (line.blank()) {
      return false;
    }
    String text = line.text();
    boolean empty = lines.stream().allMatch(Stretch::blank);
    if (Signature.is(text) || (!empty && Signature.isDate(text))) {
      return true;
    }
    return unknownLabel(node, line, lines, slot, empty);
  }

  /// A line that looks like the other labels of this document although the form does not know it.
  private boolean unknownLabel(
      Node node, Stretch line, List<Stretch> before, Slot mine, boolean empty) {
    Slot slot = node.slot();
    if (slot != null && slot.found.best() >= 0.96 && repeatedLabel(slot)) {
      return true;
    }
    if (boldLabels) {
      return startsBold(line) && !before.stream().anyMatch(ValueTaker::startsBold);
    }
    String text = line.text();
    if (numberedLabels) {
      return nextNumber(mine, line);
    }
    String last = empty ? "" : before.getLast().text().strip();
    boolean list =
        before.stream()
            .filter(l -> !l.blank())
            .limit(1)
            .anyMatch(l -> UNKNOWN.matcher(l.text()).matches());
    if (list && inlineLabels && UNKNOWN.matcher(text).matches()) {
      mine.confidence = Math.min(mine.confidence, 0.75);
      return false;
    }
    boolean label =
        inlineLabels
            && UNKNOWN.matcher(text).matches()
            && text.substring(0, text.indexOf(':')).split("\\s+").length <= 7
            && !last.endsWith(":")
            && !last.endsWith(",")
            && !last.endsWith(";");
    if (label && longText(mine) && sentence(text.substring(text.indexOf(':') + 1))) {
      mine.confidence = Math.min(mine.confidence, 0.75);
      return false;
    }
    if (label && !empty) {
      mine.confidence = Math.min(mine.confidence, 0.75);
    }
    return label;
  }

  private static boolean longText(Slot slot) {
    return slot.target != null && slot.target.field().type() == FieldType.LONG_TEXT;
  }

  /// A remark of several words that ends like a sentence: rather a paragraph of a long answer than
  /// the answer to a question.
  private static boolean sentence(String text) {
    String line = text.strip();
    return line.length() > 120
        || (line.length() > 30 && ".;!?".indexOf(line.charAt(line.length() - 1)) >= 0);
  }

  /// A label with the number that comes after mine.
  private static boolean nextNumber(Slot mine, Stretch line) {
    var typed = NUMBERED.matcher(line.text());
    String number = typed.find() ? typed.group(1) : LabelFinder.bare(line.marker());
    String text = typed.hasMatch() ? line.text().substring(typed.end()) : line.text();
    String own = mine.number;
    int dot = own.lastIndexOf('.');
    String last = own.substring(dot + 1);
    return last.matches("\\d{1,3}")
        && number.equals(own.substring(0, dot + 1) + (Integer.parseInt(last) + 1))
        && text.matches("(?sU)\\s*\\p{Lu}[^.!?;:]{1,110}(:.*|\\s*)");
  }

  /// A label of the form, in words enough, that stands once more.
  private static boolean repeatedLabel(Slot slot) {
    Cut cut = slot.found.options().getFirst().cut();
    String label = slot.found.passage().text().substring(cut.from(), cut.to());
    return cut.ending() != Ending.WORDS && Words.of(label).size() >= 3;
  }

  private static boolean assigned(@Nullable Slot slot) {
    return slot != null && slot.assigned();
  }

  private static boolean startsBold(Stretch line) {
    for (int i = line.from(); i < line.to(); i++) {
      if (Character.isLetter(line.para().text.charAt(i))) {
        return (line.para().look(i) & Para.BOLD) != 0;
      }
    }
    return false;
  }
}
