package metodist.reports.twin;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.StringJoiner;
import javax.imageio.ImageIO;
import metodist.reports.tree.ImageContent;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.TextStyle;

/// Russian office prose made of a fixed stock of words: the same number always gives the same text.
final class SampleText {
  static final TextStyle SUPERSCRIPT =
      new TextStyle(false, false, false, TextStyle.Position.SUPERSCRIPT, 0);
  static final TextStyle SUBSCRIPT =
      new TextStyle(false, false, false, TextStyle.Position.SUBSCRIPT, 0);

  private static final String[] WORDS =
      ("организация проведение районного конкурса педагогических работников с целью выявления и"
              + " распространения опыта в рамках программы развития муниципальной системы"
              + " образования методическое сопровождение стажировочных площадок семинар-практикум"
              + " для руководителей школьных музеев подготовка материалов к публикации"
              + " научно-практическая конференция «Образование: взгляд в будущее» при участии"
              + " социальных партнёров не менее 25 % учреждений района до 15 мая 2027 г. согласно"
              + " плану-графику утвердить положение о порядке экспертизы заявок а также критерии"
              + " оценки назначить ответственным заместителя директора по учебно-воспитательной"
              + " работе контроль за исполнением оставляю за собой обеспечить размещение"
              + " информации на официальном сайте")
          .split(" ");
  private static final String[] PEOPLE = {
    "Вымышленная Анна Борисовна", "Придуманов Пётр Сергеевич", "Небывалова Вера Глебовна",
    "Неизвестный Илья Ильич", "Образцова-Примерная Мария Николаевна", "Тестов Лев Львович"
  };
  private static final String[] POSTS = {
    "начальник управления образования",
    "директор МБУ «Методический центр»",
    "заместитель директора по научно-методической работе МАОУ «Гимназия № 906»",
    "старший методист",
    "учитель начальных классов высшей квалификационной категории"
  };
  private static final String[] TITLES = {
    "Общие положения",
    "Информационная поддержка образовательных организаций района",
    "Повышение квалификации педагогических и руководящих работников",
    "Работа с одарёнными детьми",
    "Инновационная деятельность",
    "Введение",
    "Выводы"
  };
  private static final String[] MONTHS = {
    "сентябрь 2026 г.", "октябрь – ноябрь", "декабрь", "в течение года", "II квартал", "май"
  };

  private SampleText() {}

  static String words(int seed, int count) {
    StringJoiner text = new StringJoiner(" ");
    for (int i = 0; i < count; i++) {
      text.add(WORDS[Math.floorMod(seed * 17 + i, WORDS.length)]);
    }
    return text.toString();
  }

  static String sentences(int seed, int count) {
    StringJoiner text = new StringJoiner(" ");
    for (int i = 0; i < count; i++) {
      String words = words(seed * 3 + i * 5, 9 + Math.floorMod(seed * 7 + i * 3, 14));
      text.add(words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1) + ".");
    }
    return text.toString();
  }

  static Paragraph body(int seed, int count) {
    return Paragraph.of(sentences(seed, count), ParagraphFormat.BODY);
  }

  static String person(int i) {
    return PEOPLE[i % PEOPLE.length];
  }

  static String post(int i) {
    return POSTS[i % POSTS.length];
  }

  static String title(int i) {
    return TITLES[i % TITLES.length];
  }

  static String month(int i) {
    return MONTHS[i % MONTHS.length];
  }

  static Inline.Text text(String text) {
    return new Inline.Text(text);
  }

  static Paragraph bold(String text, ParagraphFormat format) {
    return Paragraph.of(text, TextStyle.BOLD, format);
  }

  static Paragraph italic(String text, ParagraphFormat format) {
    return Paragraph.of(text, TextStyle.ITALIC, format);
  }

  static Paragraph centred(String text, TextStyle style) {
    return Paragraph.of(text, style, ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.CENTER));
  }

  static Inline.Footnote footnote(int seed, int sentences) {
    return new Inline.Footnote(
        List.of(
            Paragraph.of(
                sentences(seed + 50, sentences),
                ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.JUSTIFY))));
  }

  static ImageContent png() {
    return new ImageContent(picture("png", 200, 100), ImageContent.Kind.PNG);
  }

  static ImageContent jpeg() {
    return new ImageContent(picture("jpeg", 400, 200), ImageContent.Kind.JPEG);
  }

  private static byte[] picture(String kind, int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setColor(Color.WHITE);
    g.fillRect(0, 0, width, height);
    for (int i = 0; i < 6; i++) {
      g.setColor(new Color(40, 90 + i * 20, 160));
      int bar = height * (i + 2) / 9;
      g.fillRect(width / 20 + i * width * 3 / 20, height - bar, width / 10, bar);
    }
    g.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, kind, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
