package metodist.reports.revise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A part of a Word file that can be given new words at places of its paragraphs; everything else
/// of its XML stays as it is, byte for byte.
final class WordPart {
  private final String xml;
  private final List<WordParagraph> paragraphs;
  private final List<Replacement> replacements = new ArrayList<>();

  /// Words put into one stretch.
  private record Replacement(WordParagraph.Stretch stretch, int from, int to, String words) {}

  WordPart(String xml) {
    this.xml = xml;
    this.paragraphs = WordParagraph.of(xml);
  }

  List<WordParagraph> paragraphs() {
    return paragraphs;
  }

  List<String> texts() {
    return paragraphs.stream().map(WordParagraph::text).toList();
  }

  /// Replaces characters of a paragraph; false, with nothing done, where they are no plain words (a
  /// tab, a line break) or there is nowhere to put them.
  boolean replace(int paragraph, WordMerge.Patch patch) {
    List<WordParagraph.Stretch> stretches = paragraphs.get(paragraph).stretches();
    List<Replacement> these = new ArrayList<>();
    int covered = 0;
    for (WordParagraph.Stretch stretch : stretches) {
      int from = Math.max(patch.from(), stretch.at());
      int to = Math.min(patch.to(), stretch.end());
      boolean insertion = patch.from() == patch.to() && from == to && these.isEmpty();
      if (from < to || insertion) {
        String words = these.isEmpty() ? patch.words() : "";
        these.add(new Replacement(stretch, from - stretch.at(), to - stretch.at(), words));
        covered += to - from;
      }
    }
    boolean possible = !these.isEmpty() && covered == patch.to() - patch.from();
    if (possible) {
      replacements.addAll(these);
    }
    return possible;
  }

  String xml() {
    List<WordParagraph.Stretch> touched =
        replacements.stream()
            .map(Replacement::stretch)
            .distinct()
            .sorted(Comparator.comparingInt(WordParagraph.Stretch::from).reversed())
            .toList();
    StringBuilder changed = new StringBuilder(xml);
    for (WordParagraph.Stretch stretch : touched) {
      StringBuilder words = new StringBuilder(stretch.text());
      replacements.stream()
          .filter(r -> r.stretch().equals(stretch))
          .sorted(Comparator.comparingInt(Replacement::from).reversed())
          .forEach(r -> words.replace(r.from(), r.to(), r.words()));
      changed.replace(stretch.from(), stretch.to(), XmlWords.escaped(words.toString()));
      String tag = xml.substring(stretch.tag(), stretch.from());
      if (!words.toString().equals(words.toString().strip()) && !tag.contains("xml:space")) {
        changed.insert(stretch.from() - 1, " xml:space=\"preserve\"");
      }
    }
    return changed.toString();
  }
}
