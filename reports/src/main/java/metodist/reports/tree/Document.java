package metodist.reports.tree;

import java.util.List;

/// A whole paper: its title (file properties and PDF outline), the typeface it is set in, the
/// numberings its paragraphs refer to, and its sections in order. Invariant: at least one section.
public record Document(
    String title, Typeface typeface, List<Numbering> numberings, List<Section> sections) {
  public Document {
    numberings = List.copyOf(numberings);
    sections = List.copyOf(sections);
    if (sections.isEmpty()) {
      throw new IllegalArgumentException("a document needs a section");
    }
  }

  /// The numbering a paragraph's [ListPosition] names.
  public Numbering numbering(String id) {
    return numberings.stream()
        .filter(n -> n.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown numbering " + id));
  }
}
