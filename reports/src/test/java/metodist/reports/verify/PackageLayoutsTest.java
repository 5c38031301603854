package metodist.reports.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// Packages in many layouts: correct ones have no finding, and each with one planted fault has that
/// finding and no other.
class PackageLayoutsTest {
  private static final int LAYOUTS = 24;

  /// Layout `i` of the first half: each part takes its own turn.
  static List<CheckedFile> layout(int i, PackageFacts f) {
    int head = i % 8;
    String order =
        LayoutParts.head(head, f)
            + LayoutParts.clauses(i % 6, i % 3, f, head == 5)
            + LayoutParts.tail(i % 6);
    String[] contents = {
      LayoutParts.concept(i, f),
      LayoutParts.committee(i),
      EstimateLayouts.estimate((i + i / 6) % 6, f)
    };
    List<CheckedFile> files = new ArrayList<>();
    StringBuilder one = new StringBuilder(order);
    for (int no = 0; no < 3; no++) {
      if (!f.present[no]) {
        continue;
      }
      String text = LayoutParts.mark((i + i / 8) % 8, no, f) + contents[no];
      if (i % 4 == 3) {
        files.add(TypedPaper.file("приложение-" + (no + 1) + ".docx", text));
      } else {
        one.append(text);
      }
    }
    files.addFirst(TypedPaper.file("приказ.docx", one.toString()));
    return files;
  }

  /// Layout `i` of the second half, written after the check was made.
  static List<CheckedFile> later(int i, PackageFacts f) {
    int head = i % 6;
    boolean decree = head == 5;
    f.number = "473";
    List<CheckedFile> files = new ArrayList<>();
    StringBuilder one =
        new StringBuilder(
            LaterLayoutParts.head(head, f)
                + LaterLayoutParts.clauses((i + i / 6) % 6, f, decree)
                + LaterLayoutParts.tail((i + 2) % 6));
    List<String> contents = LaterLayoutParts.contents(i, f);
    for (int no = 0; no < 3; no++) {
      if (!f.present[no]) {
        continue;
      }
      String text =
          LaterLayoutParts.mark((i + i / 6 + i / 12) % 6, no, f, decree) + contents.get(no);
      if (i % 5 == 4) {
        files.add(TypedPaper.file("pril" + (no + 1) + ".docx", text));
      } else {
        one.append(text);
      }
    }
    files.addFirst(TypedPaper.file("prikaz.docx", one.toString()));
    return files;
  }

  @Test
  void laterLayoutsToo() {
    List<String> wrong = new ArrayList<>();
    int planted = 0;
    for (int i = 0; i < LAYOUTS; i++) {
      for (Finding finding : PackageCheck.findings(later(i, new PackageFacts()))) {
        wrong.add(i + " clean → " + finding);
      }
      for (FindingCode fault : FindingCode.values()) {
        planted++;
        Set<String> codes = codes(later(i, PackageFacts.with(fault, i)));
        if (!codes.equals(Set.of(fault.id()))) {
          wrong.add(i + " " + fault.id() + " → " + codes);
        }
      }
    }
    System.out.println("later: planted " + planted + ", not exactly " + wrong.size());
    assertThat(wrong).isEmpty();
  }

  @Test
  void correctPackagesHaveNoFindings() {
    List<String> alarms = new ArrayList<>();
    for (int i = 0; i < LAYOUTS; i++) {
      for (Finding finding : PackageCheck.findings(layout(i, new PackageFacts()))) {
        alarms.add(i + ": " + finding);
      }
    }
    assertThat(alarms).isEmpty();
  }

  @Test
  void aPlantedFaultIsTheOnlyFinding() {
    List<String> wrong = new ArrayList<>();
    int planted = 0;
    for (int i = 0; i < LAYOUTS; i++) {
      for (FindingCode fault : FindingCode.values()) {
        planted++;
        Set<String> codes = codes(layout(i, PackageFacts.with(fault, i)));
        if (!codes.equals(Set.of(fault.id()))) {
          wrong.add(i + " " + fault.id() + " → " + codes);
        }
      }
    }
    System.out.println("planted " + planted + ", exactly found " + (planted - wrong.size()));
    assertThat(wrong).isEmpty();
  }

  static Set<String> codes(List<CheckedFile> files) {
    return PackageCheck.findings(files).stream()
        .map(f -> f.code().id())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
