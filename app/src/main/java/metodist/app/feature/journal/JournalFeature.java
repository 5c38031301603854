package metodist.app.feature.journal;

import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Desk;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;

/// The section «Журнал»: what was done, the history of each record, the bin.
public final class JournalFeature implements SectionFeature {
  private static final Messages MESSAGES = Messages.of(JournalFeature.class);
  private final Desk desk;

  public JournalFeature(Desk desk) {
    this.desk = desk;
  }

  private record Journal() implements Destination {}

  /// The bin.
  public record Bin() implements Destination {}

  @Override
  public String id() {
    return "journal";
  }

  @Override
  public String title() {
    return MESSAGES.text("journal.section");
  }

  @Override
  public Icon icon() {
    return Icon.HISTORY;
  }

  @Override
  public Destination home() {
    return new Journal();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Journal
        || destination instanceof Bin
        || destination instanceof Destination.HistoryOf;
  }

  @Override
  public String chapter(Destination destination) {
    return switch (destination) {
      case Destination.HistoryOf history -> "history";
      case Bin bin -> "bin";
      default -> "journal";
    };
  }

  @Override
  public Screen open(Destination destination) {
    JournalViewModel model = new JournalViewModel(desk.workspace(), desk.tasks());
    return switch (destination) {
      case Destination.HistoryOf history -> new HistoryView(model, desk, history);
      case Bin bin -> new BinView(model, desk);
      default -> new JournalView(model, desk, new Bin());
    };
  }
}
