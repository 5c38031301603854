package metodist.app.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.app.sample.SampleClock;
import metodist.app.sample.SampleDistrict;
import metodist.model.directory.Person;
import metodist.model.events.Event;
import metodist.model.events.EventDates;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkId;
import metodist.model.forms.ShippedForms;
import metodist.model.issued.PaperKind;
import metodist.model.workspace.Edit;
import metodist.model.workspace.InMemoryWorkspace;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.Paper;
import metodist.reports.twin.Office;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A programme of 1 000 talks in 20 rooms over 5 days: composed and written as Word and PDF, beside
/// LibreOffice converting the same Word file.
@Tag("bench")
class ProgrammeBenchTest {
  private static final int ROUNDS = Integer.getInteger("bench.rounds", 5);
  private static final int DAYS = 5;
  private static final int ROOMS = 20;
  private static final int TALKS = 10;
  private static final double MOST_SECONDS = 10;
  private static final Path FOLDER = Path.of("target", "bench", "programme").toAbsolutePath();

  @Test
  void programmeOfAThousandTalks() throws IOException, InterruptedException {
    Files.createDirectories(FOLDER);
    SampleClock clock =
        new SampleClock(
            Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneId.of("Europe/Moscow")));
    InMemoryWorkspace workspace = new InMemoryWorkspace(clock, new ShippedForms());
    SampleDistrict.fill(workspace, clock);
    EventId id = workspace.<EventId>edit("Большая программа", ProgrammeBenchTest::event);
    List<String> report = new ArrayList<>();
    for (PaperKind kind : List.of(PaperKind.PROGRAMME, PaperKind.PROGRAMME_BOOKLET)) {
      for (Format format : List.of(Format.DOCX, Format.PDF)) {
        double seconds = seconds(workspace, kind, id, format);
        report.add("%s, %s: %.2f s".formatted(kind.title(), format.title(), seconds));
        assertThat(seconds).as(kind + " " + format).isLessThan(MOST_SECONDS);
      }
    }
    if (Office.isInstalled()) {
      Office office = new Office(FOLDER);
      Path word = FOLDER.resolve(PaperKind.PROGRAMME.code() + ".docx");
      office.toPdf(List.of(word), FOLDER.resolve("office"));
      long start = System.nanoTime();
      office.toPdf(List.of(word), FOLDER.resolve("office"));
      report.add("LibreOffice, Word to PDF: %.2f s".formatted((System.nanoTime() - start) / 1e9));
    }
    String text = String.join(System.lineSeparator(), report);
    Files.writeString(FOLDER.resolve("programme.txt"), text);
    System.out.println(text);
  }

  /// The median of composing and writing, the first round left out.
  private static double seconds(
      InMemoryWorkspace workspace, PaperKind kind, EventId id, Format format) throws IOException {
    DocumentService documents = new DocumentService();
    List<Double> times = new ArrayList<>();
    for (int round = -1; round < ROUNDS; round++) {
      long start = System.nanoTime();
      Paper paper = workspace.<Paper>read(r -> documents.compose(r, kind, id.value()));
      byte[] bytes = documents.bytes(paper, format);
      if (round >= 0) {
        times.add((System.nanoTime() - start) / 1e9);
      }
      Files.write(FOLDER.resolve(kind.code() + "." + format.ending()), bytes);
    }
    times.sort(Double::compare);
    return times.get(times.size() / 2);
  }

  private static EventId event(Edit edit) {
    List<Person> people = edit.people().all();
    LocalDate first = LocalDate.of(2027, 5, 17);
    List<LocalDate> days = first.datesUntil(first.plusDays(DAYS)).toList();
    List<Session> sessions = new ArrayList<>();
    for (LocalDate day : days) {
      for (int room = 0; room < ROOMS; room++) {
        sessions.add(
            new Session(
                UUID.randomUUID(),
                SessionKind.SECTION,
                "Секция " + (sessions.size() + 1) + ". Практика и результаты",
                day.atTime(10, 0),
                90,
                "Кабинет " + (101 + room),
                "",
                people.get(sessions.size() % people.size()).id(),
                40));
      }
    }
    Event event =
        edit.save(
            Event.named(EventKind.CONFERENCE, "Городская конференция 2027")
                .with(
                    e -> {
                      e.dates = new EventDates(days, false);
                      e.sessions = sessions;
                    }));
    int no = 0;
    for (Session session : sessions) {
      LocalDateTime start = days.getFirst().atTime(10, 0);
      start = session.day().orElseThrow().atTime(start.toLocalTime());
      for (int i = 0; i < TALKS; i++) {
        edit.save(
            new Talk(
                TalkId.random(),
                0,
                event.id(),
                "Развитие наставничества и сетевого взаимодействия школ района, опыт " + ++no,
                List.of(Speaker.known(people.get(no % people.size()).id(), null)),
                null,
                7,
                session.key(),
                start.plusMinutes(7L * i),
                PreliminaryReview.NONE,
                ""));
      }
    }
    return event.id();
  }
}
