package metodist.app.feature.start;

import java.util.ArrayList;
import java.util.List;
import metodist.app.shell.Destination;
import metodist.model.findings.PassedFinding;
import metodist.model.issued.CertificateId;
import metodist.model.orders.LetterheadId;
import metodist.model.procedures.Finding;
import metodist.model.procedures.FindingKind;
import metodist.model.procedures.Findings;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;

/// Проверка данных: the open findings by kind, those that block something first, and those passed
/// over with their reasons.
record Checks(List<Group> groups, List<PassedFinding> passed) {
  Checks {
    groups = List.copyOf(groups);
    passed = List.copyOf(passed);
  }

  record Group(FindingKind kind, List<Line> lines) {
    Group {
      lines = List.copyOf(lines);
    }

    boolean blocks() {
      return lines.stream().anyMatch(line -> line.finding().severity() == Problem.Severity.ERROR);
    }
  }

  /// A finding, and the place where a person can mend it.
  record Line(Finding finding, Destination place) {}

  /// Of what the parts of the check have found.
  static Checks of(Reading reading, List<Finding> found) {
    List<Group> groups = new ArrayList<>();
    Findings.byKind(Findings.open(reading, found))
        .forEach(
            (kind, findings) ->
                groups.add(
                    new Group(
                        kind,
                        findings.stream().map(f -> new Line(f, place(reading, f))).toList())));
    return new Checks(groups, reading.passedFindings().all());
  }

  /// Records without a card of their own are mended where they are used.
  private static Destination place(Reading reading, Finding finding) {
    return switch (finding.record()) {
      case CertificateId id ->
          reading
              .certificates()
              .find(id)
              .filter(certificate -> reading.sites().find(certificate.siteId()).isPresent())
              .<Destination>map(certificate -> new Destination.OfRecord(certificate.siteId()))
              .orElseGet(() -> new Destination.OfRecord(id));
      case LetterheadId id -> new Destination.OfSection("orders");
      default -> new Destination.OfRecord(finding.record());
    };
  }

  int count() {
    return groups.stream().mapToInt(group -> group.lines().size()).sum();
  }
}
