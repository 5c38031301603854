package metodist.reports.source.child;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import metodist.model.shared.UserFacingException;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceReader;
import metodist.reports.source.direct.DirectSourceReader;

/// The reading process: takes a path from its input, gives the tree or a refusal to its output, and
/// again. It ends when its input ends, so that it never outlives the program, and removes its
/// folder.
public final class SourceWorker {
  /// Answers a request at once: from here on the time of the file runs.
  static final int TAKEN = 1;

  static final int DOCUMENT = 2;
  static final int REFUSED = 3;

  private final SourceReader reader = new DirectSourceReader();
  private final DataInputStream in;
  private final DataOutputStream out;

  private SourceWorker(DataInputStream in, DataOutputStream out) {
    this.in = in;
    this.out = out;
  }

  /// @param args the folder for temporary files, which is this process's own
  public static void main(String[] args) throws IOException {
    // A library that prints would spoil the answers.
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    Logger.getLogger("").setLevel(Level.OFF);
    ReadingFolder folder = new ReadingFolder(Path.of(args[0]));
    endWithParent(folder);
    try (FileInputStream input = new FileInputStream(FileDescriptor.in);
        FileOutputStream output = new FileOutputStream(FileDescriptor.out)) {
      new SourceWorker(
              new DataInputStream(new BufferedInputStream(input)),
              new DataOutputStream(new BufferedOutputStream(output, 1 << 16)))
          .serve();
    } finally {
      folder.delete();
    }
  }

  /// A program that was killed closes the input, but a reading that hangs does not see it.
  private static void endWithParent(ReadingFolder folder) {
    ProcessHandle.current()
        .parent()
        .ifPresent(parent -> Thread.ofPlatform().daemon().start(() -> endWith(parent, folder)));
  }

  private static void endWith(ProcessHandle parent, ReadingFolder folder) {
    if (!parent.onExit().join().isAlive()) {
      folder.delete();
      Runtime.getRuntime().halt(1);
    }
  }

  private void serve() throws IOException {
    while (true) {
      String path;
      try {
        path = TreeCodec.readText(in);
      } catch (EOFException e) {
        return;
      }
      out.writeByte(TAKEN);
      out.flush();
      answer(Path.of(path));
      out.flush();
    }
  }

  private void answer(Path file) throws IOException {
    SourceDocument document;
    try {
      document = reader.read(file);
    } catch (UserFacingException e) {
      out.writeByte(REFUSED);
      String message = e.getMessage();
      TreeCodec.writeText(out, message == null ? "" : message);
      TreeCodec.writeText(out, e.action());
      return;
    }
    out.writeByte(DOCUMENT);
    TreeCodec.write(out, document);
  }
}
