package metodist.storage.workspace;

import java.util.List;
import metodist.model.shared.UserFacingException;

/// The sentences in which the workspace refuses.
final class Sentences {
  private static final int NAMED = 5;

  private Sentences() {}

  static UserFacingException changed(String title) {
    return new UserFacingException(
        "Запись изменена с тех пор, как вы её открыли: " + quoted(title) + ".",
        "Откройте её заново и повторите изменение.");
  }

  static UserFacingException removed(String title) {
    return new UserFacingException(
        "Запись удалена с тех пор, как вы её открыли: " + quoted(title) + ".",
        "Верните её из корзины и повторите изменение.");
  }

  static UserFacingException tooLong(String title) {
    return new UserFacingException(
        "Слишком длинный текст в записи " + quoted(title) + ": больше миллиона знаков.",
        "Сократите текст или приложите его файлом.");
  }

  static UserFacingException referredTo(String title, List<String> referrers) {
    List<String> named = referrers.stream().limit(NAMED).map(Sentences::quoted).toList();
    int more = referrers.size() - named.size();
    return new UserFacingException(
        "Нельзя удалить "
            + quoted(title)
            + ": на эту запись ссылаются "
            + String.join(", ", named)
            + (more > 0 ? " и ещё " + more : "")
            + ".",
        "Сначала измените или удалите их.");
  }

  static UserFacingException refersToRemoved(String title) {
    return new UserFacingException(
        "Запись " + quoted(title) + " ссылается на удалённую запись.",
        "Верните её из корзины или выберите другую.");
  }

  static UserFacingException cannotUndo(String step, String later) {
    return new UserFacingException(
        "Нельзя отменить "
            + quoted(step)
            + ": запись с тех пор изменена шагом "
            + quoted(later)
            + ".",
        "Сначала отмените его.");
  }

  static UserFacingException cannotRedo(String step, String later) {
    return new UserFacingException(
        "Нельзя вернуть "
            + quoted(step)
            + ": запись с тех пор изменена шагом "
            + quoted(later)
            + ".",
        "Повторите изменение вручную.");
  }

  static UserFacingException erased(String title) {
    return new UserFacingException(
        "Прежний вид записи " + quoted(title) + " удалён вместе с корзиной.", "");
  }

  /// The title in guillemets, unless it brings its own.
  static String quoted(String title) {
    return title.indexOf('«') >= 0 ? title : "«" + title + "»";
  }
}
