package metodist.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import metodist.model.issued.PaperKind;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Workspace;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.Paper;
import metodist.reports.PaperRef;
import metodist.reports.SafeFile;

/// Every document of the data in Word and PDF, a folder a kind, with an index. One document that
/// fails does not stop the rest.
public final class ExportAll {
  private final DocumentService documents;

  public ExportAll(DocumentService documents) {
    this.documents = documents;
  }

  public record Result(int documents, int files, Path index, List<String> failures) {
    public Result {
      failures = List.copyOf(failures);
    }
  }

  public Result write(Workspace workspace, Path folder) {
    List<PaperRef> refs = workspace.read(documents::all);
    List<String> failures = new ArrayList<>();
    Index index = new Index();
    Set<String> taken = new HashSet<>();
    int files = 0;
    int written = 0;
    for (PaperRef ref : refs) {
      try {
        Paper paper =
            workspace.read(reading -> documents.compose(reading, ref.kind(), ref.subject()));
        String name = unique(ref.kind().code() + "/" + paper.fileName(), taken);
        for (Format format : List.of(Format.DOCX, Format.PDF)) {
          Path file = folder.resolve(name + "." + format.ending()).normalize();
          new SafeFile().write(file, out -> documents.write(paper, format, out));
          files++;
        }
        index.add(ref.kind(), paper.title(), name);
        written++;
      } catch (UserFacingException e) {
        failures.add(ref.title() + ": " + e.sentence());
      }
    }
    Path page = folder.resolve("index.html");
    create(folder);
    new SafeFile().write(page, out -> out.write(index.html().getBytes(StandardCharsets.UTF_8)));
    return new Result(written, files, page, failures);
  }

  private static void create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UserFacingException(
          "Не удалось создать папку «" + folder + "».",
          "Проверьте, есть ли право записи, или укажите другую папку.",
          e);
    } catch (UncheckedIOException e) {
      throw new UserFacingException(
          "Не удалось создать папку «" + folder + "».", "Укажите другую папку.", e);
    }
  }

  private static String unique(String name, Set<String> taken) {
    String candidate = name;
    for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
      candidate = name + " (" + i + ")";
    }
    return candidate;
  }

  /// The page that leads to every file.
  private static final class Index {
    private final StringBuilder rows = new StringBuilder();
    private String heading = "";

    void add(PaperKind kind, String title, String name) {
      if (!heading.equals(kind.title())) {
        heading = kind.title();
        rows.append("<tr><th colspan=\"3\">").append(escaped(heading)).append("</th></tr>\n");
      }
      rows.append("<tr><td>").append(escaped(title)).append("</td>");
      for (Format format : List.of(Format.DOCX, Format.PDF)) {
        rows.append("<td><a href=\"")
            .append(escaped(name + "." + format.ending()))
            .append("\">")
            .append(format == Format.DOCX ? "Word" : "PDF")
            .append("</a></td>");
      }
      rows.append("</tr>\n");
    }

    String html() {
      return """
      <!DOCTYPE html>
      <html lang="ru"><head><meta charset="utf-8"><title>Документы</title>
      <style>body{font:16px/1.4 serif;margin:2em auto;max-width:60em}table{border-collapse:collapse;width:100%}
      th{text-align:left;padding:1em .5em .3em}td{padding:.3em .5em;border-bottom:1px solid #bbb}</style></head>
      <body><h1>Документы</h1><table>
      """
          + rows
          + "</table></body></html>\n";
    }

    private static String escaped(String text) {
      return text.replace("&", "&amp;")
          .replace("<", "&lt;")
          .replace(">", "&gt;")
          .replace("\"", "&quot;");
    }
  }
}
