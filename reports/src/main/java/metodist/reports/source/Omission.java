package metodist.reports.source;

/// What a reader leaves out of the tree; the note says how often.
public enum Omission {
  DELETED_TEXT("Текст, удалённый при правке, пропущен"),
  DELETED_ROWS("Строки таблиц, удалённые при правке, пропущены"),
  HIDDEN_TEXT("Скрытый текст пропущен"),
  COVERED_TEXT("Текст, закрытый объединением ячеек, пропущен"),
  COMMENTS("Примечания на полях пропущены"),
  PICTURES("Рисунки пропущены"),
  OBJECTS("Вложенные объекты пропущены"),
  FOREIGN_PARTS("Вставленные целиком чужие документы пропущены");

  private final String words;

  Omission(String words) {
    this.words = words;
  }

  String note(int times) {
    return words + ": " + times + ".";
  }
}
