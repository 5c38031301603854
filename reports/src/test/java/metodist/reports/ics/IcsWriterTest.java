package metodist.reports.ics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcsWriterTest {
  private static final LocalDateTime TEN = LocalDateTime.of(2026, 10, 30, 10, 0);

  private static String written(String summary, String text, LocalDateTime to) {
    Agenda agenda =
        new Agenda(
            "Форум",
            List.of(
                new Agenda.Entry(
                    "6f1e", 7, TEN, to, summary, "Зал; 1 этаж", text, "https://f.example/live")));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new IcsWriter().write(agenda, Instant.parse("2026-10-01T08:00:00Z"), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String unfolded(String text) {
    return text.replace("\r\n ", "");
  }

  @Test
  void linesEndWithBothSignsAndHoldAtMost75Octets() {
    String text = written("Ёлка ".repeat(60) + "😀".repeat(40), "", TEN.plusMinutes(45));

    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    for (String line : text.split("\r\n")) {
      assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
    }
    assertThat(unfolded(text)).contains("SUMMARY:" + "Ёлка ".repeat(60) + "😀".repeat(40) + "\r\n");
  }

  @Test
  void textIsEscapedAndComesBack() {
    String text = unfolded(written("А, Б; В\\Г", "первая\r\nвторая\u0007", TEN.plusMinutes(45)));

    assertThat(text)
        .contains("SUMMARY:А\\, Б\\; В\\\\Г\r\n")
        .contains("DESCRIPTION:первая\\nвторая\r\n")
        .contains("LOCATION:Зал\\; 1 этаж\r\n");
  }

  @Test
  void entryKeepsItsIdentityAndTellsItsChange() {
    assertThat(written("Открытие", "", TEN.plusMinutes(45)))
        .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
        .contains(
            """
            BEGIN:VEVENT
            UID:6f1e@metodist
            SEQUENCE:7
            DTSTAMP:20261001T080000Z
            DTSTART:20261030T100000
            DTEND:20261030T104500
            SUMMARY:Открытие
            """
                .replace("\n", "\r\n"))
        .contains("URL:https://f.example/live\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
  }

  @Test
  void momentWithoutLengthHasNoEnd() {
    assertThat(written("Миг", "", TEN)).doesNotContain("DTEND");
  }
}
