package metodist.reports.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import metodist.reports.intake.Plan.Grid;
import metodist.reports.intake.Plan.Item;
import metodist.reports.intake.Plan.Kind;

/// More of what people do to a form, written after the reader was built on [Changes].
final class OtherChanges {
  private static final Map<String, String> SHORT = new LinkedHashMap<>();
  private static final Map<String, String> LAST_YEAR = new LinkedHashMap<>();

  static {
    SHORT.put("Полное наименование организации-заявителя", "Полное наим. организации");
    SHORT.put("Юридический адрес организации-заявителя", "Юр. адрес");
    SHORT.put("Номер телефона", "№ тел.");
    SHORT.put("Должность, фамилия, имя, отчество", "Должность, Ф.И.О.");
    SHORT.put("инновационного проекта (программы)", "проекта");
    SHORT.put("базовой площадки", "БП");
    SHORT.put("стажировочной площадки", "СП");
    LAST_YEAR.put(
        "Полное наименование организации-заявителя",
        "Полное наименование образовательной организации");
    LAST_YEAR.put("Юридический адрес организации-заявителя", "Юридический адрес");
    LAST_YEAR.put(
        "Должность, фамилия, имя, отчество руководителя организации-заявителя",
        "Руководитель (должность, ФИО)");
    LAST_YEAR.put(
        "Краткое обоснование актуальности предложенной программы",
        "Обоснование актуальности программы");
    LAST_YEAR.put("Краткое обоснование актуальности темы", "Обоснование актуальности темы");
    LAST_YEAR.put("Прогноз востребованности программы стажировки", "Востребованность программы");
    LAST_YEAR.put("Авторы представляемого опыта", "Авторы опыта");
    LAST_YEAR.put("Практическая значимость", "Практическая значимость проекта");
    LAST_YEAR.put("Перспективы развития инновации", "Перспективы развития проекта");
    LAST_YEAR.put(
        "Обоснование его/её значимости для развития системы образования",
        "Обоснование его/её значимости для развития системы образования Краснодарского края");
    LAST_YEAR.put("Сроки", "Срок выполнения");
    LAST_YEAR.put("Ожидаемый результат", "Планируемые результаты");
    LAST_YEAR.put("Наименование мероприятия", "Мероприятие");
    LAST_YEAR.put("Годы реализации", "Период реализации");
  }

  private OtherChanges() {}

  static Plan shortened(Plan plan) {
    return Changes.labels(plan, l -> replaced(l, SHORT));
  }

  static Plan lastYear(Plan plan) {
    return Changes.labels(plan, l -> LAST_YEAR.getOrDefault(l, l));
  }

  private static String replaced(String label, Map<String, String> words) {
    String text = label;
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    return text;
  }

  /// Columns change places and a column nobody asked for comes in.
  static Plan otherColumns(Plan plan, Random random) {
    List<Item> items = new ArrayList<>();
    for (Item item : plan.items()) {
      if (item.kind() != Kind.TABLE) {
        items.add(item);
        continue;
      }
      Grid grid = item.grid();
      List<List<String>> rows = new ArrayList<>();
      rows.add(grid.headers());
      rows.addAll(grid.rows());
      List<List<String>> changed = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        List<String> row = new ArrayList<>(rows.get(i));
        if (row.size() > 1) {
          String last = row.removeLast();
          row.addFirst(last);
          row.add(1, i == 0 ? "Ответственный" : "Ивушкина И.И.");
        }
        changed.add(row);
      }
      items.add(
          item.gridded(
              new Grid(grid.numbered(), changed.getFirst(), changed.subList(1, changed.size()))));
    }
    return plan.with(items);
  }

  /// The header stands once more in the middle, as on a new page.
  static Plan headerAgain(Plan plan) {
    List<Item> items = new ArrayList<>();
    for (Item item : plan.items()) {
      if (item.kind() == Kind.TABLE && item.grid().rows().size() > 2) {
        List<List<String>> rows = new ArrayList<>(item.grid().rows());
        rows.add(rows.size() - 1, item.grid().headers());
        items.add(item.gridded(new Grid(false, item.grid().headers(), rows)));
      } else {
        items.add(item);
      }
    }
    return plan.with(items);
  }

  /// A table goes on in a second one without a header.
  static Plan tableCut(Plan plan) {
    List<Item> items = new ArrayList<>();
    for (Item item : plan.items()) {
      if (item.kind() == Kind.TABLE && item.grid().rows().size() > 2) {
        List<List<String>> rows = item.grid().rows();
        int half = rows.size() / 2;
        half += rows.get(half).size() == 1 ? 1 : 0;
        items.add(
            item.gridded(
                new Grid(item.grid().numbered(), item.grid().headers(), rows.subList(0, half))));
        items.add(
            item.gridded(
                new Grid(
                    item.grid().numbered(), rows.get(half), rows.subList(half + 1, rows.size()))));
      } else {
        items.add(item);
      }
    }
    return plan.with(items);
  }

  static Plan blanksAround(Plan plan) {
    return Changes.values(plan, v -> "\n" + v.replace("\n", "\n\n") + "\n\n");
  }

  static Plan looseColons(Plan plan) {
    return Changes.labels(plan, l -> l.replace(":", "") + " :");
  }

  static Plan automaticLists(Plan plan) {
    return Changes.values(
        plan,
        v ->
            v.startsWith("1. ")
                ? v.replaceAll("(?m)^(\\d\\.) ", "#$1#")
                : v.replaceAll("(?m)^· ", "#·#"));
  }

  static Plan lowerCase(Plan plan) {
    int[] n = {0};
    List<Item> items = new ArrayList<>();
    for (Item item : plan.items()) {
      items.add(
          item.kind() == Kind.FIELD
              ? item.labelled(++n[0] + ") " + item.label().toLowerCase(java.util.Locale.ROOT))
                  .numbered("")
              : item);
    }
    return plan.with(items);
  }

  static Plan stars(Plan plan) {
    return Changes.labels(plan, l -> l + " *");
  }
}
