package metodist.model.forms;

/// What kind of answer a field takes. `code` is the name used in definition files.
public enum FieldType {
  TEXT("text"),
  LONG_TEXT("long-text"),
  NUMBER("number"),
  DATE("date"),
  TERM("term"),
  ACADEMIC_YEAR("academic-year"),
  PERSON("person"),
  ORGANISATION("organisation"),
  CHOICE("choice"),
  YES_NO("yes-no"),
  EMAIL("e-mail"),
  PHONE("phone"),
  URL("url"),
  ATTACHMENT("attachment");

  private final String code;

  FieldType(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
