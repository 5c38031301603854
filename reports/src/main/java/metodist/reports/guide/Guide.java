package metodist.reports.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Руководство: what stands before the first chapter, and the chapters in order. A chapter of level
/// 3 belongs to the nearest one of level 2 above it.
public record Guide(String title, List<GuidePart> lead, List<Chapter> chapters) {
  public Guide {
    lead = List.copyOf(lead);
    chapters = List.copyOf(chapters);
  }

  /// `id` is lasting: screens name their chapter by it.
  public record Chapter(String id, int level, String title, List<GuidePart> parts) {
    public Chapter {
      parts = List.copyOf(parts);
    }

    /// Everything it says, for searching: title and text.
    public String text() {
      StringBuilder text = new StringBuilder(title);
      parts.forEach(part -> text.append('\n').append(part.text()));
      return text.toString();
    }
  }

  public Optional<Chapter> chapter(String id) {
    return chapters.stream().filter(chapter -> chapter.id().equals(id)).findFirst();
  }

  /// The chapter of level 2 that holds this one, with all that belongs to it; empty when unknown.
  public List<Chapter> around(String id) {
    List<Chapter> group = new ArrayList<>();
    boolean found = false;
    for (Chapter chapter : chapters) {
      if (chapter.level() <= 2) {
        if (found) {
          return group;
        }
        group.clear();
      }
      group.add(chapter);
      found |= chapter.id().equals(id);
    }
    return found ? group : List.of();
  }
}
