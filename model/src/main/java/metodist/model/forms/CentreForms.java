package metodist.model.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The forms shipped with the program and those kept by the centre, read as one catalogue. A kept
/// revision stands in the place of a shipped one of the same number.
public record CentreForms(FormCatalogue shipped, FormRevisionRepository kept)
    implements FormCatalogue {
  private static final Comparator<FormDefinition> BY_TITLE =
      Comparator.comparing(FormDefinition::title)
          .thenComparing(FormDefinition::code)
          .thenComparing(FormDefinition::revision);

  @Override
  public List<FormDefinition> current() {
    Map<String, FormDefinition> newest = new LinkedHashMap<>();
    Map<String, Boolean> offered = new LinkedHashMap<>();
    for (FormRevision revision : revisions()) {
      offered.put(revision.code(), revision.offered());
      if (revision.sound()) {
        newest.put(revision.code(), revision.definition());
      }
    }
    return newest.values().stream()
        .filter(form -> offered.getOrDefault(form.code(), true))
        .sorted(BY_TITLE)
        .toList();
  }

  @Override
  public List<FormDefinition> all() {
    return revisions().stream().map(FormRevision::definition).sorted(BY_TITLE).toList();
  }

  /// Every revision known, older ones of a form before newer.
  public List<FormRevision> revisions() {
    Map<FormRevisionId, FormRevision> all = new LinkedHashMap<>();
    shipped.all().forEach(form -> put(all, FormRevision.of(form)));
    kept.all().forEach(revision -> put(all, revision));
    List<FormRevision> revisions = new ArrayList<>(all.values());
    revisions.sort(Comparator.comparing(FormRevision::revision));
    return revisions;
  }

  private static void put(Map<FormRevisionId, FormRevision> all, FormRevision revision) {
    all.put(revision.id(), revision);
  }

  /// What is in the bin is found as well: a contest that pins it must stay readable.
  @Override
  public Optional<FormDefinition> find(String code, int revision) {
    FormRevisionId id = FormRevisionId.of(code, revision);
    return kept.find(id)
        .map(FormRevision::definition)
        .or(() -> shipped.find(code, revision))
        .or(
            () ->
                kept.inBin().stream()
                    .filter(r -> r.id().equals(id))
                    .map(FormRevision::definition)
                    .findFirst());
  }
}
