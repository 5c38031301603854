package metodist.model.shared;

/// Forms of a noun after a number: 1 заявка, 2 заявки, 5 заявок, 11 заявок, 21 заявка.
public record Plural(String one, String few, String many) {
  public static final Plural APPLICATIONS = new Plural("заявка", "заявки", "заявок");
  public static final Plural ORGANISATIONS =
      new Plural("организация", "организации", "организаций");
  public static final Plural SITES = new Plural("площадка", "площадки", "площадок");
  public static final Plural SHEETS = new Plural("лист", "листа", "листов");
  public static final Plural POINTS = new Plural("балл", "балла", "баллов");
  public static final Plural PAGES = new Plural("страница", "страницы", "страниц");
  public static final Plural PEOPLE = new Plural("человек", "человека", "человек");
  public static final Plural PARTICIPANTS = new Plural("участник", "участника", "участников");
  public static final Plural ARTICLES = new Plural("статья", "статьи", "статей");
  public static final Plural DAYS = new Plural("день", "дня", "дней");
  public static final Plural CRITERIA = new Plural("критерий", "критерия", "критериев");
  public static final Plural RECORDS = new Plural("запись", "записи", "записей");
  public static final Plural DOCUMENTS = new Plural("документ", "документа", "документов");
  public static final Plural YEARS = new Plural("год", "года", "лет");

  /// The form that goes with the number, without the number.
  public String of(long number) {
    long tens = Math.abs(number) % 100;
    long units = tens % 10;
    if (tens >= 11 && tens <= 14) {
      return many;
    }
    if (units == 1) {
      return one;
    }
    return units >= 2 && units <= 4 ? few : many;
  }

  /// «5 заявок», with a no-break space.
  public String count(long number) {
    return number + "\u00a0" + of(number);
  }
}
