package metodist.model.forms;

/// What kind of answer a field takes. `code` is the name used in definition files.
public enum FieldType {
  TEXT("text", "строка"),
  LONG_TEXT("long-text", "текст"),
  NUMBER("number", "число"),
  DATE("date", "дата"),
  TERM("term", "срок"),
  ACADEMIC_YEAR("academic-year", "учебный год"),
  PERSON("person", "человек"),
  ORGANISATION("organisation", "организация"),
  CHOICE("choice", "выбор из списка"),
  YES_NO("yes-no", "да или нет"),
  EMAIL("e-mail", "электронная почта"),
  PHONE("phone", "телефон"),
  URL("url", "адрес страницы"),
  ATTACHMENT("attachment", "приложение");

  private final String code;
  private final String title;

  FieldType(String code, String title) {
    this.code = code;
    this.title = title;
  }

  public String code() {
    return code;
  }

  /// «число»
  public String title() {
    return title;
  }
}
