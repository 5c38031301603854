package metodist.app.feature.reviews;

import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.contests.ContestId;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.shared.RecordId;

/// Экспертиза: the matrix of a contest and the sheet of one expert. Reached from the contest, not
/// from the rail.
public final class ReviewsFeature implements SectionFeature {
  private final Office office;
  private final Messages m = Messages.of(ReviewsFeature.class);

  /// Nothing stands on the rail; the place only names the section.
  record Nowhere() implements Destination {}

  public ReviewsFeature(Office office) {
    this.office = office;
  }

  @Override
  public String id() {
    return "reviews";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.SCORES;
  }

  @Override
  public Destination home() {
    return new Nowhere();
  }

  @Override
  public String markedAs() {
    return "contests";
  }

  @Override
  public boolean onRail() {
    return false;
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Places.ScoresOf || destination instanceof ReviewPlaces;
  }

  @Override
  public String chapter(Destination destination) {
    return destination instanceof ReviewPlaces ? "sheet" : "reviews";
  }

  @Override
  public Screen open(Destination destination) {
    return switch (destination) {
      case ReviewPlaces(ReviewSheetId id) ->
          new SheetView(office, new SheetViewModel(office.data(), id), m);
      case Places.ScoresOf(ContestId contest) ->
          new ReviewsView(office, new ReviewsViewModel(office.data(), contest), m);
      default -> throw new IllegalArgumentException("not shown here: " + destination);
    };
  }

  @Override
  public Optional<Destination> cardOf(RecordId id) {
    return id instanceof ReviewSheetId sheet
        ? Optional.of(new ReviewPlaces(sheet))
        : Optional.empty();
  }
}
