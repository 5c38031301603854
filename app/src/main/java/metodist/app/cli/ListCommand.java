package metodist.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `list KIND`: the records of one kind.
@Command(name = "list", description = "перечень записей одного вида")
final class ListCommand implements Callable<Integer> {
  /// The kinds of the contract. Those the program has no records of yet give an empty list.
  enum Kind {
    ORGANISATIONS,
    PEOPLE,
    CONTESTS,
    APPLICATIONS,
    SITES,
    PLANS,
    EVENTS,
    ORDERS,
    ESTIMATES,
    COLLECTIONS,
    ARTICLES,
    DOCUMENTS
  }

  @Mixin private CommandOptions options = new CommandOptions();

  @Parameters(
      paramLabel = "ВИД",
      description =
          "organisations people contests applications sites plans events orders estimates"
              + " collections articles documents")
  private @Nullable Kind kind;

  private final DataAccess access;
  private final Console console;

  ListCommand(DataAccess access, Console console) {
    this.access = access;
    this.console = console;
  }

  @Override
  public Integer call() {
    Kind wanted = java.util.Objects.requireNonNull(kind);
    List<Map<String, Object>> rows = options.reading(access, w -> w.read(r -> rows(r, wanted)));
    if (options.json()) {
      console.result(rows);
    } else {
      rows.forEach(row -> console.say(false, row.get("id") + "  " + row.get("title")));
    }
    return 0;
  }

  private static List<Map<String, Object>> rows(Reading reading, Kind kind) {
    return switch (kind) {
      case ORGANISATIONS -> RecordRows.organisations(reading);
      case PEOPLE -> RecordRows.people(reading);
      case CONTESTS -> RecordRows.contests(reading);
      case APPLICATIONS -> RecordRows.applications(reading);
      case SITES -> RecordRows.sites(reading);
      case ORDERS -> RecordRows.orders(reading);
      case DOCUMENTS -> RecordRows.documents(reading);
      case EVENTS -> RecordRows.events(reading);
      case ESTIMATES -> RecordRows.estimates(reading);
      case PLANS, COLLECTIONS, ARTICLES -> List.of();
    };
  }

  static Map<String, Object> row(Object id, String title) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("id", id.toString());
    row.put("title", title);
    return row;
  }

  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
