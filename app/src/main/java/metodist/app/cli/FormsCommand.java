package metodist.app.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import metodist.model.forms.FormDefinition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `forms`: the form definitions known.
@Command(name = "forms", description = "известные формы заявок и других документов")
final class FormsCommand implements Callable<Integer> {
  @Mixin private CommandOptions options = new CommandOptions();
  private final DataAccess access;
  private final Console console;

  FormsCommand(DataAccess access, Console console) {
    this.access = access;
    this.console = console;
  }

  @Override
  public Integer call() {
    List<FormDefinition> forms = access.forms().current();
    if (options.json()) {
      console.result(
          forms.stream()
              .map(f -> Map.of("id", f.code(), "title", f.title(), "revision", f.revision()))
              .toList());
    } else {
      forms.forEach(f -> console.say(false, f.code() + "  " + f.title()));
    }
    return 0;
  }
}
