package metodist.reports.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A foreign document as read: `blocks` in reading order, text boxes where they are anchored,
/// footnotes after the body as paragraphs of [SourceParagraph.Origin#FOOTNOTE]. `properties` are
/// the document's custom properties; `notes` say in Russian, a sentence each, what was left out.
/// Marks refer to paragraphs by their [SourceParagraph#ordinal], which counts all paragraphs of the
/// document from 0 in reading order, those in cells included.
public record SourceDocument(
    SourceFormat format,
    List<SourceBlock> blocks,
    List<SourceMark> marks,
    Map<String, String> properties,
    List<String> notes) {
  public SourceDocument {
    blocks = List.copyOf(blocks);
    marks = List.copyOf(marks);
    properties = Map.copyOf(new TreeMap<>(properties));
    notes = List.copyOf(notes);
  }

  /// All paragraphs in reading order: the one at index `n` has the ordinal `n`.
  public List<SourceParagraph> paragraphs() {
    List<SourceParagraph> all = new ArrayList<>();
    collect(blocks, all);
    return all;
  }

  private static void collect(List<SourceBlock> blocks, List<SourceParagraph> all) {
    for (SourceBlock block : blocks) {
      switch (block) {
        case SourceParagraph paragraph -> all.add(paragraph);
        case SourceTable table ->
            table.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), all)));
      }
    }
  }
}
