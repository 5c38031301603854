package metodist.app.bootstrap;

import metodist.app.feature.RestoreOffer;
import metodist.app.platform.Dialogs;
import metodist.app.platform.Settings;

/// The ways out when the data of a window did not open.
final class TroubleWays implements StartTrouble.Ways {
  private final DataWindow window;
  private final Settings settings = Settings.inMemory();
  private final Dialogs dialogs;

  TroubleWays(DataWindow window) {
    this.window = window;
    dialogs = window.around().dialogs().apply(settings);
  }

  @Override
  public void again() {
    window.open(DataWindow.MESSAGES.text("opening"), window.folder());
  }

  @Override
  public void otherFolder() {
    dialogs
        .folder(DataWindow.MESSAGES.text("trouble.folder.title"), window.folder().path())
        .ifPresent(window::openFolder);
  }

  /// The copies of the folder are where the choice begins.
  @Override
  public void restore() {
    settings.put("dialogs.folder", window.folder().copies().toString());
    new RestoreOffer(StoredCopies.ofNothing(), window, dialogs, window.tasks()).choose();
  }

  @Override
  public void own() {
    window.openOwn();
  }

  @Override
  public void leave() {
    window.leave();
  }
}
