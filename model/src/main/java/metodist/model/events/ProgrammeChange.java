package metodist.model.events;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Изменение в программе: what happened to a part or a talk between two editions, how it was and
/// is, and whom it concerns. `part` and `talk` are their identities; `talk` is null for a part.
public record ProgrammeChange(
    Kind kind,
    String what,
    String before,
    String after,
    List<String> concerned,
    UUID part,
    @Nullable UUID talk) {
  public ProgrammeChange {
    concerned = List.copyOf(concerned);
  }

  public enum Kind {
    ADDED("Добавлено"),
    REMOVED("Снято"),
    MOVED("Перенесено"),
    RENAMED("Названо иначе"),
    SPEAKERS("Другие докладчики"),
    MODERATOR("Другой модератор"),
    LINK("Другая ссылка");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
