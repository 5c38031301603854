package metodist.reports.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import metodist.model.shared.UserFacingException;

/// Comma, semicolon or tab separated text (RFC 4180 quoting) in UTF-8 or, when that does not
/// decode, windows-1251.
final class CsvTable {
  private static final char[] SEPARATORS = {';', '\t', ','};

  private CsvTable() {}

  static SheetTable read(String fileName, byte[] bytes) {
    String text = decode(bytes);
    if (text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
      throw new UserFacingException(
          "Файл «" + fileName + "» — не таблица.", "Укажите файл .xlsx или .csv.");
    }
    return SheetTable.of(rows(text, separator(text)));
  }

  private static String decode(byte[] bytes) {
    String text;
    try {
      text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString();
    } catch (CharacterCodingException notUtf8) {
      text = new String(bytes, Charset.forName("windows-1251"));
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// The separator that stands most often outside quotes in the first filled line.
  private static char separator(String text) {
    String line = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    char best = ';';
    int most = 0;
    for (char separator : SEPARATORS) {
      int count = countOutsideQuotes(line, separator);
      if (count > most) {
        most = count;
        best = separator;
      }
    }
    return best;
  }

  private static int countOutsideQuotes(String line, char wanted) {
    int count = 0;
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (c == wanted && !quoted) {
        count++;
      }
    }
    return count;
  }

  private static List<SheetTable.SheetRow> rows(String text, char separator) {
    List<SheetTable.SheetRow> rows = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    boolean any = false;
    int number = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (quoted) {
        if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
          cell.append('"');
          i++;
        } else if (c == '"') {
          quoted = false;
        } else {
          cell.append(c);
        }
      } else if (c == '"' && cell.toString().isBlank()) {
        quoted = true;
        any = true;
        cell.setLength(0);
      } else if (c == separator) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        any = true;
      } else if (c == '\n') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
        rows.add(new SheetTable.SheetRow(number++, cells));
        cells = new ArrayList<>();
        any = false;
      } else if (c != '\r') {
        cell.append(c);
        any = true;
      }
    }
    if (any) {
      cells.add(cell.toString().strip());
      rows.add(new SheetTable.SheetRow(number, cells));
    }
    return rows;
  }
}
