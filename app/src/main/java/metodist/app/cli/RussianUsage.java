package metodist.app.cli;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Help and complaints of the command line in Russian: the library speaks English of its own.
final class RussianUsage {
  private RussianUsage() {}

  static void apply(CommandLine root) {
    for (CommandLine each : root.getSubcommands().values()) {
      each.getCommandSpec().usageMessage().synopsisHeading("Использование: ");
      each.getCommandSpec().usageMessage().optionListHeading("%nПараметры:%n");
      each.getCommandSpec().usageMessage().parameterListHeading("%nЧто указать:%n");
      withHelp(each);
    }
    withHelp(root);
    root.getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("показать версию программы")
                .build());
  }

  private static void withHelp(CommandLine command) {
    command.setUsageHelpAutoWidth(true);
    command
        .getCommandSpec()
        .addOption(
            CommandLine.Model.OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("показать эту справку")
                .build());
  }

  static int wrong(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    command.getErr().println(sentence(wrong));
    command.getErr().println("Справка: " + command.getCommandSpec().qualifiedName() + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static String sentence(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched ->
          "Не понято: " + String.join(" ", unmatched.getUnmatched()) + ".";
      case MissingParameterException missing ->
          "Не указано: "
              + missing.getMissing().stream()
                  .map(
                      arg ->
                          arg.isOption()
                              ? ((CommandLine.Model.OptionSpec) arg).longestName()
                              : arg.paramLabel())
                  .collect(Collectors.joining(", "))
              + ".";
      default ->
          wrong.getArgSpec() == null
              ? String.valueOf(wrong.getMessage())
              : "Недопустимое значение "
                  + name(wrong)
                  + (wrong.getValue() == null ? "." : ": «" + wrong.getValue() + "».");
    };
  }

  private static String name(ParameterException wrong) {
    return wrong.getArgSpec().isOption()
        ? "параметра " + ((CommandLine.Model.OptionSpec) wrong.getArgSpec()).longestName()
        : wrong.getArgSpec().paramLabel();
  }
}
