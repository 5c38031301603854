package metodist.model.events;

import java.util.List;
import metodist.model.shared.FileRef;
import org.jspecify.annotations.Nullable;

/// Концепция: what is written of the event beside its facts. `introduction` stands before the
/// goals; `modelText` introduces the picture of the cluster model and the clusters; `description`
/// follows them; `result` closes. A footnote is written where it belongs: «экосистема{сноска:
/// среда, …}».
public record EventConcept(
    String introduction,
    String modelText,
    @Nullable FileRef picture,
    String description,
    List<String> parts,
    String result) {
  public static final EventConcept EMPTY = new EventConcept("", "", null, "", List.of(), "");

  public EventConcept {
    parts = List.copyOf(parts);
  }

  public boolean blank() {
    return introduction.isBlank()
        && modelText.isBlank()
        && description.isBlank()
        && result.isBlank()
        && parts.isEmpty();
  }
}
