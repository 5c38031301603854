package metodist.reports.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormRepeat;
import metodist.model.forms.FormTable;

/// Invents answers as schools write them: short and long, lists, quotes, numbers, colons and
/// dashes, words of other labels, «нет», several paragraphs, telephones and addresses, nothing.
final class AnswerMaker {
  private static final String[] NAMES = {
    "Сосновцева Мария Ильинична", "Берёзкин Пётр Олегович", "Полянская Анна-Мария Львовна",
    "Ручейков Илья Семёнович", "Травина Ольга Юрьевна", "Звонцов Глеб Аркадьевич"
  };
  private static final String[] POSTS = {
    "директор",
    "заместитель директора по УВР",
    "методист",
    "учитель физики",
    "педагог-психолог, кандидат педагогических наук"
  };
  private static final String[] TOPICS = {
    "«Формирование культуры исследователя в проектной деятельности: опыт и перспективы»",
    "«Читательская грамотность – основа обучения»",
    "Инженерный класс: от идеи до продукта",
    "\"Школа полного дня\"",
    "«Театр в начальной школе»",
    "Наставничество молодых педагогов в сетевом сообществе"
  };
  private static final String[] SENTENCES = {
    "Работа опирается на опыт школы: более 70% педагогов прошли обучение.",
    "Задачи решаются поэтапно – от диагностики до внедрения.",
    "Основные потребители программы: учителя начальных классов, воспитатели.",
    "Сроки реализации уточняются ежегодно (см. приказ № 21н от 12.03.2021).",
    "По итогам 2020–2021 гг. получено 3 гранта; опыт представлен на форуме.",
    "В соответствии со ст. 20 Федерального закона № 273-ФЗ школа ведёт инновационную деятельность.",
    "Результат: методические рекомендации, сборник сценариев, 12 видеоуроков.",
    "Планируется проведение семинаров, мастер-классов и открытых уроков.",
    "Ученики 5-х классов осваивают навыки публичных выступлений, ведут дневники наблюдений.",
    "Практика востребована: поступило 15 обращений от школ района."
  };
  private static final String[] ITEMS = {
    "разработать и опубликовать методические рекомендации",
    "провести цикл вебинаров",
    "организовать сетевое взаимодействие: школа – вуз – предприятие",
    "описать модель наставничества",
    "подготовить дорожную карту",
    "создать банк заданий"
  };
  private static final String[] TERMS = {
    "Сентябрь-декабрь 2022 г.",
    "в течение года",
    "2 квартал 2023",
    "январь – март 2023г.",
    "10.09.2022",
    "ежемесячно",
    "по плану площадок"
  };
  private static final String[] HARD = {
    """
    Цель: создать условия для развития кадрового потенциала.
    Задачи:
    1) изучить запрос;
    2) обучить команду;
    3) описать результат.\
    """,
    "**Ожидаемые эффекты**\nРост доли педагогов, владеющих приёмом.\n**Риски**\nОтток кадров.",
    "Программа рассчитана на 36 часов:\n- модуль 1 – 12 ч;\n- модуль 2 – 24 ч.",
    "Нормативная база — ФГОС НОО (2021), ФГОС ООО (2021), локальные акты.\n\n"
        + "Материальная база: кабинет, лаборатория, мобильный класс (15 ноутбуков).",
    "см. приложение 1",
    "Наименование проекта совпадает с темой площадки",
    "Актуальность. Современная школа решает задачу формирования функциональной грамотности."
        + " Перспективы развития связаны с сетевым взаимодействием.",
    "Да, площадка краевая (приказ № 5686 от 13.12.2016), тема: «Сетевая школа наставника»",
    """
    1.1. Диагностический этап: анкетирование
    1.2. Практический этап: семинары
    1.3. Итоговый этап: отчёт\
    """,
    "Сентябрь: входная диагностика\nОктябрь–март: занятия\nАпрель: защита проектов",
    "«Умники и умницы» (автор – В. П. Дроздова, 2018 год), ISBN 978-5-00000-000-0;"
        + " http://example.org/a?b=c:d",
    "Педагоги ОУ\tруководители ОУ\tметодисты",
    "ПРАКТИЧЕСКАЯ ЗНАЧИМОСТЬ ПРОЕКТА СОСТОИТ В ТИРАЖИРОВАНИИ ОПЫТА.",
    "Срок: 2 года. Сроки могут меняться. Результат – сборник; конечный результат – модель.",
    "(812) 555-00-11, доб. 204; +7 (921) 555-00-22 – приёмная"
  };
  private final Random random;
  private final boolean hard;

  AnswerMaker(long seed) {
    this(seed, false);
  }

  /// `hard` answers hold words and lines that look like labels.
  AnswerMaker(long seed, boolean hard) {
    random = new Random(seed);
    this.hard = hard;
  }

  Answers answers(FormDefinition form) {
    Map<String, String> values = new LinkedHashMap<>();
    for (FormField field : form.fields()) {
      boolean head = form.head().contains(field);
      double luck = random.nextDouble();
      if (!head && luck < 0.05) {
        continue;
      }
      values.put(field.id(), !head && luck < 0.1 ? pick("нет", "-", "Нет.") : value(field));
    }
    Map<String, List<Answers.Row>> tables = new LinkedHashMap<>();
    for (FormTable table : form.tables()) {
      tables.put(table.id(), rows(table));
    }
    Map<String, List<Map<String, String>>> repeats = new LinkedHashMap<>();
    for (FormRepeat repeat : form.repeats()) {
      List<Map<String, String>> groups = new ArrayList<>();
      for (int i = 2 + random.nextInt(3); i > 0; i--) {
        Map<String, String> group = new LinkedHashMap<>();
        for (FormField field : repeat.fields()) {
          if (random.nextDouble() > 0.04) {
            group.put(field.id(), value(field));
          }
        }
        groups.add(group);
      }
      repeats.put(repeat.id(), groups);
    }
    return new Answers(values, tables, repeats);
  }

  private List<Answers.Row> rows(FormTable table) {
    List<Answers.Row> rows = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    table.groups().forEach(g -> groups.add(g.id()));
    if (table.freeGroups()) {
      groups.add("1. Информационная поддержка инновационной деятельности");
      groups.add("2. Научно-методическое сопровождение площадок района");
      groups.add("3. Повышение квалификации");
    }
    if (groups.isEmpty()) {
      groups.add("");
    }
    for (String group : groups) {
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (FormTable.Column column : table.columns()) {
          if (cells.isEmpty() || random.nextDouble() > 0.08) {
            cells.put(column.id(), cell(column.id()));
          }
        }
        rows.add(new Answers.Row(group, cells));
      }
    }
    return rows;
  }

  private String cell(String column) {
    return switch (column) {
      case "years" -> pick("2019-2021", "2020 – 2022 гг.", "2021", "с 2018 по н. в.");
      case "term" -> pick(TERMS);
      case "person" -> pick(NAMES) + ", " + pick(POSTS);
      case "project" -> pick("Проект ", "Сетевой проект ", "") + pick(TOPICS);
      case "audience" ->
          pick("Руководители ОУ", "Педагоги ОУ, УДО и ДОО", "Координаторы\nМетодисты");
      case "title" -> pick(TOPICS) + ": учебное пособие. – СПб., 2019. – 64 с.";
      default ->
          random.nextInt(4) == 0 ? pick(SENTENCES) + "\n" + pick(SENTENCES) : pick(SENTENCES);
    };
  }

  private String value(FormField field) {
    String id = field.id();
    if (field.type() == FieldType.ACADEMIC_YEAR) {
      return pick("2022-2023", "2023–2024", "2022/2023");
    }
    if (id.contains("phone")) {
      return pick("(812) 555-01-23", "8(812)5550145, факс: 8 (812) 555-01-46", "+7 921 555 01 23");
    }
    if (id.equals("emailAndSite")) {
      return pick(
          "school@example.edu",
          "shkola-7@example.edu, http://shkola7.example.edu",
          "E-mail: info@example.org\nСайт: https://example.org/школа");
    }
    return switch (field.type()) {
      case NUMBER -> pick("36", "72 часа", "18 (восемнадцать)");
      case URL ->
          pick("https://shkola7.example.edu/page?id=44&section=1", "http://example.org/practice/");
      case TERM -> pick(TERMS);
      case PERSON ->
          pick(POSTS) + " " + pick(NAMES) + pick("", ", тел. 555-01-23, mail@example.edu");
      case ATTACHMENT -> pick("https://disk.example.org/i/abc", "файл «Сценарий.docx» прилагается");
      case LONG_TEXT -> longText();
      default -> text(id);
    };
  }

  private String text(String id) {
    return switch (id) {
      case "fullName" ->
          pick("Государственное бюджетное общеобразовательное учреждение ", "МБОУ ")
              + pick(
                  "средняя общеобразовательная школа № 375",
                  "«Гимназия № 271 имени П.И. Федулова»");
      case "legalAddress" ->
          pick(
              "198320, г. Санкт-Петербург, ул. Освобождения, д. 1, лит. А",
              "353100, ст-ца Выселки, ул. Мира, 7");
      case "roadmapOrganisation" -> pick("ГБОУ школа № 375", "Гимназия № 271");
      default -> pick(TOPICS);
    };
  }

  private String longText() {
    if (hard && random.nextInt(3) > 0) {
      return pick(HARD);
    }
    StringBuilder text = new StringBuilder();
    switch (random.nextInt(5)) {
      case 0 -> text.append(pick(SENTENCES));
      case 1 -> {
        for (int i = 0; i < 3; i++) {
          text.append(i == 0 ? "" : "\n")
              .append(pick(SENTENCES))
              .append(' ')
              .append(pick(SENTENCES));
        }
      }
      case 2 -> {
        for (int i = 1; i <= 3; i++) {
          text.append(i == 1 ? "" : "\n")
              .append(i)
              .append(". ")
              .append(pick(ITEMS))
              .append(i == 3 ? "." : ";");
        }
      }
      case 3 -> {
        for (int i = 1; i <= 3; i++) {
          text.append(i == 1 ? "" : "\n")
              .append("· ")
              .append(pick(ITEMS))
              .append(i == 3 ? "." : ",");
        }
      }
      default ->
          text.append(pick(TOPICS))
              .append(": ")
              .append(pick(SENTENCES))
              .append(' ')
              .append(pick(SENTENCES));
    }
    return text.toString();
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
