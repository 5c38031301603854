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
  SITE_REGISTER("register", "Реестр площадок", RecordKind.CENTRE),
  CONCEPT("concept", "Концепция мероприятия", RecordKind.EVENT),
  COMMITTEE("committee", "Состав оргкомитета", RecordKind.EVENT),
  PROGRAMME("programme", "Программа по секциям", RecordKind.EVENT),
  PROGRAMME_PUBLISHED("programme-published", "Опубликованная программа", RecordKind.EVENT),
  PROGRAMME_CHANGES("programme-changes", "Изменения в программе", RecordKind.EVENT),
  PROGRAMME_BOOKLET("programme-booklet", "Программа-буклет (А5)", RecordKind.EVENT),
  PROGRAMME_GRID("programme-grid", "Сетка программы на одном листе", RecordKind.EVENT),
  PROGRAMME_GRID_BY_DAYS("programme-days", "Сетка программы по дням", RecordKind.EVENT),
  PROGRAMME_BY_SCHOOLS("programme-schools", "Программа по организациям", RecordKind.EVENT),
  PROGRAMME_BY_MODERATORS("programme-moderators", "Программа по модераторам", RecordKind.EVENT),
  DOOR_SHEETS("door-sheets", "Листы на двери", RecordKind.EVENT),
  REGISTRATION_SHEET("registration-sheet", "Лист регистрации участников", RecordKind.EVENT),
  BADGES("badges", "Бейджи", RecordKind.EVENT),
  HANDOUT("handout", "Именной документ", RecordKind.HANDOUT),
  HANDOUT_REGISTER("handout-register", "Журнал выдачи именных документов", RecordKind.EVENT),
  ESTIMATE("estimate", "Смета", RecordKind.ESTIMATE),
  ESTIMATE_DETAILED("estimate-detailed", "Смета подробная", RecordKind.ESTIMATE),
  ESTIMATE_EXECUTION("estimate-execution", "Отчёт об исполнении сметы", RecordKind.ESTIMATE),
  ORDER_APPROVAL_SHEET("approval-sheet", "Лист согласования", RecordKind.ORDER),
  ORDER_ACQUAINTANCE_SHEET("acquaintance-sheet", "Лист ознакомления", RecordKind.ORDER),
  ORDER_JOURNAL("order-journal", "Журнал регистрации приказов", RecordKind.CENTRE);

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
