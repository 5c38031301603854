package metodist.model.shared;

/// What a record is. The journal, the bin and the register of documents name records by kind and
/// id.
public enum RecordKind {
  CENTRE("Сведения о центре"),
  ORGANISATION("Организация"),
  PERSON("Человек"),
  CASE_CORRECTION("Исправление падежа"),
  STATUS_KIND("Вид статуса"),
  CRITERIA_SET("Набор критериев"),
  CONTEST("Конкурс"),
  APPLICATION("Заявка"),
  REVIEW_SHEET("Лист экспертизы"),
  SITE("Площадка"),
  LETTERHEAD("Бланк"),
  ORDER("Приказ"),
  CERTIFICATE("Свидетельство"),
  ISSUED_DOCUMENT("Выданный документ"),
  PASSED_FINDING("Пропущенное замечание"),
  FORM_REVISION("Редакция формы"),
  LEARNED_LABEL("Выученная подпись"),
  WORKING_YEAR("Рабочий календарь"),
  EVENT("Мероприятие"),
  TALK("Выступление"),
  PROGRAMME_EDITION("Опубликованная программа"),
  BUDGET_CODE("Код КОСГУ или КВР"),
  ESTIMATE("Смета"),
  LEGAL_ACT("Правовой акт"),
  PHRASE("Фраза приказа");

  private final String title;

  RecordKind(String title) {
    this.title = title;
  }

  public String title() {
    return title;
  }
}
