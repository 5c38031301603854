package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.intake.LabelFinder.Cut;
import metodist.reports.intake.LabelFinder.Found;
import metodist.reports.intake.Para.Stretch;
import org.jspecify.annotations.Nullable;

/// A place where a label may stand, with the answer that would be its own: what stands beside it in
/// a table, or, for a label in running text, what follows it.
final class Slot {
  final Found found;

  /// Whether the answer stands in cells beside the label, in [#beside].
  final boolean row;

  /// What a hidden mark in the place of the answer says it is.
  FormLexicon.@Nullable Target marked;

  /// Whether it begins a paragraph or a cell of its own.
  boolean first = true;

  /// The section of the form it stands under, −2 before any heading.
  final int section;

  /// The number beside the label, typed or automatic, empty for none.
  final String number;

  final List<Stretch> beside = new ArrayList<>();
  FormLexicon.@Nullable Target target;
  @Nullable Cut cut;
  double confidence;

  /// Whether it is a heading of the form, which names its only field as well.
  boolean heading;

  /// Whether there seems to be an answer to this label.
  boolean promising = true;

  /// The group of a repeated field, −1 for others.
  int group = -1;

  Slot(Found found, boolean row, int section, String number) {
    this.found = found;
    this.row = row;
    this.section = section;
    this.number = number;
  }

  void assign(FormLexicon.Target to, double sure) {
    target = to;
    confidence = sure;
    cut = found.option(to.index()).map(LabelFinder.Option::cut).orElse(null);
  }

  void free() {
    target = null;
    cut = null;
    confidence = 0;
    group = -1;
  }

  boolean assigned() {
    return target != null;
  }

  /// Whether an answer stands in the place for it, or after the label in the label's own place.
  boolean hasValue() {
    return beside.stream().anyMatch(s -> !s.blank());
  }

  /// What stands in the label's own place after the label.
  List<Stretch> rest() {
    Cut end = cut;
    return end == null
        ? List.of()
        : found.passage().slice(end.rest(), found.passage().text().length());
  }
}
