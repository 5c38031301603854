package metodist.model.orders;

import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.shared.FileRef;
import org.jspecify.annotations.Nullable;

/// What an appendix of one's own is made of, beside its paragraphs: the rows of a table (the first
/// is its head), the people or organisations of a list, a file of so many sheets, or a paper of the
/// program named by its code and the record it is drawn from.
public record Material(
    List<List<String>> table,
    List<Entry> entries,
    @Nullable FileRef file,
    int sheets,
    String paper,
    @Nullable UUID subject) {
  public static final Material NONE = new Material(List.of(), List.of(), null, 0, "", null);

  /// A line of a list; `note` is what stands beside the name.
  public record Entry(
      @Nullable PersonId personId, @Nullable OrganisationId organisationId, String note) {
    public static Entry of(PersonId person, String note) {
      return new Entry(person, null, note);
    }

    public static Entry of(OrganisationId organisation, String note) {
      return new Entry(null, organisation, note);
    }
  }

  public Material {
    table = table.stream().map(List::copyOf).toList();
    entries = List.copyOf(entries);
  }

  public static Material table(List<List<String>> rows) {
    return new Material(rows, List.of(), null, 0, "", null);
  }

  public static Material list(List<Entry> entries) {
    return new Material(List.of(), entries, null, 0, "", null);
  }

  public static Material file(FileRef file, int sheets) {
    return new Material(List.of(), List.of(), file, sheets, "", null);
  }

  public static Material paper(String code, UUID subject) {
    return new Material(List.of(), List.of(), null, 0, code, subject);
  }

  public boolean empty() {
    return table.isEmpty() && entries.isEmpty() && file == null && subject == null;
  }
}
