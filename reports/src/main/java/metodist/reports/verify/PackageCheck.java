package metodist.reports.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Сверка комплекта: the cross-check of a package of papers, ours or foreign — an order with its
/// appendices in one file or in several. Pure: what was read in, findings out, in reading order of
/// the kinds. A correct package has none; a doubt is no finding.
public final class PackageCheck {
  private PackageCheck() {}

  public static List<Finding> findings(List<CheckedFile> files) {
    List<Paper> papers = PackageReader.papers(files.stream().map(FileText::new).toList());
    List<Paper> orders = papers.stream().filter(Paper::isOrder).toList();
    List<Finding> findings = new ArrayList<>();
    for (Paper order : orders) {
      List<Paper> own =
          papers.stream()
              .filter(p -> !p.isOrder() && owner(p, orders).filter(order::equals).isPresent())
              .toList();
      findings.addAll(new AppendixCheck(order, own).findings());
      findings.addAll(StaleYears.findings(order, own));
      findings.addAll(new TotalsCheck(order, own).findings());
    }
    if (orders.isEmpty()) {
      findings.addAll(new TotalsCheck(null, papers).findings());
    }
    findings.addAll(WordsCheck.findings(papers));
    findings.addAll(OrganisationNotation.findings(papers));
    findings.addAll(NameCases.findings(papers));
    findings.addAll(Placeholders.findings(papers));
    return findings.stream()
        .distinct()
        .sorted(java.util.Comparator.comparing(Finding::code))
        .toList();
  }

  /// The order a paper belongs to: the one before it in its file, else the one its mark names, else
  /// the first of the package.
  private static Optional<Paper> owner(Paper paper, List<Paper> orders) {
    Optional<Paper> before =
        orders.stream()
            .filter(o -> o.file() == paper.file() && o.start() < paper.start())
            .reduce((a, b) -> b);
    Heading heading = paper.heading();
    if (before.isPresent() || heading == null || orders.size() < 2) {
      return before.or(() -> orders.stream().findFirst());
    }
    return orders.stream()
        .filter(o -> heading.marks().stream().anyMatch(m -> names(m, o.order())))
        .findFirst()
        .or(() -> orders.stream().findFirst());
  }

  private static boolean names(Requisites mark, Requisites order) {
    return !order.number().isEmpty() && Requisites.sameNumber(mark.number(), order.number());
  }
}
