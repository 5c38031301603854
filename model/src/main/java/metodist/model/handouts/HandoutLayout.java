package metodist.model.handouts;

import java.util.List;
import java.util.function.Consumer;
import metodist.model.directory.PersonId;
import metodist.model.events.EventId;
import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import org.jspecify.annotations.Nullable;

/// Макет именного документа: how papers of a kind look at an event. `picture` lies behind the text
/// over the whole sheet. Without a signatory of its own it is signed by that of the centre's
/// letterhead. `series` begins the numbers.
public record HandoutLayout(
    HandoutLayoutId id,
    long version,
    EventId eventId,
    HandoutKind kind,
    String series,
    boolean landscape,
    Margins margins,
    List<HandoutLine> lines,
    Stamp stamp,
    @Nullable PersonId signatoryId,
    @Nullable FileRef picture)
    implements Aggregate {
  public HandoutLayout {
    lines = List.copyOf(lines);
  }

  /// In millimetres.
  public record Margins(int top, int right, int bottom, int left) {}

  @Override
  public String title() {
    return "Макет: " + kind.title();
  }

  @Override
  public HandoutLayout withVersion(long value) {
    return new HandoutLayout(
        id, value, eventId, kind, series, landscape, margins, lines, stamp, signatoryId, picture);
  }

  /// The same look for another event.
  public HandoutLayout of(EventId event) {
    return new HandoutLayout(
        HandoutLayoutId.of(event, kind),
        0,
        event,
        kind,
        series,
        landscape,
        margins,
        lines,
        stamp,
        signatoryId,
        picture);
  }

  public HandoutLayout with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return new HandoutLayout(
        id,
        version,
        eventId,
        kind,
        copy.series,
        copy.landscape,
        copy.margins,
        copy.lines,
        copy.stamp,
        copy.signatoryId,
        copy.picture);
  }

  /// The components that may change, filled with what they are now.
  public static final class Copy {
    public String series;
    public boolean landscape;
    public Margins margins;
    public List<HandoutLine> lines;
    public Stamp stamp;
    public @Nullable PersonId signatoryId;
    public @Nullable FileRef picture;

    private Copy(HandoutLayout l) {
      series = l.series;
      landscape = l.landscape;
      margins = l.margins;
      lines = l.lines;
      stamp = l.stamp;
      signatoryId = l.signatoryId;
      picture = l.picture;
    }
  }
}
