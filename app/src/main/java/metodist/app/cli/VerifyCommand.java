package metodist.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import metodist.model.shared.UserFacingException;
import metodist.reports.source.child.ChildSourceReader;
import metodist.reports.verify.CheckedFile;
import metodist.reports.verify.Finding;
import metodist.reports.verify.FindingReport;
import metodist.reports.verify.PackageCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `verify FILE…`: cross-checks the files as one package. Findings are a result, not a failure; a
/// file that cannot be read is told, the others are checked all the same, and the exit code is 3.
@Command(name = "verify", description = "сверить комплект документов: приказ и приложения")
final class VerifyCommand implements Callable<Integer> {
  @Mixin private CommandOptions options = new CommandOptions();

  @Parameters(
      paramLabel = "ФАЙЛ",
      arity = "1..*",
      description = "файлы одного комплекта: .docx, .doc, .odt, .rtf")
  private List<Path> files = List.of();

  private final Console console;

  VerifyCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    List<CheckedFile> read = read();
    List<Finding> findings = PackageCheck.findings(read);
    if (options.json()) {
      console.result(findings.stream().map(VerifyCommand::json).toList());
    } else if (!findings.isEmpty()) {
      console.say(false, FindingReport.text(findings).stripTrailing());
    }
    if (!read.isEmpty()) {
      console.say(options.json(), "Итог: " + FindingReport.count(findings) + ".");
    }
    return read.size() == files.size() ? 0 : Failures.UNUSABLE_INPUT;
  }

  private List<CheckedFile> read() {
    List<CheckedFile> read = new ArrayList<>();
    try (ChildSourceReader reader = new ChildSourceReader()) {
      for (Path file : files) {
        try {
          read.add(new CheckedFile(file.getFileName().toString(), reader.read(file)));
        } catch (UserFacingException e) {
          console.warn(e.sentence());
        }
      }
    }
    return read;
  }

  private static Map<String, Object> json(Finding finding) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", finding.code().id());
    json.put("severity", finding.code().severity().id());
    json.put("file", finding.file());
    json.put("place", finding.place());
    json.put("message", finding.message());
    json.put("passage", finding.passage());
    return json;
  }
}
