package metodist.reports.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Correct papers of many genres, typed by hand as offices write them (`*.txt` beside this test):
/// none has a finding. `faults.tsv` names for each planted fault the paper, the code it must be
/// found under — and nothing else — and what is replaced by what.
class GenrePackagesTest {
  private record Planted(String paper, String code, String from, String to) {}

  private static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(GenrePackagesTest.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<Planted> faults() {
    List<Planted> faults = new ArrayList<>();
    for (String line : text("faults.tsv").split("\n")) {
      String[] parts = line.replace("\\n", "\n").split("\t", -1);
      faults.add(new Planted(parts[0], parts[1], parts[2], parts[3]));
    }
    return faults;
  }

  @Test
  void haveNoFinding() {
    List<String> alarms = new ArrayList<>();
    List<String> papers = faults().stream().map(Planted::paper).distinct().toList();
    for (String paper : papers) {
      PackageCheck.findings(List.of(TypedPaper.file("файл.docx", text(paper + ".txt"))))
          .forEach(f -> alarms.add(paper + ": " + f));
    }
    assertThat(papers).hasSizeGreaterThan(10);
    assertThat(alarms).isEmpty();
  }

  @Test
  void aPlantedFaultIsTheOnlyFinding() {
    List<String> wrong = new ArrayList<>();
    for (Planted fault : faults()) {
      String text = text(fault.paper() + ".txt");
      assertThat(text).contains(fault.from());
      Set<String> codes =
          PackageLayoutsTest.codes(
              List.of(TypedPaper.file("файл.docx", text.replace(fault.from(), fault.to()))));
      if (!codes.equals(Set.of(fault.code()))) {
        wrong.add(fault + " → " + codes);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
