package metodist.reports.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.shared.Plural;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;

/// Отчёт о сверке: the findings by kind, errors first, for the screen, the clipboard, the command
/// line and a paper.
public final class FindingReport {
  private static final Plural ERRORS = new Plural("ошибка", "ошибки", "ошибок");
  private static final Plural WARNINGS = new Plural("замечание", "замечания", "замечаний");
  private static final String NONE = "ошибок и замечаний нет";

  private FindingReport() {}

  /// A finding that was looked at and passed over, and why.
  public record Passed(Finding finding, String reason) {}

  /// The findings of each kind, in the order of the kinds.
  public static Map<FindingCode, List<Finding>> byKind(List<Finding> findings) {
    Map<FindingCode, List<Finding>> kinds = new LinkedHashMap<>();
    for (FindingCode code : FindingCode.values()) {
      List<Finding> of = findings.stream().filter(f -> f.code() == code).toList();
      if (!of.isEmpty()) {
        kinds.put(code, of);
      }
    }
    return kinds;
  }

  /// «3 ошибки, 2 замечания», «ошибок и замечаний нет».
  public static String count(List<Finding> findings) {
    long errors =
        findings.stream().filter(f -> f.code().severity() == FindingCode.Severity.ERROR).count();
    long warnings = findings.size() - errors;
    if (findings.isEmpty()) {
      return NONE;
    }
    return errors == 0
        ? WARNINGS.count(warnings)
        : ERRORS.count(errors) + (warnings == 0 ? "" : ", " + WARNINGS.count(warnings));
  }

  /// The sign of number and what it counts stay on one line.
  public static String held(String text) {
    return text.replace("№ ", "№\u00a0");
  }

  /// Plain text: a line a kind, its findings below it.
  public static String text(List<Finding> findings) {
    StringBuilder text = new StringBuilder();
    byKind(findings)
        .forEach(
            (code, of) -> {
              text.append(code.title()).append(" (").append(of.size()).append(")\n");
              of.forEach(f -> text.append("  ").append(line(f)).append('\n'));
            });
    return findings.isEmpty() ? "Ошибок и замечаний нет." : text.toString();
  }

  private static String line(Finding finding) {
    return held(finding.file() + " — " + finding.place() + ". " + finding.message());
  }

  /// The report as a paper.
  public static Document document(List<String> files, List<Finding> findings, List<Passed> passed) {
    List<Block> blocks = new ArrayList<>();
    ParagraphFormat text = ParagraphFormat.PLAIN.spaced(0, Lengths.pt(4));
    ParagraphFormat head =
        ParagraphFormat.PLAIN.spaced(Lengths.pt(10), Lengths.pt(4)).keptWithNext();
    blocks.add(
        Paragraph.of(
            "Сверка комплекта документов",
            TextStyle.BOLD.withSize(30),
            ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.CENTER).spaced(0, Lengths.pt(10))));
    blocks.add(Paragraph.of("Проверены файлы: " + String.join("; ", files) + ".", text));
    blocks.add(Paragraph.of("Итог: " + count(findings) + ".", text));
    byKind(findings)
        .forEach(
            (code, of) -> {
              blocks.add(Paragraph.of(code.title(), TextStyle.BOLD, head));
              of.forEach(f -> blocks.add(finding(f, text, "")));
            });
    if (!passed.isEmpty()) {
      blocks.add(Paragraph.of("Пропущено с причиной", TextStyle.BOLD, head));
      passed.forEach(p -> blocks.add(finding(p.finding(), text, p.reason())));
    }
    return new Document(
        "Сверка комплекта",
        Typeface.TIMES_12,
        List.of(),
        List.of(Section.numberedAtTop(PageSpec.a4Portrait(), Section.PageNumbers.RESTART, blocks)));
  }

  private static Paragraph finding(Finding finding, ParagraphFormat format, String reason) {
    List<Inline> inlines = new ArrayList<>();
    inlines.add(new Inline.Text("– " + line(finding)));
    inlines.add(new Inline.LineBreak());
    inlines.add(
        new Inline.Text(
            "В тексте: «" + held(Prose.quote(finding.passage(), 240)) + "»", TextStyle.ITALIC));
    if (!reason.isEmpty()) {
      inlines.add(new Inline.LineBreak());
      inlines.add(new Inline.Text("Причина пропуска: " + reason));
    }
    return new Paragraph(inlines, format.indented(Lengths.mm(6), 0).firstLine(-Lengths.mm(4)));
  }
}
