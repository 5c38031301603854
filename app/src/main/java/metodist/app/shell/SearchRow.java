package metodist.app.shell;

import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.model.shared.RecordId;

/// A line of the search box's answer.
sealed interface SearchRow {
  /// The heading of a group.
  record Heading(String title, int total) implements SearchRow {}

  /// A record that opens, or a place.
  record OfRecord(Icon icon, String title, String detail, RecordId target) implements SearchRow {}

  /// A command that runs; `detail` says why it cannot now, or its keys.
  record OfCommand(String title, String detail, Command command) implements SearchRow {}

  /// Shows the whole group.
  record More(String group, int left) implements SearchRow {}
}
