package metodist.reports.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import metodist.model.forms.Answers;
import metodist.reports.intake.Plan.Item;
import metodist.reports.intake.Plan.Kind;

/// What people do to the wording and the order of a form before they fill it in.
final class Changes {
  private static final Map<String, String> SYNONYMS = new LinkedHashMap<>();
  private static final Map<String, String> FORMS = new LinkedHashMap<>();

  static {
    SYNONYMS.put("Полное наименование", "Полное название");
    SYNONYMS.put("Наименование", "Название");
    SYNONYMS.put("организации-заявителя", "учреждения-заявителя");
    SYNONYMS.put("Номер телефона", "Телефон");
    SYNONYMS.put("электронной почты", "e-mail");
    SYNONYMS.put("фамилия, имя, отчество", "ФИО");
    SYNONYMS.put("Сроки", "Период");
    SYNONYMS.put("Авторы представляемого опыта", "Разработчики представляемого опыта");
    SYNONYMS.put("планируемых результатов", "ожидаемых результатов");
    SYNONYMS.put("Перечень", "Список");
    FORMS.put("Цели внедрения", "Цель внедрения");
    FORMS.put("Задачи внедрения", "Задача внедрения");
    FORMS.put("Адреса электронной почты", "Адрес электронной почты");
    FORMS.put("Основные потребители", "Основной потребитель");
    FORMS.put("Способы достижения", "Способ достижения");
    FORMS.put("Основные подходы", "Основной подход");
    FORMS.put("Предложения по распространению", "Предложение по распространению");
    FORMS.put("инновационного проекта", "инновационных проектов");
    FORMS.put("Сроки", "Срок");
  }

  private Changes() {}

  static Plan labels(Plan plan, UnaryOperator<String> change) {
    List<Item> items = new ArrayList<>();
    for (Item item : plan.items()) {
      Item changed = item;
      if (item.kind() == Kind.FIELD) {
        changed = item.labelled(change.apply(item.label()));
      } else if (item.kind() == Kind.TABLE) {
        Plan.Grid grid = item.grid();
        changed =
            item.gridded(
                new Plan.Grid(
                    grid.numbered(), grid.headers().stream().map(change).toList(), grid.rows()));
      }
      items.add(changed);
    }
    return plan.with(items);
  }

  static Plan capitals(Plan plan) {
    return labels(plan, l -> l.toUpperCase(Locale.ROOT) + (l.endsWith(":") ? "" : ":"));
  }

  static Plan typos(Plan plan, Random random) {
    return labels(plan, l -> random.nextInt(3) == 0 ? l : typo(l, random));
  }

  private static String typo(String label, Random random) {
    StringBuilder text = new StringBuilder(label);
    int at = -1;
    for (int tries = 0; tries < 50 && at < 0; tries++) {
      int i = 1 + random.nextInt(Math.max(1, text.length() - 2));
      at =
          i + 1 < text.length()
                  && Character.isLetter(text.charAt(i))
                  && Character.isLetter(text.charAt(i - 1))
                  && Character.isLetter(text.charAt(i + 1))
              ? i
              : -1;
    }
    if (at < 0) {
      return label;
    }
    switch (random.nextInt(3)) {
      case 0 -> text.deleteCharAt(at);
      case 1 -> {
        char c = text.charAt(at);
        text.setCharAt(at, text.charAt(at - 1));
        text.setCharAt(at - 1, c);
      }
      default -> text.insert(at, text.charAt(at));
    }
    return text.toString();
  }

  static Plan withoutParentheses(Plan plan) {
    return labels(plan, l -> l.replaceAll("\\s*\\([^)]*\\)", ""));
  }

  static Plan hints(Plan plan, Random random) {
    String[] hints = {
      " (заполняется полностью)",
      " (кратко, до 500 знаков)",
      " (по уставу)",
      "\n//указать не более трёх//"
    };
    return labels(plan, l -> random.nextInt(2) == 0 ? l : l + hints[random.nextInt(hints.length)]);
  }

  static Plan synonyms(Plan plan) {
    return labels(plan, l -> replaced(l, SYNONYMS));
  }

  static Plan otherForms(Plan plan) {
    return labels(plan, l -> replaced(l, FORMS));
  }

  private static String replaced(String label, Map<String, String> words) {
    String text = label;
    for (Map.Entry<String, String> word : words.entrySet()) {
      text = text.replace(word.getKey(), word.getValue());
    }
    return text;
  }

  static Plan latinLetters(Plan plan, Random random) {
    String russian = "аеорсухАВЕКМНОРСТХ";
    String latin = "aeopcyxABEKMHOPCTX";
    return labels(
        plan,
        l -> {
          StringBuilder text = new StringBuilder(l);
          for (int i = 0; i < text.length(); i++) {
            int at = russian.indexOf(text.charAt(i));
            if (at >= 0 && random.nextInt(3) == 0) {
              text.setCharAt(i, latin.charAt(at));
            }
          }
          return text.toString();
        });
  }

  static Plan invisible(Plan plan, Random random) {
    return labels(
        plan,
        l -> {
          StringBuilder text = new StringBuilder(l.replace(' ', '\u00A0'));
          for (int i = text.length() - 2; i > 1; i--) {
            if (Character.isLetter(text.charAt(i))
                && Character.isLetter(text.charAt(i - 1))
                && random.nextInt(5) == 0) {
              text.insert(i, random.nextBoolean() ? '\u00AD' : '\u200B');
            }
          }
          return text.toString();
        });
  }

  static Plan brokenByEnter(Plan plan) {
    return labels(
        plan,
        l -> {
          String[] words = l.split(" ");
          int half = words.length / 2;
          return words.length < 3
              ? l
              : String.join(" ", List.of(words).subList(0, half))
                  + "\n"
                  + String.join(" ", List.of(words).subList(half, words.length));
        });
  }

  static Plan renumbered(Plan plan) {
    List<Item> items = new ArrayList<>();
    int number = 3;
    for (Item item : plan.items()) {
      items.add(item.kind() == Kind.FIELD ? item.numbered(number++ + "") : item);
    }
    return plan.with(items);
  }

  /// Rows of single fields change places inside their run.
  static Plan shuffled(Plan plan, Random random) {
    List<Item> items = new ArrayList<>(plan.items());
    int from = 0;
    while (from < items.size()) {
      int to = from;
      while (to < items.size()
          && items.get(to).kind() == Kind.FIELD
          && !items.get(to).place().contains("[")) {
        to++;
      }
      java.util.Collections.shuffle(items.subList(from, to), random);
      from = Math.max(to, from + 1);
    }
    return plan.with(items);
  }

  static Plan deleted(Plan plan, Random random) {
    List<Item> items = new ArrayList<>();
    Answers answers = plan.answers();
    for (Item item : plan.items()) {
      boolean single = item.kind() == Kind.FIELD && !item.place().contains("[");
      if (single && random.nextInt(4) == 0) {
        answers = answers.with(item.place(), "");
      } else {
        items.add(item);
      }
    }
    return plan.with(answers, items);
  }

  static Plan added(Plan plan, Random random) {
    String[][] unknown = {
      {"Консультант проекта", "Озерцова Вера Павловна, доцент"},
      {"Объём финансирования, руб.", "120 000"},
      {"Инвентарный номер оборудования", "ЩВ-17"},
      {"Особые отметки", "требуется согласование с профсоюзом"},
      {"Количество обучающихся", "845"}
    };
    List<Item> items = new ArrayList<>();
    for (Item item : plan.items()) {
      items.add(item);
      if (item.kind() == Kind.FIELD && !item.place().contains("[") && random.nextInt(4) == 0) {
        String[] pair = unknown[random.nextInt(unknown.length)];
        items.add(
            Plan.field("", item.number().isEmpty() ? "" : item.number() + "а", pair[0], pair[1]));
      }
    }
    return plan.with(items);
  }

  static Plan values(Plan plan, UnaryOperator<String> change) {
    List<Item> items = new ArrayList<>();
    for (Item item : plan.items()) {
      items.add(item.kind() == Kind.FIELD ? item.valued(change.apply(item.value())) : item);
    }
    return plan.with(items);
  }

  /// Empty answers keep the underscores of the blank, filled ones stand between them.
  static Plan underscores(Plan plan) {
    return values(plan, v -> v.isEmpty() ? "______" : v.contains("\n") ? v : "__" + v + "____");
  }
}
