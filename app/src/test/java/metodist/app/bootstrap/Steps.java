package metodist.app.bootstrap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import metodist.model.issued.IssuedDocument;
import metodist.model.shared.Aggregate;
import metodist.model.shared.RecordKind;
import metodist.model.workspace.Workspace;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/// Every record as it stood after each step of the work, so that what undo brings back can be
/// compared with what was.
final class Steps {
  private ProgramWindow program;
  private final Map<Long, Map<String, String>> states = new TreeMap<>();
  private long seen;
  private long before;

  Steps(ProgramWindow program) {
    this.program = program;
  }

  /// The count goes on in the program opened again.
  void goOnIn(ProgramWindow again) {
    program = again;
    before = seen - workspace().revision();
  }

  private long revision() {
    return before + workspace().revision();
  }

  Workspace workspace() {
    return program.window().workspace().orElseThrow();
  }

  /// What a hand does.
  interface Deed {
    void run() throws Exception;
  }

  /// Does something that must change the records, waits until it has, and remembers them.
  void step(Deed deed) throws Exception {
    long old = revision();
    deed.run();
    program.until(60, () -> revision() > old);
    remember();
  }

  /// Waits until nothing more is being written, and remembers the records.
  void remember() throws Exception {
    long now = revision();
    do {
      seen = now;
      Thread.sleep(40);
      ProgramWindow.on(() -> true);
      now = revision();
    } while (now != seen);
    states.put(seen, records(workspace()));
  }

  /// How many steps have been taken.
  long count() {
    return seen;
  }

  /// The records as they stood after so many steps.
  Map<String, String> after(long count) {
    Map<String, String> state = states.get(count);
    if (state == null) {
      throw new AssertionError("not remembered: " + count + " of " + states.keySet());
    }
    return state;
  }

  /// The records as they stand now.
  Map<String, String> now() {
    return records(workspace());
  }

  /// All records by kind and identity, without the count of their changes.
  private static Map<String, String> records(Workspace workspace) {
    return workspace.<Map<String, String>>read(
        reading -> {
          Map<String, String> all = new TreeMap<>();
          for (RecordKind kind : RecordKind.values()) {
            for (Aggregate each : reading.all(kind)) {
              all.put(kind + " " + each.id().value(), each.withVersion(0).toString());
            }
          }
          return all;
        });
  }

  /// The text of the newest Word file of each kind of paper given out, by the kind's first word.
  Map<String, String> newestPapers() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    Map<String, byte[]> files =
        workspace()
            .<Map<String, byte[]>>read(
                reading -> {
                  Map<String, byte[]> newest = new TreeMap<>();
                  for (IssuedDocument each : reading.issuedDocuments().all()) {
                    if (each.format().equals("docx") && each.file() != null) {
                      newest.put(each.paper().title().split(" ")[0], reading.file(each.file()));
                    }
                  }
                  return newest;
                });
    for (Map.Entry<String, byte[]> each : files.entrySet()) {
      try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(each.getValue()));
          XWPFWordExtractor words = new XWPFWordExtractor(document)) {
        texts.put(each.getKey(), InFront.plain(words.getText()));
      }
    }
    return texts;
  }
}
