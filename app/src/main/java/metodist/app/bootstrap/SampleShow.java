package metodist.app.bootstrap;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import metodist.app.cli.DataAccess;

/// The parts of [RunOrDemoCommand] in earnest: the program's own commands, silenced so that one
/// line remains to be said.
record SampleShow(DataAccess access, Clock clock, PrintStream out, PrintStream err)
    implements RunOrDemoCommand.Parts {

  @Override
  public void openWindow() {
    WindowProgram.open(Optional.empty());
  }

  @Override
  public int makeSample(Path data) {
    return quietly("demo", "--data", data.toString());
  }

  @Override
  public int exportAll(Path data, Path documents) {
    return quietly("export", "all", "--to", documents.toString(), "--data", data.toString());
  }

  private int quietly(String... arguments) {
    PrintStream silence =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Launcher.commandLine(access, clock, silence, err).execute(arguments);
  }

  @Override
  public void drawScreens(Path data, Path pictures) {
    ScreenPictures.draw(data, clock, pictures);
  }

  @Override
  public void say(String line) {
    out.println(line);
  }
}
