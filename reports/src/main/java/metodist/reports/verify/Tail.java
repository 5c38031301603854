package metodist.reports.verify;

import java.util.Set;
import java.util.regex.Pattern;

/// What stands below the clauses of an order — signature, visas, executors, distribution, the sheet
/// of acquaintance — and how the beginning of another paper is told from it.
final class Tail {
  private static final String INITIALS = "[А-ЯЁ]\\.\\s?(?:[А-ЯЁ]\\.)?";
  private static final String SURNAME = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
  static final Pattern SHORT_NAME =
      Pattern.compile(
          "(?<!\\p{L})(?:"
              + INITIALS
              + "\\s?"
              + SURNAME
              + "|"
              + SURNAME
              + "\\s"
              + INITIALS
              + ")(?!\\p{L})");
  private static final Pattern NAME_LINE =
      Pattern.compile(
          "^[_\\s/()]*(?:(?:\\d+|[-–—•])[.)]?\\s)?(?:"
              + SHORT_NAME.pattern()
              + "|"
              + SURNAME
              + "\\s"
              + SURNAME
              + "(?:\\s"
              + SURNAME
              + ")?)[\\s,;./_()]*$");
  private static final Pattern POST =
      Pattern.compile(
          "(?u)^(?:(?:И\\.?\\s?о\\.?|Врио|ВрИО|Исполняющий|Исполняющая|Временно)\\s.*|(?:Первый\\s)?(?:Начальник|Директор|Заведующ(?:ий|ая)"
              + "|Руководитель|Глава|Председатель|Заместитель|Зам\\.|Министр|Ректор|Управляющий|Методист"
              + "|Старший|Главный|Ведущий|Специалист|Юрисконсульт|Юрист|Бухгалтер|Секретарь|Делопроизводитель"
              + "|Консультант|Инспектор|Экономист|Президент|Координатор|Документовед|Составил[аи]?|Подготовил[аи]?"
              + "|Проект)(?!\\p{L}).*)");
  private static final Pattern SIGNATORY =
      Pattern.compile(
          "(?u)^(?:(?:И\\.?\\s?о\\.?|Врио|ВрИО|Исполняющ(?:ий|ая))\\s.*|(?:Первый\\s)?(?:Начальник|Директор|Заведующ(?:ий|ая)"
              + "|Руководитель|Глава|Председатель|Заместитель|Министр|Ректор|Управляющий)(?!\\p{L}).*)");
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?iu).*(ознаком|согласован|исполнител|(?<!\\p{L})исп\\.|рассылк|разосла|разослан|расчет"
              + " рассылки|(?<!\\p{L})в"
              + " дело|визы|виза(?!\\p{L})|(?<!\\p{L})экз(?!\\p{L})|подпись|расшифровк|м\\.\\s?п\\.|печать|тел(?!\\p{L})|факс|e-?mail|@|направить:|список"
              + " рассылки|копи[яи] верн|верно|сертификат|электронн\\p{L}+"
              + " подпис|действителен|владелец|замечани[яй]|лист согласования|лист"
              + " ознакомления).*");
  private static final Pattern PHONE =
      Pattern.compile(
          ".*(\\(\\d{3,5}\\)|\\+7|8[\\s-]?\\(?\\d{3})[\\d\\s()-]{5,}.*|^\\d[\\d\\s-]{4,}$");
  private static final Set<String> DOCUMENTS =
      Set.of(
          "концепция",
          "положение",
          "план",
          "смета",
          "состав",
          "оргкомитет",
          "программа",
          "список",
          "перечень",
          "график",
          "форма",
          "заявка",
          "порядок",
          "регламент",
          "критерии",
          "инструкция",
          "анкета",
          "протокол",
          "циклограмма",
          "расписание",
          "календарь",
          "календарный",
          "схема",
          "сведения",
          "ведомость",
          "методика",
          "рекомендации",
          "карта",
          "реестр",
          "таблица",
          "жюри",
          "комиссия",
          "этапы",
          "этап",
          "организационный",
          "экспертный",
          "экспертная",
          "дорожная",
          "калькуляция",
          "расчет",
          "бюджет",
          "требования",
          "показатели",
          "памятка",
          "паспорт",
          "проект",
          "модель",
          "сценарий",
          "тематика",
          "номинации",
          "квота",
          "распределение",
          "рабочая",
          "типовой",
          "типовая",
          "типовое",
          "примерный",
          "примерная",
          "примерное",
          "образец",
          "согласие",
          "договор",
          "отчет",
          "информация",
          "маршрут",
          "карточка",
          "учебный",
          "тематический",
          "финансовое",
          "финансовый",
          "кластеры",
          "площадки",
          "участники",
          "члены",
          "методические",
          "правила",
          "условия",
          "повестка",
          "меры",
          "комплекс",
          "закрепление");

  private Tail() {}

  /// A line that may be a signatory's post or name.
  static boolean signatory(String text) {
    return text.length() <= 140
        && !text.endsWith(".")
        && !text.endsWith(":")
        && !text.endsWith(";")
        && SIGNATORY.matcher(text).matches();
  }

  static boolean name(String text) {
    return text.length() <= 70 && NAME_LINE.matcher(text).matches();
  }

  /// A line below the signature that is no beginning of another paper.
  static boolean service(String text) {
    return (text.length() <= 200
            && (name(text)
                || POST.matcher(text).matches()
                || SERVICE.matcher(text).matches()
                || PHONE.matcher(text).matches()
                || text.contains("__")
                || (SHORT_NAME.matcher(text).find() && text.length() <= 110)))
        || !text.chars().anyMatch(Character::isLetter)
        || (!DateText.all(text).isEmpty() && text.length() <= 30);
  }

  /// Whether a line begins with the name of a kind of document: «Концепция Форума …».
  static boolean namesDocument(String text) {
    String word = text.replaceFirst("^[«\"\\s]+", "").split("[^\\p{L}]", 2)[0];
    boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
    String joined = text.replace(" ", "");
    boolean spaced = text.matches("(?u)^(\\p{Lu}\\s){3,}.*");
    return (capital && DOCUMENTS.contains(Prose.lower(word)) && !text.endsWith(":"))
        || (spaced && DOCUMENTS.contains(Prose.lower(joined)));
  }

  /// «Приложение: на 3 л. в 1 экз.» tells of appendices and is no mark of one.
  static boolean isSentenceMark(String text) {
    return text.matches(
        "(?iu)^приложени[ея]\\s*:.*|^приложени[ея]\\s.*\\d+\\s?(л\\.|экз|лист|стр).*");
  }
}
