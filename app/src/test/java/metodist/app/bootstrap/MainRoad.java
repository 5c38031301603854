package metodist.app.bootstrap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

/// The way of one application through the window, in the words of the screen.
final class MainRoad {
  static final String SCHOOL = "Школа № 11";
  static final String TOPIC = "Читательская грамотность: от урока к проекту";

  /// The two kinds of status awarded by contest, with what only their forms ask.
  enum Kind {
    INTERNSHIP("Районная стажировочная площадка"),
    BASE("Районная базовая площадка");

    final String title;

    Kind(String title) {
      this.title = title;
    }
  }

  private final Kind kind;
  private final Hand hand;
  private final Steps steps;

  MainRoad(ProgramWindow program, Kind kind) {
    this(program, kind, new Steps(program));
  }

  MainRoad(ProgramWindow program, Kind kind, Steps steps) {
    this.kind = kind;
    this.steps = steps;
    hand = new Hand(program);
  }

  Hand hand() {
    return hand;
  }

  Steps steps() {
    return steps;
  }

  /// The wizard of the first run.
  void begin() throws Exception {
    hand.press("Начать работу");
    hand.fill("Полное наименование", "Муниципальное учреждение «Методический центр»");
    hand.fill("Краткое наименование", "МУ «Методический центр»");
    hand.fill("Город", "Верхнегорск");
    hand.fill(
        "Кто издаёт приказы: отдел или управление образования",
        "Отдел образования администрации Заречного района");
    hand.fill("Кто подписывает приказы", "начальник отдела Ветрова Ольга Петровна");
    hand.fill("Директор центра", "Лужин Павел Андреевич");
    hand.press("Далее");
    hand.press("Далее");
    hand.press("Готово");
  }

  /// The wizard of the first run, the schools and the people.
  void setUp() throws Exception {
    begin();
    hand.pressId("shell.rail.directory");
    paste(
        """
        Полное наименование\tКраткое наименование\tВид\tНомер\tАдрес\tТелефон\tE-mail\tСайт\tРуководитель
        Муниципальное бюджетное общеобразовательное учреждение средняя школа № 11\tШкола № 11\tШкола\t11\
        \tг. Верхнегорск, ул. Садовая, 5\t(800) 000-00-11\tschool11@example.ru\tschool11.example.ru\tРемизова Анна Ильинична
        Муниципальное бюджетное общеобразовательное учреждение гимназия № 12\tГимназия № 12\tГимназия\t12\
        \tг. Верхнегорск, ул. Озёрная, 7\t(800) 000-00-12\tschool12@example.ru\tschool12.example.ru\tКим Алина Сергеевна
        """,
        "Школа № 11");
    hand.press("Люди");
    paste(
        """
        ФИО\tДолжность\tОрганизация\tРоли
        Громов Сергей Львович\tзаместитель директора\tШкола № 11\t
        Белов Игорь Олегович\tучитель\tГимназия № 12\tэксперт, председатель
        Яшина Вера Юрьевна\tметодист\tМУ «Методический центр»\tэксперт, секретарь
        Орлова Нина Глебовна\tучитель\tГимназия № 12\tчлен Экспертного совета
        """,
        "Громов Сергей Львович");
  }

  private void paste(String table, String shown) throws Exception {
    ProgramWindow.on(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(table);
          return Clipboard.getSystemClipboard().setContent(content);
        });
    steps.step(
        () -> {
          hand.press("Вставить из Excel");
          hand.see("добавить");
          hand.pressButtonBeginning("Загрузить ");
        });
    hand.see(shown);
  }

  /// A contest with its stages, criteria and checklist, open for applications.
  void contest() throws Exception {
    hand.pressId("shell.rail.contests");
    steps.step(
        () -> {
          hand.press("Создать");
          hand.choose("Вид статуса", kind.title);
          hand.press("Создать");
        });
    hand.see("Этапы");
    steps.step(() -> hand.suggest("Ответственный", "Яшина"));
    steps.step(() -> hand.fill("Куда присылают заявки", "konkurs@example.ru"));
    steps.step(
        () -> {
          hand.pressId("contests.stage.edit.1");
          hand.fill("Цель", "подготовка пакета документов");
          hand.press("Записать");
        });
    steps.step(
        () -> {
          hand.press("Добавить критерий");
          hand.fill("Критерий", "Готовность команды");
          hand.press("Записать");
        });
    steps.step(
        () ->
            hand.addLine(
                "По одному вопросу в строке, так, чтобы ответ «да» был хорошим",
                "Страница на сайте открывается"));
    forward("Объявлен");
    forward("Приём заявок");
  }

  /// The contest's next state, from its card.
  private void forward(String state) throws Exception {
    steps.step(() -> hand.press("Перевести: " + state));
  }

  /// An application entered in full, registered and admitted by the checklist.
  void application() throws Exception {
    hand.press("Заявки");
    steps.step(
        () -> {
          hand.press("Создать заявку");
          hand.suggest("Кто подаёт заявку", "11");
          hand.press("Создать");
        });
    hand.see("Сведения об организации-заявителе");
    for (Map.Entry<String, String> each : answers().entrySet()) {
      steps.step(() -> hand.fill(each.getKey(), each.getValue()));
    }
    for (Map.Entry<String, List<String>> each : rows().entrySet()) {
      for (int i = 0; i < each.getValue().size(); i++) {
        int row = i;
        steps.step(() -> hand.fillCell(each.getKey(), row, each.getValue().get(row)));
      }
    }
    attach();
    steps.step(() -> hand.suggest("Менеджер площадки", "Громов"));
    steps.step(() -> hand.suggest("Научный руководитель", "Орлова"));
    steps.step(() -> hand.yes("Есть подпись руководителя организации"));
    register();
    check();
  }

  private Map<String, String> answers() {
    Map<String, String> answers = new LinkedHashMap<>();
    answers.put("по теме", TOPIC);
    boolean base = kind == Kind.BASE;
    String site = base ? "базовой площадки" : "стажировочной площадки";
    answers.put(
        "Должность, фамилия, имя, отчество, электронный адрес, телефон менеджера " + site,
        "Заместитель директора Громов Сергей Львович, gromov@example.ru, (800) 000-00-11");
    answers.put(
        base
            ? "Адрес страницы (раздела, цифрового ресурса), на которой планируется размещать"
                + " информацию о работе базовой площадки"
            : "Адрес страницы сайта (раздела, цифрового ресурса), на которой можно познакомиться с"
                + " инновационной и/или эффективной практикой",
        "https://school11.example.ru/praktika");
    if (base) {
      answers.put(
          "Наименование районной программы или инициативного сетевого проекта", "Читающий район");
      answers.put("Наименование темы базовой площадки", TOPIC);
      answers.put(
          "Краткое обоснование актуальности темы", "Тема отвечает задачам развития района.");
    } else {
      answers.put("Наименование программы стажировки", "Школа читателя");
      answers.put(
          "Краткое обоснование актуальности предложенной программы",
          "Тема отвечает задачам развития района.");
      answers.put(
          "Описание профессиональных трудностей, на решение которых направлена программа работы"
              + " стажировочной площадки",
          "Учителям трудно строить урок вокруг текста.");
      answers.put(
          "Описание способов организации погружения участников стажировки",
          "Открытые уроки и мастерские.");
      answers.put("Срок реализации программы стажировки (в учебных часах)", "36");
      answers.put("Прогноз востребованности программы стажировки", "До 40 педагогов в год.");
    }
    answers.put(
        "Основные потребители (организации, группы педагогов)",
        "Учителя русского языка и литературы.");
    answers.put(
        base
            ? "Краткое описание планируемых результатов и методических продуктов"
            : "Краткое описание планируемых образовательных результатов",
        "Сборник разработок уроков.");
    answers.put(
        base
            ? "Способы достижения планируемых результатов"
            : "Способы достижения планируемых образовательных результатов",
        "Семинары, наставничество, взаимопосещение уроков.");
    answers.put(
        "Основные подходы к оценке эффективности работы " + site,
        "Анкеты участников и входной и итоговый срезы.");
    if (base) {
      answers.put("Цель работы районной базовой площадки", "Распространить опыт школы.");
    }
    return answers;
  }

  private Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    rows.put("Наименование проекта", List.of("Книга в школе"));
    rows.put("Годы реализации", List.of("2023–2025"));
    rows.put(
        kind == Kind.BASE ? "Виды работ, результаты" : "Виды работ",
        List.of("Семинары, публикации"));
    rows.put(
        "Ф.И.О. сотрудника, должность, ученая степень, ученое звание",
        List.of("Громов Сергей Львович, заместитель директора"));
    rows.put(
        "Наименование работ, выполняемых в ходе реализации программы",
        List.of("Организует занятия"));
    if (kind == Kind.BASE) {
      rows.put("Наименование мероприятия", List.of("Семинар «Читаем вместе»"));
      rows.put("Сроки проведения", List.of("октябрь 2026 года"));
      rows.put("Целевая аудитория", List.of("Учителя-словесники"));
      rows.put("Планируемый результат", List.of("Методические рекомендации"));
    } else {
      rows.put("Название информационного источника", List.of("Читаем и понимаем"));
      rows.put("Аннотация информационного источника", List.of("Пособие для учителя"));
    }
    return rows;
  }

  /// A page in the net for each field of files.
  private void attach() throws Exception {
    if (kind == Kind.INTERNSHIP) {
      for (String field : List.of("videoAnnouncement", "immersionScenario")) {
        steps.step(
            () -> {
              hand.pressId(field + ".link");
              hand.fill("Адрес в сети", "https://school11.example.ru/" + field);
              hand.press("Готово");
            });
      }
    }
  }

  private void register() throws Exception {
    steps.step(
        () -> {
          hand.press("Зарегистрировать…");
          hand.press("Зарегистрировать");
        });
    hand.see("№ 1 в журнале");
  }

  private void check() throws Exception {
    steps.step(() -> hand.press("Остальное — да"));
    steps.step(() -> hand.press("Допустить"));
  }

  /// Experts, marks, totals.
  void review() throws Exception {
    hand.press("Открыть конкурс");
    forward("Приём окончен");
    forward("Техническая экспертиза");
    forward("Содержательная экспертиза");
    hand.press("Экспертиза");
    for (String expert : List.of("Белов", "Яшина")) {
      steps.step(
          () -> {
            hand.press("Назначить эксперта…");
            hand.suggest("Эксперт", expert);
            hand.press("Назначить");
          });
    }
    hand.pressId("reviews.grid");
    for (int i = 0; i < 8; i++) {
      steps.step(
          () -> {
            hand.write("9");
            hand.key(KeyCode.RIGHT);
          });
    }
    steps.step(() -> hand.press("Итоги"));
  }

  /// What the council decided, with its minutes, and the draft of the order.
  void decide() throws Exception {
    hand.fill("Протокол №", "3");
    hand.fill("Дата протокола", "22.11.2026");
    steps.step(
        () -> {
          hand.press("Присутствие и голоса…");
          hand.press("Белов Игорь Олегович");
          hand.press("Яшина Вера Юрьевна");
          hand.fill("Выступили", "Белов И. О. — об опыте школы.");
          hand.fill("За", "2");
          hand.fill("Против", "0");
          hand.fill("Воздержались", "0");
          hand.press("Записать");
        });
    hand.see("присутствовали 2 из 3; за — 2, против — 0, воздержались — 0");
    if (kind == Kind.INTERNSHIP) {
      steps.step(() -> hand.press("Перевести: Принятие решения"));
    }
    steps.step(
        () -> {
          hand.fill("или мест", "1");
          hand.press("Предложить по рейтингу");
        });
    steps.step(() -> hand.press("Протокол"));
    steps.step(() -> hand.press("Приказ и свидетельства"));
    hand.see("Приказываю");
  }

  /// Number and date; the papers of the draft and of its site given out for the signature.
  void order(String number) throws Exception {
    steps.step(() -> hand.fill("№", number));
    steps.step(() -> hand.fill("от", "22.11.2026"));
    steps.step(() -> hand.press("Открыть в Word"));
    steps.step(() -> hand.press("PDF"));
    site();
    steps.step(() -> hand.press("Свидетельство"));
  }

  /// The site's card, by the register.
  void site() throws Exception {
    hand.pressId("shell.rail.sites");
    hand.open(SCHOOL);
    hand.see("№ 1/2026");
  }

  /// Another number, by the keyboard: a registered order would need an amending one.
  void correct(String number) throws Exception {
    hand.pressId("shell.rail.orders");
    hand.open("473");
    hand.see("Зарегистрировать");
    steps.step(
        () -> {
          hand.keyInto(KeyCode.F2, "№");
          hand.key(KeyCode.A, KeyCode.CONTROL);
          hand.write(number);
          hand.key(KeyCode.ENTER);
        });
    hand.see("Приказ № " + number);
  }

  /// The register of papers says which no longer tell the truth, and why.
  void outdated() throws Exception {
    hand.pressId("shell.rail.issued");
    hand.see("устарел");
    hand.press("Свидетельство");
    hand.see("473");
    hand.see("474");
  }

  /// The order from its card and the certificate from its site, once more.
  void giveOutAgain() throws Exception {
    hand.pressId("shell.rail.orders");
    hand.open("474");
    steps.step(() -> hand.press("Открыть в Word"));
    site();
    steps.step(() -> hand.press("Свидетельство"));
  }

  /// From now on the order is closed.
  void register(String number) throws Exception {
    hand.pressId("shell.rail.orders");
    hand.open(number);
    steps.step(() -> hand.press("Зарегистрировать"));
    hand.see("Зарегистрирован");
  }

  /// «Отменить» in the bar.
  void takeBack() throws Exception {
    steps.step(() -> hand.pressId("shell.undo"));
  }
}
