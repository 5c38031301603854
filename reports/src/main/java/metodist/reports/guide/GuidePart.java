package metodist.reports.guide;

import java.util.List;
import java.util.stream.Collectors;

/// One thing in the text of a chapter.
public sealed interface GuidePart {
  /// What it says, without looks.
  String text();

  /// A run of letters of one look. `code` is to be typed as it stands: a command, a file's name.
  record Span(String text, boolean bold, boolean code) {}

  /// A paragraph.
  record Words(List<Span> spans) implements GuidePart {
    public Words {
      spans = List.copyOf(spans);
    }

    @Override
    public String text() {
      return spans.stream().map(Span::text).collect(Collectors.joining());
    }
  }

  /// A list; `numbered` when the order matters.
  record Items(boolean numbered, List<Words> items) implements GuidePart {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String text() {
      return items.stream().map(Words::text).collect(Collectors.joining("\n"));
    }
  }

  /// A table; the first row is its head.
  record Rows(List<List<Words>> rows) implements GuidePart {
    public Rows {
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public String text() {
      return rows.stream().flatMap(List::stream).map(Words::text).collect(Collectors.joining("\n"));
    }
  }
}
