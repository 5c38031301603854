package metodist.model.events;

import metodist.model.directory.OrganisationId;
import org.jspecify.annotations.Nullable;

/// Кейс или продукт площадки, представленный на мероприятии. Their number in a text is counted, not
/// typed.
public record EventCase(
    String title, @Nullable OrganisationId organisationId, Kind kind, String address) {
  public enum Kind {
    CASE("Кейс"),
    PRODUCT("Продукт");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
