package metodist.app.feature.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import metodist.model.forms.FormDefinition;
import metodist.reports.source.SourceBlock;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceMark.Place;
import metodist.reports.source.SourceParagraph;
import metodist.reports.source.SourceTable;

/// The label a piece of text stands under in its file: what a correction teaches. Found where
/// people write labels: before it in its own paragraph, in the cell to the left, in the heading of
/// its column, in the short paragraph above.
final class LabelAt {
  private static final int LONGEST = 200;
  private static final int MOST_WORDS = 25;

  private LabelAt() {}

  /// A piece of text parted into its label and its value, as «Телефон: 8 800 …» is.
  record Parted(String label, String value) {}

  static Parted part(String text) {
    int colon = text.indexOf(':');
    String first = colon < 0 ? "" : text.substring(0, colon).strip();
    String rest = colon < 0 ? "" : text.substring(colon + 1).strip();
    boolean label = plausible(first) && !first.contains("\n") && !rest.isEmpty();
    boolean address = first.endsWith("http") || first.endsWith("https") || endsInDigit(first);
    return label && !address ? new Parted(first, rest) : new Parted("", text.strip());
  }

  private static boolean endsInDigit(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  /// The label of what begins at a place; empty when none can be told.
  static Optional<String> of(SourceDocument document, Place start) {
    List<SourceParagraph> paragraphs = document.paragraphs();
    if (start.paragraph() >= paragraphs.size()) {
      return Optional.empty();
    }
    String text = paragraphs.get(start.paragraph()).text();
    String before = text.substring(0, Math.min(start.offset(), text.length())).strip();
    if (!before.isEmpty()) {
      return Optional.of(trimmed(before)).filter(LabelAt::plausible);
    }
    return inTable(document, start.paragraph())
        .or(() -> above(document, paragraphs, start.paragraph()));
  }

  private static Optional<String> inTable(SourceDocument document, int ordinal) {
    for (SourceTable table : tables(document.blocks())) {
      for (int row = 0; row < table.rows().size(); row++) {
        List<SourceTable.Cell> cells = table.rows().get(row).cells();
        for (int at = 0; at < cells.size(); at++) {
          if (holds(cells.get(at), ordinal)) {
            return at > 0 && !numberOnly(cells.get(at - 1))
                ? label(cells.get(at - 1))
                : headOf(table, row, cells.get(at));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> headOf(SourceTable table, int row, SourceTable.Cell cell) {
    return row == 0
        ? Optional.empty()
        : table.rows().getFirst().cells().stream()
            .filter(head -> head.column() == cell.column())
            .findFirst()
            .flatMap(LabelAt::label);
  }

  private static boolean holds(SourceTable.Cell cell, int ordinal) {
    return cell.blocks().stream()
        .anyMatch(block -> block instanceof SourceParagraph p && p.ordinal() == ordinal);
  }

  private static boolean numberOnly(SourceTable.Cell cell) {
    return text(cell).matches("[\\d.\\s)]*");
  }

  private static Optional<String> label(SourceTable.Cell cell) {
    return Optional.of(trimmed(text(cell))).filter(LabelAt::plausible);
  }

  /// Without the hints in italics under a label.
  private static String text(SourceTable.Cell cell) {
    StringBuilder text = new StringBuilder();
    for (SourceParagraph paragraph : SourceParts.paragraphs(cell.blocks())) {
      if (text.toString().isBlank() || !hint(paragraph)) {
        text.append(paragraph.text()).append(' ');
      }
    }
    return text.toString().strip();
  }

  private static boolean hint(SourceParagraph paragraph) {
    return paragraph.runs().stream().allMatch(run -> run.italic() || run.text().isBlank());
  }

  private static List<SourceTable> tables(List<SourceBlock> blocks) {
    List<SourceTable> tables = new ArrayList<>();
    for (SourceBlock block : blocks) {
      if (block instanceof SourceTable table) {
        tables.add(table);
        table.rows().forEach(row -> row.cells().forEach(c -> tables.addAll(tables(c.blocks()))));
      }
    }
    return tables;
  }

  private static Optional<String> above(
      SourceDocument document, List<SourceParagraph> paragraphs, int ordinal) {
    boolean body =
        document.blocks().stream()
            .anyMatch(block -> block instanceof SourceParagraph p && p.ordinal() == ordinal);
    for (int i = ordinal - 1; body && i >= 0; i--) {
      String text = paragraphs.get(i).text().strip();
      if (!text.isEmpty()) {
        return Optional.of(trimmed(text)).filter(LabelAt::plausible);
      }
    }
    return Optional.empty();
  }

  /// Whether the form itself words another field so: the text stood near that field's label by
  /// chance, and teaching it would spoil the reading of the next file.
  static boolean ofAnother(FormDefinition form, String label, String target) {
    return AnswerPlaces.wordings(form).entrySet().stream()
        .filter(each -> !each.getKey().equals(target))
        .flatMap(each -> each.getValue().stream())
        .anyMatch(wording -> bare(wording).equals(bare(label)));
  }

  private static String bare(String label) {
    return label.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("(?U)[^\\p{L}]", "");
  }

  private static String trimmed(String label) {
    return label.replaceAll("(?U)\\s+", " ").replaceAll("[\\s:_–—.…-]+$", "").strip();
  }

  private static boolean plausible(String label) {
    return !label.isBlank()
        && label.length() <= LONGEST
        && label.codePoints().anyMatch(Character::isLetter)
        && label.split(" ").length <= MOST_WORDS;
  }
}
