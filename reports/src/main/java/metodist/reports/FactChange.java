package metodist.reports;

/// Что изменилось с тех пор, как документ был выдан: a fact's label, what it was and what it is
/// now. Empty means there was none.
public record FactChange(String label, String before, String after) {
  /// «Номер: было «473», стало «480»».
  public String sentence() {
    return label + ": было " + shown(before) + ", стало " + shown(after);
  }

  private static String shown(String value) {
    return value.isBlank() ? "—" : "«" + value + "»";
  }
}
