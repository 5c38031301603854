package metodist.model.events;

import java.util.Optional;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.shared.SearchKey;
import org.jspecify.annotations.Nullable;

/// Докладчик: a person of the register, or one known by words only. Words are kept as they were
/// written and are printed only where the register says nothing.
public record Speaker(
    @Nullable PersonId personId,
    String name,
    String post,
    @Nullable OrganisationId organisationId,
    String organisation) {

  public static Speaker known(PersonId person, @Nullable OrganisationId organisation) {
    return new Speaker(person, "", "", organisation, "");
  }

  /// Tells one speaker from another: two of the same name are the same person only when their
  /// organisation is the same as well.
  public String key() {
    return personId != null
        ? personId.value().toString()
        : SearchKey.of(name)
            + "|"
            + (organisationId == null ? SearchKey.of(organisation) : organisationId.value());
  }

  /// The school as a key, empty when it is not known.
  Optional<String> schoolKey() {
    if (organisationId != null) {
      return Optional.of(organisationId.value().toString());
    }
    String words = SearchKey.of(organisation);
    return words.isEmpty() ? Optional.empty() : Optional.of(words);
  }
}
