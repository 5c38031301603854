package metodist.model.issued;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// Номера свидетельств: one running series in each calendar year.
public record CertificateNumbers(List<Certificate> certificates) {
  public CertificateNumbers {
    certificates = List.copyOf(certificates);
  }

  /// One above the highest of the year.
  public int next(int year) {
    TreeSet<Integer> used = used(year);
    return used.isEmpty() ? 1 : used.last() + 1;
  }

  /// The numbers below the highest that no certificate carries.
  public List<Integer> gaps(int year) {
    TreeSet<Integer> used = used(year);
    List<Integer> gaps = new ArrayList<>();
    for (int number = 1; !used.isEmpty() && number < used.last(); number++) {
      if (!used.contains(number)) {
        gaps.add(number);
      }
    }
    return gaps;
  }

  private TreeSet<Integer> used(int year) {
    TreeSet<Integer> used = new TreeSet<>();
    certificates.stream().filter(c -> c.year() == year).forEach(c -> used.add(c.number()));
    return used;
  }
}
