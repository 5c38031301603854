package metodist.reports.revise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Три текста одного документа: as it was made then, as it stands in the edited file, as it would
/// be made now. Tells the differences paragraph by paragraph and makes the edited file with the
/// changed data put in where they stood.
public final class Revision {
  private final WordPackage edited;
  private final List<Change> changes;
  private final Map<String, String> parts;

  private Revision(WordPackage edited, List<Change> changes, Map<String, String> parts) {
    this.edited = edited;
    this.changes = List.copyOf(changes);
    this.parts = Map.copyOf(parts);
  }

  /// Empty when one of the three is no readable Word file.
  public static Optional<Revision> of(byte[] then, byte[] edited, byte[] now) {
    Optional<WordPackage> before = WordPackage.read(then);
    Optional<WordPackage> hand = WordPackage.read(edited);
    Optional<WordPackage> after = WordPackage.read(now);
    if (before.isEmpty() || hand.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    List<Change> changes = new ArrayList<>();
    Map<String, String> parts = new HashMap<>();
    for (String name : List.of(WordPackage.DOCUMENT, WordPackage.FOOTNOTES)) {
      String text = hand.get().text(name).orElse("");
      PartRevision part =
          new PartRevision(
              before.get().text(name).orElse(""), text, after.get().text(name).orElse(""));
      part.compare();
      changes.addAll(part.changes());
      parts.put(name, part.xml());
    }
    PaperPrint.part(hand.get())
        .ifPresent(
            name -> PaperPrint.in(after.get()).ifPresent(print -> parts.put(name, print.xml())));
    return Optional.of(new Revision(hand.get(), changes, parts));
  }

  /// What differs, in reading order.
  public List<Change> changes() {
    return changes;
  }

  public long count(Change.Kind... kinds) {
    List<Change.Kind> these = List.of(kinds);
    return changes.stream().filter(c -> these.contains(c.kind())).count();
  }

  /// Whether a hand has been at the words of the file.
  public boolean edited() {
    return count(Change.Kind.BY_HAND, Change.Kind.BOTH, Change.Kind.CLASH) > 0;
  }

  /// Whether the paper would read otherwise today.
  public boolean outdated() {
    return changes.stream().anyMatch(c -> c.kind() != Change.Kind.BY_HAND);
  }

  /// The edited file with the changed data in their places. All else is as it was: other parts byte
  /// for byte, other paragraphs to the last character of their XML.
  public byte[] updated() {
    return edited.with(parts);
  }

  /// A text as it is compared: blanks of any kind and number are one blank.
  static String alike(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }
}
