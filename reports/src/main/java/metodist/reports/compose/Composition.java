package metodist.reports.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import metodist.model.issued.Fact;
import metodist.reports.ics.Agenda;
import metodist.reports.tree.Document;
import org.jspecify.annotations.Nullable;

/// What a composer makes of the facts: the paper itself, the facts it was drawn from, the title a
/// person knows it by and the name of its file (safe, without an ending). `day` is the paper's own
/// date, written into the file's properties so that equal facts give equal bytes. `properties` go
/// into the Word file («mcFormId»). `agenda` is what a programme tells a calendar.
public record Composition(
    Document tree,
    List<Fact> facts,
    String title,
    String fileName,
    LocalDate day,
    Map<String, String> properties,
    @Nullable Agenda agenda) {
  public Composition {
    facts = List.copyOf(facts);
    properties = Map.copyOf(properties);
  }

  static Composition of(Document tree, FactList facts, String title, LocalDate day) {
    return new Composition(tree, facts.all(), title, FileNames.safe(title), day, Map.of(), null);
  }

  Composition named(String name) {
    return new Composition(tree, facts, title, FileNames.safe(name), day, properties, agenda);
  }

  Composition titled(String value) {
    Document named = new Document(value, tree.typeface(), tree.numberings(), tree.sections());
    return new Composition(named, facts, value, fileName, day, properties, agenda);
  }

  Composition with(String property, String value) {
    Map<String, String> more = new java.util.HashMap<>(properties);
    more.put(property, value);
    return new Composition(tree, facts, title, fileName, day, more, agenda);
  }

  /// The same with what it tells a calendar.
  Composition scheduled(Agenda value) {
    return new Composition(tree, facts, title, fileName, day, properties, value);
  }
}
