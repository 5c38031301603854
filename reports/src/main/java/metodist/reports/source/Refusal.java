package metodist.reports.source;

import metodist.model.shared.UserFacingException;

/// Why a file is not read, each with the sentence for the user: which file, what is wrong, what to
/// do.
public enum Refusal {
  MISSING("Файл «%s» не найден.", "Проверьте имя и папку."),
  FOLDER("«%s» — это папка, а не документ.", "Укажите файл."),
  UNREADABLE(
      "Не удалось прочитать файл «%s».",
      "Если он открыт в другой программе, закройте его и повторите."),
  LOCK_FILE(
      "«%s» — не документ, а служебная пометка Word о том, что документ открыт.",
      "Выберите сам документ: файл с тем же именем без «~$»."),
  EMPTY("Файл «%s» пустой.", "Попросите прислать его ещё раз."),
  NOTHING_INSIDE("В «%s» нет ни одного файла.", "Проверьте, та ли это папка или тот ли архив."),
  NO_TEXT("В файле «%s» нет ни одной буквы текста.", "Проверьте, тот ли это файл."),
  SCAN(
      "В файле «%s» нет текста, только рисунки — похоже на скан.",
      "Попросите прислать документ с текстом или введите данные вручную."),
  TOO_LARGE(
      "Файл «%s» слишком велик: больше 50 МБ.", "Уберите из него рисунки и сохраните заново."),
  TOO_LONG(
      "Файл «%s» слишком велик для чтения: в нём больше текста, чем бывает в документе.",
      "Проверьте, тот ли это файл, или разделите его на части."),
  TOO_SLOW(
      "Файл «%s» не удалось прочитать за отведённое время.",
      "Откройте его в Word, сохраните как «Документ Word (.docx)» и повторите."),
  ENCRYPTED(
      "Файл «%s» защищён паролем.", "Откройте его в Word, снимите пароль и сохраните заново."),
  OLD_WORD(
      "Файл «%s» сохранён в старом формате Word (6.0 или 95).",
      "Откройте его в Word и сохраните как «Документ Word (.docx)»."),
  DAMAGED(
      "Файл «%s» повреждён или получен не полностью.",
      "Попросите прислать его ещё раз или откройте в Word и сохраните заново."),
  PICTURE(
      "Файл «%s» — рисунок, текста в нём нет.",
      "Попросите прислать документ Word или введите данные вручную."),
  PDF(
      "Файл «%s» — PDF, такие файлы не разбираются.",
      "Попросите прислать документ Word (.docx, .doc, .odt, .rtf) или введите данные вручную."),
  SPREADSHEET("Файл «%s» — таблица, а не текстовый документ.", "Нужен документ Word."),
  PRESENTATION("Файл «%s» — презентация, а не текстовый документ.", "Нужен документ Word."),
  WEB_PAGE(
      "Файл «%s» — веб-страница, хотя и может называться документом Word.",
      "Откройте его в Word и сохраните как «Документ Word (.docx)»."),
  CONTAINER(
      "Файл «%s» — архив или письмо с вложениями, а не документ.", "Откройте вложенный файл."),
  NOT_A_DOCUMENT(
      "Файл «%s» — не текстовый документ.", "Нужен файл Word (.docx, .doc), .odt или .rtf.");

  private final String sentence;
  private final String action;

  Refusal(String sentence, String action) {
    this.sentence = sentence;
    this.action = action;
  }

  /// The refusal of the named file, as the user is told of it.
  public UserFacingException of(String fileName) {
    return new UserFacingException(sentence.formatted(fileName), action);
  }

  public UserFacingException of(String fileName, Throwable cause) {
    return new UserFacingException(sentence.formatted(fileName), action, cause);
  }
}
