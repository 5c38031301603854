package metodist.model.forms;

import java.util.ArrayList;
import java.util.List;

/// What a blank prints of its own beside labels and headings: help, notes, the words of the
/// signature. Nobody wrote it, so it is no answer and no text left over.
public final class PrintedWords {
  public static final String ANYBODY = "Руководитель организации";
  public static final String SIGNATURE = "(подпись)";
  public static final String NAME = "(И.О. Фамилия)";
  public static final String ENCLOSED = "Прилагается.";
  public static final String APPENDIX = "Приложение";

  /// «М.П. «____» _______________ 20___ г.»
  public static final String SEAL_AND_DATE =
      "М.П." + "\u00a0".repeat(12) + "«____»\u00a0_______________ 20___\u00a0г.";

  private PrintedWords() {}

  /// The lines of a blank of the form, each as it is printed.
  public static List<String> of(FormDefinition form) {
    List<String> words =
        new ArrayList<>(
            List.of(
                ANYBODY,
                SIGNATURE,
                NAME,
                ENCLOSED,
                APPENDIX,
                SEAL_AND_DATE,
                appendixOf(form),
                form.paper().note(),
                form.wording().help()));
    words.addAll(form.paper().declaration().lines().toList());
    form.fields().forEach(f -> words.add(f.help()));
    form.sections().forEach(s -> words.add(s.wording().help()));
    form.tables().forEach(t -> words.add(t.wording().help()));
    form.repeats().forEach(r -> r.fields().forEach(f -> words.add(f.help())));
    words.removeIf(String::isBlank);
    return words;
  }

  /// The second line of an appendix's mark: «к заявке на присвоение статуса …».
  public static String appendixOf(FormDefinition form) {
    String[] title = form.title().split(" ", 2);
    return title.length > 1 ? "к заявке " + title[1] : "к заявке";
  }
}
