package metodist.reports.layout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import metodist.reports.layout.Structure.Node;
import metodist.reports.layout.Structure.Role;
import metodist.reports.tree.Inline;
import org.jspecify.annotations.Nullable;

/// What is collected while a document is laid out: its structure, its headings, its footnotes, the
/// characters that no font has.
final class Catalogue {
  private static final int NOTE_HALF_POINTS = 20;
  private final List<Node> nodes = new ArrayList<>();
  private final List<HeadingText> headings = new ArrayList<>();
  private final TreeSet<Integer> missing = new TreeSet<>();
  private final Set<String> torn = new LinkedHashSet<>();
  private final NoteMaker notes;
  private int noteCount;

  record HeadingText(String text, int level) {}

  /// Lays out the text of a footnote; `parent` is the node of the paragraph that refers to it.
  interface NoteMaker {
    Note make(Inline.Footnote footnote, int number, int parent);
  }

  Catalogue(NoteMaker notes) {
    this.notes = notes;
    nodes.add(new Node(Structure.ROOT, Structure.ARTIFACT, Role.DOCUMENT, null, 1, 1));
  }

  int node(int parent, Role role) {
    return node(parent, role, null, 1, 1);
  }

  int node(int parent, Role role, @Nullable String alt, int colSpan, int rowSpan) {
    if (parent == Structure.ARTIFACT) {
      return Structure.ARTIFACT;
    }
    nodes.add(new Node(nodes.size(), parent, role, alt, colSpan, rowSpan));
    return nodes.size() - 1;
  }

  int heading(String text, int level) {
    headings.add(new HeadingText(text, level));
    return headings.size() - 1;
  }

  List<HeadingText> headings() {
    return headings;
  }

  /// `mark` is the node of the note's mark in the text.
  Note note(Inline.Footnote footnote, int mark) {
    noteCount++;
    int parent = mark == Structure.ARTIFACT ? mark : nodes.get(mark).parent();
    return notes.make(footnote, noteCount, parent);
  }

  int noteSize() {
    return NOTE_HALF_POINTS;
  }

  void missing(int codePoint) {
    missing.add(codePoint);
  }

  void torn(String word) {
    torn.add(word);
  }

  List<String> tornWords() {
    return List.copyOf(torn);
  }

  List<String> missingCharacters() {
    return missing.stream().map(c -> String.format("U+%04X %s", c, Character.toString(c))).toList();
  }

  Structure structure() {
    return new Structure(nodes);
  }
}
