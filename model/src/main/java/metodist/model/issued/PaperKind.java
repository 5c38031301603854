package metodist.model.issued;

import metodist.model.shared.RecordKind;

/// The papers the program makes and the kind of record each is drawn from. `code` names it on the
/// command line and in file names.
public enum PaperKind {
  APPLICATION("application", "Заявка", RecordKind.APPLICATION),
  ORDER("order", "Приказ с приложениями", RecordKind.ORDER),
  CERTIFICATE("certificate", "Свидетельство", RecordKind.CERTIFICATE),
  APPLICATION_JOURNAL("journal", "Журнал регистрации заявок", RecordKind.CONTEST),
  TECHNICAL_SHEET("technical-sheet", "Лист технической экспертизы", RecordKind.APPLICATION),
  REMARKS_LETTER("remarks", "Уведомление о доработке", RecordKind.APPLICATION),
  REJECTION_LETTER("rejection", "Уведомление об отклонении", RecordKind.APPLICATION),
  REVIEW_SHEET("review-sheet", "Лист экспертизы", RecordKind.REVIEW_SHEET),
  SCORE_SUMMARY("summary", "Сводная ведомость", RecordKind.CONTEST),
  CONTEST_ANNOUNCEMENT("announcement", "Информационное письмо о конкурсе", RecordKind.CONTEST),
  MINUTES("minutes", "Протокол заседания Экспертного совета", RecordKind.CONTEST),
  SITE_REGISTER("register", "Реестр площадок", RecordKind.CENTRE);

  private final String code;
  private final String title;
  private final RecordKind subject;

  PaperKind(String code, String title, RecordKind subject) {
    this.code = code;
    this.title = title;
    this.subject = subject;
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  public RecordKind subject() {
    return subject;
  }
}
