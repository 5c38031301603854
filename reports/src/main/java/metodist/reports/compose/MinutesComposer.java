package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metodist.model.contests.Application;
import metodist.model.contests.ContestId;
import metodist.model.contests.CouncilDecision;
import metodist.model.contests.CouncilMeeting;
import metodist.model.contests.CriteriaSet;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRole;
import metodist.model.orders.Letterhead;
import metodist.model.reviews.ScoreMatrix;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.Plural;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// Протокол заседания Экспертного совета on a contest: who was there, what was heard, what was
/// decided of each application, how they voted. Attendance and votes that nobody entered are
/// blanks. Decisions taken at different meetings make several minutes, each from a new page.
public final class MinutesComposer {
  private MinutesComposer() {}

  public static Composition compose(Reading reading, ContestId id) {
    return new Work(new ContestFacts(reading, id)).compose();
  }

  private record Meeting(String number, @Nullable LocalDate date) {}

  private static final class Work {
    private final ContestFacts contest;
    private final Map<Meeting, List<Application>> meetings = new LinkedHashMap<>();

    Work(ContestFacts contest) {
      this.contest = contest;
      contest.registered().stream()
          .filter(a -> a.decision() != null)
          .sorted(Comparator.comparing(Work::heldOn))
          .forEach(a -> meetings.computeIfAbsent(meeting(a), _ -> new ArrayList<>()).add(a));
      if (meetings.isEmpty()) {
        meetings.put(new Meeting("", null), List.of());
      }
    }

    private static LocalDate heldOn(Application application) {
      CouncilDecision decision = application.decision();
      LocalDate date = decision == null ? null : decision.minutesDate();
      return date == null ? LocalDate.MAX : date;
    }

    private static Meeting meeting(Application application) {
      CouncilDecision decision = Objects.requireNonNull(application.decision());
      return new Meeting(decision.minutesNumber().strip(), decision.minutesDate());
    }

    Composition compose() {
      List<Section> sections = new ArrayList<>();
      PaperStyle style = null;
      LocalDate day = contest.register.today();
      for (Map.Entry<Meeting, List<Application>> entry : meetings.entrySet()) {
        LocalDate held = entry.getKey().date();
        day = held == null ? contest.register.today() : held;
        Letterhead letterhead = contest.register.centreLetterhead(day);
        style = PaperStyle.of(letterhead.style(), day);
        Pages pages = new Pages(style, style.portrait().textWidth());
        new One(contest, letterhead, style, pages, day).add(entry.getKey(), entry.getValue());
        sections.add(
            Section.numberedAtTop(style.portrait(), Section.PageNumbers.RESTART, pages.blocks()));
      }
      String number = meetings.keySet().iterator().next().number();
      String title =
          "Протокол заседания Экспертного совета" + (number.isEmpty() ? "" : " № " + number);
      Document tree =
          new Document(title, Objects.requireNonNull(style).typeface(), List.of(), sections);
      return Composition.of(tree, contest.facts, title, day)
          .named(
              "Протокол Экспертного совета "
                  + (number.isEmpty() ? "" : "№ " + number + " ")
                  + contest.status.name()
                  + " "
                  + contest.contest.year().text());
    }
  }

  /// The minutes of one meeting.
  private record One(
      ContestFacts contest, Letterhead letterhead, PaperStyle style, Pages pages, LocalDate day) {

    void add(Meeting meeting, List<Application> applications) {
      Emblem.of(contest.register, letterhead).ifPresent(pages::add);
      IssuerHead.nameLines(pages, style, letterhead);
      pages.centred("ПРОТОКОЛ", TextStyle.BOLD, Lengths.pt(14), 0);
      pages.centred("заседания Экспертного совета", TextStyle.PLAIN, 0, Lengths.pt(10));
      String number = contest.facts.use("Номер протокола", meeting.number());
      LocalDate held = meeting.date();
      String date = held == null ? "" : Wording.day(held);
      contest.facts.use("Дата заседания", date);
      pages.add(
          new Paragraph(
              List.of(
                  new Inline.Text(date.isEmpty() ? IssuerHead.DATE_BLANK : date),
                  new Inline.Tab(),
                  new Inline.Text(IssuerHead.number(number))),
              style
                  .left()
                  .spaced(0, Lengths.pt(10))
                  .tabbed(
                      new ParagraphFormat.TabStop(
                          pages.width(), ParagraphFormat.TabStop.Kind.RIGHT, false))));
      Optional<CouncilMeeting> met = contest.contest.meeting(meeting.number(), meeting.date());
      people(met);
      agenda(applications);
      heard(applications);
      spoke(met);
      decided(applications);
      votes(met, applications);
      pages.signatures(
          List.of(
              signature(PersonRole.Kind.COUNCIL_CHAIR, "Председатель"),
              signature(PersonRole.Kind.COUNCIL_SECRETARY, "Секретарь")));
    }

    private Optional<Person> holder(PersonRole.Kind role) {
      return contest.register.holding(role, day).stream().findFirst();
    }

    private Signatory signature(PersonRole.Kind role, String post) {
      return new Signatory(
          post, holder(role).map(p -> p.name().initialsSurname()).orElse(Signatory.NAME_BLANK));
    }

    private void people(Optional<CouncilMeeting> met) {
      pages.captioned("Председатель:", name(PersonRole.Kind.COUNCIL_CHAIR));
      pages.captioned("Секретарь:", name(PersonRole.Kind.COUNCIL_SECRETARY));
      List<Person> members =
          Stream.of(
                  PersonRole.Kind.COUNCIL_CHAIR,
                  PersonRole.Kind.COUNCIL_SECRETARY,
                  PersonRole.Kind.COUNCIL_MEMBER)
              .flatMap(r -> contest.register.holding(r, day).stream())
              .distinct()
              .sorted(Comparator.comparing(Person::name, Register::alphabetically))
              .toList();
      String list =
          String.join(", ", members.stream().map(p -> p.name().surnameInitials()).toList());
      pages.captioned(
          "Члены Экспертного совета:", Texts.orDash(contest.facts.use("Члены совета", list)));
      pages.captioned("Присутствовали:", attendance(met, members.size()));
      pages.captioned("Приглашённые:", invited(met));
    }

    private String attendance(Optional<CouncilMeeting> met, int members) {
      boolean single = Plural.PEOPLE.of(members).equals("человек") && members % 10 == 1;
      String of = " из " + members + Wording.NBSP + (single ? "человека" : "человек");
      if (met.isEmpty() || met.get().present().isEmpty()) {
        return "____" + of + ". Кворум ______________.";
      }
      List<PersonId> present = met.get().present();
      String names =
          present.stream()
              .map(id -> contest.reading.people().get(id))
              .sorted(Comparator.comparing(Person::name, Register::alphabetically))
              .map(p -> p.name().surnameInitials())
              .collect(Collectors.joining(", "));
      return contest.facts.use("Присутствовали", names)
          + " ("
          + present.size()
          + of
          + "). "
          + (met.get().quorate(members) ? "Кворум имеется." : "Кворума нет.");
    }

    private String invited(Optional<CouncilMeeting> met) {
      return met.map(
              m ->
                  m.invited().isBlank()
                      ? "нет"
                      : contest.facts.use("Приглашённые", Texts.clean(m.invited())))
          .orElse("_".repeat(40));
    }

    private String name(PersonRole.Kind role) {
      return contest.facts.use(
          role.title(),
          holder(role).map(p -> p.name().surnameInitials()).orElse(Signatory.NAME_BLANK));
    }

    private void agenda(List<Application> applications) {
      pages.heading("ПОВЕСТКА ДНЯ");
      pages.body(
          "1."
              + Wording.NBSP
              + "О присвоении статуса "
              + Wording.quoted(contest.status.name())
              + " на "
              + contest.contest.year().text()
              + " учебный год (поступило на рассмотрение: "
              + Plural.APPLICATIONS.count(applications.size())
              + ").");
      contest
          .responsible()
          .ifPresent(p -> pages.body("Докладчик: " + p.name().surnameInitials() + post(p) + "."));
    }

    private String post(Person person) {
      String post = contest.register.post(person, null, day);
      return post.isBlank() ? "" : ", " + post;
    }

    private void heard(List<Application> applications) {
      pages.heading("1. СЛУШАЛИ:");
      String who =
          contest
              .responsible()
              .map(p -> contest.wording.surnameInitials(p, GrammaticalCase.ACCUSATIVE) + " — ")
              .orElse("");
      pages.body(
          Wording.capital(who + "о результатах экспертизы заявок " + contest.purpose() + "."));
      if (!applications.isEmpty()) {
        pages.add(Grid.gap(Lengths.pt(4)));
        pages.add(table(applications));
      }
    }

    /// Blank lines while nobody told who spoke; no part at all where nobody did.
    private void spoke(Optional<CouncilMeeting> met) {
      if (met.isEmpty() || met.get().present().isEmpty()) {
        pages.heading("ВЫСТУПИЛИ:");
        pages.paragraph("_".repeat(60) + "\n" + "_".repeat(60), TextStyle.PLAIN, style.left());
      } else if (!met.get().spoke().isBlank()) {
        pages.heading("ВЫСТУПИЛИ:");
        contest
            .facts
            .use("Выступили", met.get().spoke())
            .lines()
            .map(Texts::clean)
            .forEach(pages::body);
      }
    }

    private Table table(List<Application> applications) {
      Grid grid =
          new Grid(pages.width(), style.tableSize(), 18, 52, 66, 29)
              .centring(0, 3)
              .header("№ заявки", "Организация", "Тема", "Итог экспертизы");
      Optional<ScoreMatrix> matrix = contest.criteria().map(this::matrix);
      for (Application application : applications) {
        String number =
            application.registration() == null
                ? "—"
                : Integer.toString(application.registration().number());
        String total =
            matrix.flatMap(m -> m.result(application.id()).total()).map(Marks::result).orElse("—");
        String[] cells = {
          number,
          contest.shortName(application, day),
          Texts.orDash(Texts.clean(application.topic())),
          total
        };
        contest.facts.use("Заявка № " + number, String.join("; ", cells));
        grid.row(cells);
      }
      return grid.table();
    }

    private ScoreMatrix matrix(CriteriaSet criteria) {
      return new ScoreMatrix(
          criteria,
          contest.registered().stream().map(Application::id).toList(),
          contest.reading.reviewSheets().ofContest(contest.contest.id()));
    }

    private void decided(List<Application> applications) {
      pages.heading("1. РЕШИЛИ:");
      int no = 1;
      for (CouncilDecision.Verdict verdict : CouncilDecision.Verdict.values()) {
        List<Application> those = applications.stream().filter(a -> verdict(a) == verdict).toList();
        if (!those.isEmpty()) {
          point(no++, verdict, those);
        }
      }
      if (no == 1) {
        pages.body("1.1." + Wording.NBSP + "_".repeat(50));
      }
    }

    /// The count of the whole meeting; where each application has one of its own, there is none.
    private void votes(Optional<CouncilMeeting> met, List<Application> applications) {
      CouncilMeeting.Votes votes = met.map(CouncilMeeting::votes).orElse(null);
      long apart = applications.stream().filter(a -> votes(a) != null).count();
      if (votes != null) {
        pages.body(
            contest.facts.use(
                "Голоса",
                (apart == 0 ? "Голосовали: " : "По остальным вопросам голосовали: ")
                    + votes.text()
                    + "."));
      } else if (apart == 0 || apart < applications.size()) {
        pages.body("Голосовали: «за» — ____, «против» — ____, «воздержались» — ____.");
      }
    }

    private static CouncilMeeting.@Nullable Votes votes(Application application) {
      return application.decision() == null ? null : application.decision().votes();
    }

    private static CouncilDecision.@Nullable Verdict verdict(Application application) {
      return application.decision() == null ? null : application.decision().verdict();
    }

    private void point(int no, CouncilDecision.Verdict verdict, List<Application> those) {
      String status =
          "статус "
              + Wording.quoted(contest.status.name())
              + " на "
              + contest.contest.year().text()
              + " учебный год";
      String text =
          switch (verdict) {
            case AWARD -> "Рекомендовать присвоить " + status + ":";
            case REFUSE -> "Не рекомендовать к присвоению статуса:";
            case RESERVE -> "Включить в резерв:";
            case REVISE -> "Рекомендовать присвоить " + status + " после доработки:";
          };
      pages.body("1." + no + "." + Wording.NBSP + text);
      for (int i = 0; i < those.size(); i++) {
        Application application = those.get(i);
        CouncilDecision decision = Objects.requireNonNull(application.decision());
        String topic = Texts.clean(application.topic());
        String note = Wording.bare(Texts.clean(decision.note()));
        String line =
            contest.shortName(application, day)
                + (topic.isEmpty() ? "" : ", тема " + Wording.quoted(topic))
                + (note.isEmpty() ? "" : " (" + note + ")");
        CouncilMeeting.Votes votes = decision.votes();
        String counted = votes == null ? "" : " (голосовали: " + votes.text() + ")";
        contest.facts.use(
            "Решение: " + contest.shortName(application, day), verdict.title() + counted);
        pages.body("–" + Wording.NBSP + line + counted + (i == those.size() - 1 ? "." : ";"));
      }
    }
  }
}
