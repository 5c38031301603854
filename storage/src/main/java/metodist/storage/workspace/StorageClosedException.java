package metodist.storage.workspace;

import metodist.model.shared.UserFacingException;

/// The storage met an error of the disk or the database and does nothing more: what was
/// acknowledged is on the disk, and only a fresh start may touch the file again.
public final class StorageClosedException extends UserFacingException {
  private static final long serialVersionUID = 1L;
  private static final String ACTION =
      "Закройте программу и откройте её снова: всё, что было сохранено раньше, цело.";

  StorageClosedException(String message, Throwable cause) {
    super(message, ACTION, cause);
  }

  StorageClosedException(String message) {
    super(message, "Откройте данные снова.");
  }
}
