package metodist.app.feature.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestId;
import metodist.model.directory.OrganisationId;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.procedures.Arrival;

/// What a person has settled about a file, as lines kept beside it.
final class SettledNotes {
  /// Who sent the letter the file came with.
  static final String SENDER = "sender";

  private static final String FORM = "form";
  private static final String CONTEST = "contest";
  private static final String APPLICANT = "applicant";
  private static final String KIND = "kind";
  private static final String SETTLED = "settled";
  private static final String REGISTERED = "registered";
  private static final String ANSWER = "answer/";
  private final Map<String, String> lines;

  SettledNotes(Map<String, String> lines) {
    this.lines = Map.copyOf(lines);
  }

  static Map<String, String> of(ReviewedFile file) {
    Map<String, String> lines = new TreeMap<>();
    String sender = file.sender();
    if (!sender.isEmpty()) {
      lines.put(SENDER, sender);
    }
    file.chosenForm().ifPresent(form -> lines.put(FORM, form.code()));
    Arrival.Wishes wishes = file.wishes();
    if (wishes.contest() != null) {
      lines.put(CONTEST, wishes.contest().value().toString());
    }
    if (wishes.applicant() instanceof Arrival.Applicant.Known(OrganisationId id)) {
      lines.put(APPLICANT, id.value().toString());
    }
    if (wishes.kind() != null) {
      lines.put(KIND, wishes.kind().name());
    }
    file.registered().ifPresent(id -> lines.put(REGISTERED, id.value().toString()));
    if (file.touched()) {
      lines.put(SETTLED, String.join(" ", file.settled()));
      AnswerLines.of(file.answers()).forEach((place, text) -> lines.put(ANSWER + place, text));
    }
    return lines;
  }

  Optional<FormDefinition> form(List<FormDefinition> known) {
    String code = lines.getOrDefault(FORM, "");
    return known.stream().filter(form -> form.code().equals(code)).findFirst();
  }

  Arrival.Wishes wishes() {
    return new Arrival.Wishes(
        id(CONTEST).map(ContestId::new).orElse(null),
        id(APPLICANT)
            .map(OrganisationId::new)
            .<Arrival.Applicant>map(Arrival.Applicant.Known::new)
            .orElse(null),
        Optional.ofNullable(lines.get(KIND)).map(Arrival.Kind::valueOf).orElse(null));
  }

  Optional<ApplicationId> registered() {
    return id(REGISTERED).map(ApplicationId::new);
  }

  private Optional<UUID> id(String key) {
    return Optional.ofNullable(lines.get(key)).map(UUID::fromString);
  }

  /// The answers as a person left them; empty when nobody changed them.
  Optional<Answers> answers() {
    if (!lines.containsKey(SETTLED)) {
      return Optional.empty();
    }
    Map<String, String> flat = new LinkedHashMap<>();
    lines.forEach(
        (key, text) -> {
          if (key.startsWith(ANSWER)) {
            flat.put(key.substring(ANSWER.length()), text);
          }
        });
    return Optional.of(AnswerLines.read(flat));
  }

  Set<String> settled() {
    return Set.of(lines.getOrDefault(SETTLED, "").split(" ")).stream()
        .filter(place -> !place.isEmpty())
        .collect(Collectors.toSet());
  }
}
