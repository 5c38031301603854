package metodist.reports.verify;

import java.util.Locale;

/// What a check of a package can find. `id` is the code of the command line's contract; `title`
/// names the kind on the screen and in the report.
public enum FindingCode {
  APPENDIX_NUMBER_DIFFERS(Severity.ERROR, "Номер приказа в отметке приложения другой"),
  APPENDIX_DATE_DIFFERS(Severity.ERROR, "Дата приказа в отметке приложения другая"),
  APPENDIX_HEADING_MISSING(Severity.ERROR, "У приложения нет отметки"),
  APPENDIX_SIGN_MISSING(Severity.ERROR, "В отметке приложения нет знака «№»"),
  APPENDIX_NOT_MENTIONED(Severity.ERROR, "Приложение не упомянуто в приказе"),
  APPENDIX_MISSING(Severity.ERROR, "Упомянутого приложения нет"),
  TOTAL_DIFFERS(Severity.ERROR, "Суммы не сходятся"),
  AMOUNT_IN_WORDS_DIFFERS(Severity.ERROR, "Сумма прописью не равна сумме цифрами"),
  ORGANISATION_LIST_NOTATION(Severity.WARNING, "Организации перечислены по-разному"),
  STALE_YEAR(Severity.WARNING, "Год прошлого документа"),
  NAME_NOT_IN_CASE(Severity.WARNING, "Фамилия не в том падеже"),
  EMPTY_PLACEHOLDER(Severity.WARNING, "Пропуск не заполнен");

  /// Whether it is certainly wrong or asks to be looked at.
  public enum Severity {
    ERROR("error", "ошибка"),
    WARNING("warning", "замечание");

    private final String id;
    private final String title;

    Severity(String id, String title) {
      this.id = id;
      this.title = title;
    }

    public String id() {
      return id;
    }

    public String title() {
      return title;
    }
  }

  private final Severity severity;
  private final String title;

  FindingCode(Severity severity, String title) {
    this.severity = severity;
    this.title = title;
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public Severity severity() {
    return severity;
  }

  public String title() {
    return title;
  }
}
