package metodist.storage;

import java.util.ArrayList;
import java.util.List;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.Workspace;
import metodist.storage.records.Json;

/// Everything the data say, as text: records without their versions, and the bin.
final class Dump {
  private Dump() {}

  static String of(Workspace workspace) {
    List<String> lines = new ArrayList<>();
    for (RecordKind kind : RecordKind.values()) {
      List<Aggregate> records = workspace.read(r -> List.copyOf(r.all(kind)));
      records.forEach(record -> lines.add(kind + " " + Json.write(record.withVersion(0))));
    }
    workspace.bin().forEach(item -> lines.add("bin " + item));
    lines.sort(String::compareTo);
    return String.join("\n", lines);
  }
}
