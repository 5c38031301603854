package metodist.reports.source.rtf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceFormat;
import metodist.reports.source.TreeBuilder;

/// Reads .rtf: keeps the stack of groups and hands each token to those who know it.
public final class RtfReader {
  private static final int MAX_DEPTH = 1_000;

  private final RtfTokens tokens;
  private final TreeBuilder tree = new TreeBuilder(SourceFormat.RTF);
  private final Deque<RtfGroup> groups = new ArrayDeque<>();
  private final RtfText text = new RtfText(tree);
  private final RtfDestinations destinations = new RtfDestinations(tree, text);
  private int toSkip;

  private RtfReader(byte[] bytes) {
    tokens = new RtfTokens(bytes);
  }

  /// Throws [RefusedException], or whatever a damaged file provokes.
  public static SourceDocument read(Path file) throws IOException {
    return new RtfReader(Files.readAllBytes(file)).read();
  }

  private SourceDocument read() {
    groups.push(new RtfGroup());
    while (true) {
      switch (tokens.next()) {
        case OPEN -> open();
        case CLOSE -> close();
        case CONTROL -> control();
        case BYTE -> plainByte();
        case END -> {
          return finish();
        }
      }
      if (groups.isEmpty()) {
        return finish();
      }
    }
  }

  /// A file that ends inside a group was cut off.
  private SourceDocument finish() {
    if (groups.size() > 1) {
      throw new RefusedException(Refusal.DAMAGED);
    }
    text.flush(new RtfGroup());
    text.finish();
    return tree.finish();
  }

  private void open() {
    toSkip = 0;
    RtfGroup group = groups.getFirst();
    text.flush(group);
    if (groups.size() > MAX_DEPTH) {
      throw new RefusedException(Refusal.DAMAGED);
    }
    groups.push(group.inner());
  }

  private void close() {
    toSkip = 0;
    RtfGroup ended = groups.getFirst();
    text.flush(ended);
    if (groups.size() == 1) {
      return;
    }
    groups.pop();
    RtfGroup outer = groups.getFirst();
    destinations.ended(ended);
    if (ended.atEnd == RtfGroup.AtEnd.NOTHING
        && ended.destination == RtfGroup.Destination.TEXT
        && outer.destination == RtfGroup.Destination.TEXT) {
      outer.takeParagraph(ended);
    }
  }

  private void plainByte() {
    if (toSkip > 0) {
      toSkip--;
    } else {
      text.add((byte) tokens.value());
    }
  }

  private void control() {
    RtfGroup group = groups.getFirst();
    String word = tokens.word();
    if (toSkip > 0 && !word.equals("u")) {
      toSkip--;
      return;
    }
    if (word.equals("u")) {
      text.flushBytes(group);
      text.add((char) (tokens.parameter('?') & 0xFFFF));
      toSkip = group.skipAfterUnicode;
      return;
    }
    text.flush(group);
    int parameter = tokens.parameter(0);
    if (word.equals("*")) {
      group.optional = true;
    } else if (word.equals("uc")) {
      group.skipAfterUnicode = Math.clamp(parameter, 0, 100);
    } else if (!destinations.begin(group, word, parameter)
        && !destinations.detail(group, word, parameter)) {
      if (group.optional) {
        group.destination = RtfGroup.Destination.SKIP;
      } else if (group.destination == RtfGroup.Destination.TEXT) {
        text.control(group, word, tokens.hasParameter(), parameter);
      }
    }
    if (!word.equals("*")) {
      group.optional = false;
    }
  }
}
