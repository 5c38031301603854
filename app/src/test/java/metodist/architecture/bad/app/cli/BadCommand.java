package metodist.architecture.bad.app.cli;

import javafx.application.Platform;

/// A command that starts the toolkit and prints a stack trace.
public final class BadCommand {
  @SuppressWarnings("CatchAndPrintStackTrace") // this is what the rule has to find
  public void run() {
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException running) {
      running.printStackTrace();
    }
  }
}
