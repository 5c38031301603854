package metodist.app.ui;

import java.util.List;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import metodist.app.platform.Formats;
import metodist.app.platform.Tsv;

/// What the clipboard holds for a table: a block of cells, or the sentence why there is none — it
/// is empty, a picture, files, or far more rows than the table takes.
public sealed interface ClipboardTable {
  /// The cells, row by row; never empty.
  record Block(List<List<String>> rows) implements ClipboardTable {
    /// One value, which fills whatever is selected.
    public boolean single() {
      return rows.size() == 1 && rows.getFirst().size() == 1;
    }
  }

  /// Nothing to paste, with the reason and what to do.
  record Refused(String sentence) implements ClipboardTable {}

  /// Looks into the clipboard; a block of more than `most` rows is refused before it is taken
  /// apart.
  static ClipboardTable read(int most) {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    String text = clipboard.getString();
    if (text != null && !text.isBlank()) {
      return of(text, most);
    }
    if (clipboard.hasImage()) {
      return new Refused(UiTexts.MESSAGES.text("paste.picture"));
    }
    return new Refused(
        UiTexts.MESSAGES.text(clipboard.hasFiles() ? "paste.files" : "paste.nothing"));
  }

  /// The same for a text already at hand.
  static ClipboardTable of(String text, int most) {
    long lines = lines(text);
    if (lines > most) {
      return new Refused(UiTexts.MESSAGES.plural("paste.many", lines, Formats.number(most)));
    }
    return new Block(Tsv.parse(text));
  }

  /// Puts cells there, for a spreadsheet and for a Word file alike.
  static void put(List<String> head, List<List<Tsv.Cell>> lines) {
    ClipboardContent content = new ClipboardContent();
    content.putString(Tsv.text(head, lines));
    content.putHtml(Tsv.table(head, lines));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// Rows at most: line breaks inside quoted cells count too.
  private static long lines(String text) {
    long breaks = 0;
    for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
      breaks++;
    }
    return text.endsWith("\n") ? breaks : breaks + 1;
  }
}
