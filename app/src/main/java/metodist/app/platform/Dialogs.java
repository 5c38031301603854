package metodist.app.platform;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Questions to the user. Buttons are verbs; Esc always means «Отмена». An interface, so that
/// view-models are tested with answers given beforehand.
public interface Dialogs {
  /// Tells something that needs an answer «Понятно».
  void tell(String title, String text);

  /// Asks whether to do it; the button carries the verb («Очистить корзину»).
  boolean confirm(Question question);

  /// Asks which of several things to do, the first being the likeliest; −1 when cancelled.
  int choose(String title, String text, List<String> verbs);

  /// Asks for one line of text; empty when cancelled.
  Optional<String> ask(String title, String label, String initial);

  /// Shows `content` with the button `verb`. The button runs `accept`; the dialog stays open while
  /// it returns false (it shows the problems beside the fields itself). True when accepted.
  boolean form(String title, Node content, String verb, BooleanSupplier accept);

  /// Shows `content`, which only needs to be closed.
  default void show(String title, Node content, String close) {
    boolean unused = form(title, content, close, () -> true);
  }

  /// Where F1 leads in a dialog: it is told the chapter of the guide the dialog names, or nothing
  /// for the chapter of the screen beneath.
  default void onHelp(Consumer<String> help) {}

  /// The titles of dialogs that were being filled in when the program ended against its will. Each
  /// offers what was typed when it is opened again; here they are told once.
  default List<String> unfinished() {
    return List.of();
  }

  Optional<Path> openFile(String title, FileKind... kinds);

  List<Path> openFiles(String title, FileKind... kinds);

  Optional<Path> saveFile(String title, String suggestedName, FileKind kind);

  Optional<Path> folder(String title, Path start);

  /// Opens the file in the program the system has for it (Word, a PDF viewer).
  void openExternally(Path file);

  /// A question: what is going to happen, what it means for the data, the verb. `danger` paints the
  /// button red and gives the focus to «Отмена».
  record Question(String title, String text, String verb, boolean danger) {
    public static Question of(String title, String text, String verb) {
      return new Question(title, text, verb, false);
    }

    public static Question danger(String title, String text, String verb) {
      return new Question(title, text, verb, true);
    }
  }

  /// «Документы Word», `docx`.
  record FileKind(String name, List<String> extensions) {
    public static final FileKind WORD = new FileKind("Документы Word", List.of("docx"));
    public static final FileKind FORMS =
        new FileKind(
            "Заполненные формы: Word, OpenDocument, RTF, архивы, письма",
            List.of("docx", "docm", "doc", "odt", "rtf", "zip", "eml"));
    public static final FileKind EXCEL = new FileKind("Таблицы Excel", List.of("xlsx", "csv"));
    public static final FileKind PDF = new FileKind("Документы PDF", List.of("pdf"));
    public static final FileKind ANY = new FileKind("Все файлы", List.of("*"));

    public FileKind {
      extensions = List.copyOf(extensions);
    }
  }
}
