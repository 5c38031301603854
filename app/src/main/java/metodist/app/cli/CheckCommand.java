package metodist.app.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.Reading;
import metodist.model.workspace.Workspace;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.Paper;
import metodist.reports.PaperRef;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `check`: opens, migrates and verifies the data and renders a Word and a PDF document; 0 only if
/// all is well.
@Command(name = "check", description = "проверить данные и составление документов")
final class CheckCommand implements Callable<Integer> {
  @Mixin private CommandOptions options = new CommandOptions();
  private final DataAccess access;
  private final Console console;

  CheckCommand(DataAccess access, Console console) {
    this.access = access;
    this.console = console;
  }

  @Override
  public Integer call() {
    return options.withData(access, this::check);
  }

  private int check(DataAccess.OpenData data) {
    List<String> damage = data.damage();
    Map<String, Integer> counts = data.workspace().read(CheckCommand::counts);
    Map<String, Integer> sizes = rendered(data.workspace());
    List<String> said = new ArrayList<>();
    counts.forEach((kind, count) -> said.add(kind + " — " + count));
    console.say(options.json(), "Записи: " + String.join("; ", said) + ".");
    sizes.forEach(
        (format, size) ->
            console.say(options.json(), "Документ " + format + " составлен, " + size + " байт."));
    damage.forEach(console::warn);
    boolean well = damage.isEmpty();
    console.say(
        options.json(),
        well
            ? "Всё в порядке."
            : "Найдены повреждения: восстановите данные из копии (команда restore).");
    if (options.json()) {
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("ok", well);
      result.put("counts", counts);
      result.put("documents", sizes);
      result.put("damage", damage);
      console.result(result);
    }
    return well ? 0 : Failures.UNUSABLE_INPUT;
  }

  private static Map<String, Integer> counts(Reading reading) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (RecordKind kind : RecordKind.values()) {
      int count = reading.all(kind).size();
      if (count > 0) {
        counts.put(kind.title(), count);
      }
    }
    return counts;
  }

  private static Map<String, Integer> rendered(Workspace workspace) {
    DocumentService documents = new DocumentService();
    List<PaperRef> refs = workspace.read(documents::all);
    Map<String, Integer> sizes = new LinkedHashMap<>();
    Paper paper =
        workspace.read(
            reading ->
                refs.isEmpty()
                    ? documents.blank(reading.forms().current().getFirst())
                    : documents.compose(
                        reading, refs.getFirst().kind(), refs.getFirst().subject()));
    sizes.put("Word", documents.bytes(paper, Format.DOCX).length);
    sizes.put("PDF", documents.bytes(paper, Format.PDF).length);
    return sizes;
  }
}
