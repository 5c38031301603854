package metodist.model.directory;

/// Организационно-правовая форма as it stands before the name. OTHER carries no abbreviation.
public enum LegalForm {
  MBOU("МБОУ"),
  MBDOU("МБДОУ"),
  MAOU("МАОУ"),
  MADOU("МАДОУ"),
  GBOU("ГБОУ"),
  GBDOU("ГБДОУ"),
  MBU_DO("МБУ ДО"),
  GBU_DO("ГБУ ДО"),
  MBU("МБУ"),
  MKU("МКУ"),
  GBU_DPPO("ГБУ ДППО"),
  CHOU("ЧОУ"),
  AUTHORITY("орган управления"),
  OTHER("");

  private final String abbreviation;

  LegalForm(String abbreviation) {
    this.abbreviation = abbreviation;
  }

  public String abbreviation() {
    return abbreviation;
  }
}
