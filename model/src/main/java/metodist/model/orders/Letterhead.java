package metodist.model.orders;

import java.util.List;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import org.jspecify.annotations.Nullable;

/// Бланк издающего органа: what stands at the head of its papers and how they are set. `heading`
/// are the lines above «ПРИКАЗ», the founder first. `genitive` is the issuer in «к приказу …»
/// («отдела образования администрации …»). `city` is printed only when the heading does not name
/// it. `numberSuffix` («-о/д») follows the running number.
public record Letterhead(
    LetterheadId id,
    long version,
    OrganisationId issuerId,
    String title,
    List<String> heading,
    String genitive,
    String contacts,
    String city,
    @Nullable PersonId signatoryId,
    String numberSuffix,
    boolean dateWithOt,
    HouseStyle style,
    @Nullable FileRef emblem)
    implements Aggregate {
  public Letterhead {
    heading = List.copyOf(heading);
  }

  /// The same with other lines at its head.
  public Letterhead withHeading(List<String> lines) {
    return new Letterhead(
        id,
        version,
        issuerId,
        title,
        lines,
        genitive,
        contacts,
        city,
        signatoryId,
        numberSuffix,
        dateWithOt,
        style,
        emblem);
  }

  @Override
  public Letterhead withVersion(long value) {
    return new Letterhead(
        id,
        value,
        issuerId,
        title,
        heading,
        genitive,
        contacts,
        city,
        signatoryId,
        numberSuffix,
        dateWithOt,
        style,
        emblem);
  }
}
