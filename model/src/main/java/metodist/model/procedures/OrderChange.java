package metodist.model.procedures;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Одно изменение приказа: what is done with one clause, by its printed number («2.1»), or with one
/// appendix. `text` is the new wording of a clause.
public record OrderChange(Kind kind, String number, @Nullable UUID appendix, String text) {
  public enum Kind {
    REPLACE("изложить в новой редакции"),
    REMOVE("исключить"),
    ADD("дополнить пунктом"),
    APPENDIX("приложение изложить в новой редакции");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public static OrderChange replace(String number, String text) {
    return new OrderChange(Kind.REPLACE, number, null, text);
  }

  public static OrderChange remove(String number) {
    return new OrderChange(Kind.REMOVE, number, null, "");
  }

  public static OrderChange add(String number, String text) {
    return new OrderChange(Kind.ADD, number, null, text);
  }

  public static OrderChange appendix(UUID key) {
    return new OrderChange(Kind.APPENDIX, "", key, "");
  }
}
