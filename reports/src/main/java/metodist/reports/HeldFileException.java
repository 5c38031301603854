package metodist.reports;

import java.nio.file.Path;
import metodist.model.shared.UserFacingException;

/// The file is open in another program (Word, on Windows) and cannot be replaced now. Whoever can
/// ask offers another name or another try; else its sentence is shown.
public final class HeldFileException extends UserFacingException {
  private static final long serialVersionUID = 1L;
  private final transient Path file;

  HeldFileException(Path file, Throwable cause) {
    super(
        "Файл «" + file.getFileName() + "» открыт в другой программе, заменить его нельзя.",
        "Закройте его в Word и повторите или сохраните под другим именем.",
        cause);
    this.file = file;
  }

  public Path file() {
    return file;
  }
}
