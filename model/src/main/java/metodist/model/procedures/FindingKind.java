package metodist.model.procedures;

import java.util.Arrays;

/// Виды замечаний: the heading under which findings of one code are told together, and, where a
/// rule knows what to do, the verb that mends one.
public enum FindingKind {
  APPLICATION_INCOMPLETE(
      "application-incomplete", "Зарегистрированные заявки заполнены не до конца"),
  APPLICATION_LATE("application-late", "Заявки приняты после срока без причины"),
  APPLICATION_WITHOUT_MANAGER("application-without-manager", "В заявках нет менеджера площадки"),
  CERTIFICATE_NUMBER_GAP("certificate-number-gap", "Пропуски в номерах свидетельств"),
  CERTIFICATE_NUMBER_REPEATED(
      "certificate-number-repeated", "Одинаковые номера свидетельств", "Дать следующий номер"),
  CERTIFICATE_WITHOUT_ORDER(
      "certificate-without-order", "Свидетельства без приказа", "Удалить свидетельство"),
  CONTEST_DATES("contest-dates", "Ошибки в датах этапов"),
  CONTEST_DAY_OFF(
      "contest-day-off", "Этапы кончаются в нерабочий день", "Перенести на рабочий день"),
  CONTEST_WITHOUT_CRITERIA(
      "contest-without-criteria", "Конкурсы без критериев", "Взять обычные критерии"),
  ESTIMATE("estimate", "Замечания к сметам"),
  EVENT_CLASH("event-clash", "Накладки в программах мероприятий"),
  EVENT_COPIED("event-copied", "Перенесено с прежних мероприятий и не проверено"),
  EVENT_FACTS("event-facts", "В мероприятиях чего-то не хватает"),
  EVENT_PROGRAMME("event-programme", "Замечания к программам"),
  EXPERT_CONFLICT("expert-conflict", "Конфликт интересов экспертов"),
  NAME_CASE_UNSURE("name-case-unsure", "Неясно, как склонять имена"),
  ORDER_APPENDICES("order-appendices", "Приказы ссылаются на приложения неверно"),
  ORDER_NOT_REGISTERED("order-not-registered", "Приказы не зарегистрированы"),
  ORDER_NUMBER_GAP("order-number-gap", "Пропуски в номерах приказов"),
  ORDER_NUMBER_REPEATED("order-number-repeated", "Одинаковые номера приказов"),
  ORDER_WITHOUT_SIGNATORY("order-without-signatory", "Приказы без подписывающего"),
  ORGANISATION_RENAMED("organisation-renamed-after", "Организации переименованы после приказа"),
  ORGANISATION_TWICE("organisation-twice", "Организации внесены дважды"),
  PERSON_TWICE("person-twice", "Люди внесены дважды"),
  SHEET_SIGNED_INCOMPLETE(
      "sheet-signed-incomplete", "Подписаны неполные листы экспертизы", "Снять подпись"),
  SITE_BASIS_INCOMPLETE("site-basis-incomplete", "Неполные реквизиты приказа о присвоении"),
  SITE_BASIS_NOT_VALID("site-basis-not-valid", "Статус без действующего приказа"),
  SITE_TERM_ENDS("site-term-ends", "Кончается срок статуса"),
  SITE_TERM_OVER("site-term-over", "Срок статуса истёк", "Отметить окончание"),
  SITE_WITHOUT_CERTIFICATE(
      "site-without-certificate", "Не выписаны свидетельства", "Выписать свидетельство"),
  SITE_WITHOUT_MANAGER("site-without-manager", "У площадок нет менеджера"),
  SITE_WITHOUT_TOPIC("site-without-topic", "У площадок нет темы"),
  TOO_FEW_EXPERTS("too-few-experts", "Мало подписанных листов экспертизы"),
  TWO_APPLICATIONS("two-applications", "Несколько заявок от одной организации");

  private final String code;
  private final String title;
  private final String mending;

  FindingKind(String code, String title) {
    this(code, title, "");
  }

  FindingKind(String code, String title, String mending) {
    this.code = code;
    this.title = title;
    this.mending = mending;
  }

  public static FindingKind of(String code) {
    return Arrays.stream(values())
        .filter(kind -> kind.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of finding: " + code));
  }

  public String code() {
    return code;
  }

  public String title() {
    return title;
  }

  /// What «Исправить» does; empty when only a person can mend it.
  public String mending() {
    return mending;
  }
}
