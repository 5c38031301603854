package metodist.reports;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Формат файла документа.
public enum Format {
  DOCX("docx", "Документ Word"),
  PDF("pdf", "Документ PDF"),
  HTML("html", "Веб-страница"),
  XLSX("xlsx", "Таблица Excel"),
  ICS("ics", "Календарь");

  private final String ending;
  private final String title;

  Format(String ending, String title) {
    this.ending = ending;
    this.title = title;
  }

  /// The ending of the file's name, without the dot.
  public String ending() {
    return ending;
  }

  public String title() {
    return title;
  }

  /// The format a file's name asks for; empty when its ending is none of ours.
  public static Optional<Format> ofFile(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(f -> lower.endsWith("." + f.ending)).findFirst();
  }
}
