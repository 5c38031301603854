package metodist.reports.compose;

import java.time.LocalDate;
import java.util.List;
import metodist.model.contests.Application;
import metodist.model.contests.ContestId;
import metodist.model.contests.Registration;
import metodist.model.contests.TechnicalReview;
import metodist.model.directory.Person;
import metodist.model.shared.Dates;
import metodist.model.shared.Plural;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// Журнал регистрации заявок of a contest: one line for each registered application.
public final class JournalComposer {
  private JournalComposer() {}

  public static Composition compose(Reading reading, ContestId id) {
    ContestFacts contest = new ContestFacts(reading, id);
    LocalDate today = contest.register.today();
    PaperStyle style = PaperStyle.of(contest.register.centreStyle(today), today);
    PageSpec page = style.landscape();
    Pages pages = new Pages(style, page.textWidth());
    pages.title("Журнал регистрации заявок", 0, 0);
    pages.centred(contest.heading(), TextStyle.PLAIN, 0, Lengths.pt(10));
    List<Application> registered = contest.registered();
    Grid grid =
        new Grid(pages.width(), style.tableSize(), 15, 25, 28, 44, 48, 57, 40)
            .centring(0, 1, 2)
            .header(
                "Рег. №",
                "Дата и время",
                "Способ подачи",
                "Организация-заявитель",
                "Тема",
                "Контактное лицо",
                "Результат технической экспертизы");
    registered.forEach(a -> row(grid, contest, a));
    pages.add(grid.table());
    pages.paragraph(
        "Всего зарегистрировано: " + Plural.APPLICATIONS.count(registered.size()) + ".",
        TextStyle.PLAIN,
        style.left().spaced(Lengths.pt(8), 0));
    signature(contest, pages, today);
    String title = "Журнал регистрации заявок " + contest.purpose();
    Document tree =
        new Document(
            title,
            style.typeface(),
            List.of(),
            List.of(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, contest.facts, title, today)
        .named("Журнал заявок " + contest.status.name() + " " + contest.contest.year().text());
  }

  private static void row(Grid grid, ContestFacts contest, Application application) {
    Registration registration = application.registration();
    if (registration == null) {
      return;
    }
    LocalDate day = registration.receivedAt().toLocalDate();
    String received = Wording.day(day) + "\n" + Dates.time(registration.receivedAt().toLocalTime());
    String result = result(application.technicalReview());
    String[] cells = {
      Integer.toString(registration.number()),
      received,
      registration.channel().title(),
      contest.shortName(application, day),
      Texts.orDash(Texts.clean(application.topic())),
      contest.register.person(application.managerId()).map(JournalComposer::contact).orElse("—"),
      result
    };
    contest.facts.use(
        "Заявка № " + registration.number(), String.join("; ", cells).replace('\n', ' '));
    grid.row(cells);
  }

  private static String contact(Person person) {
    String phone = person.phone().isBlank() ? "" : "\n" + person.phone();
    String mail = person.email().isBlank() ? "" : "\n" + person.email();
    return person.name().surnameInitials() + phone + mail;
  }

  private static String result(@Nullable TechnicalReview review) {
    if (review == null || review.verdict() == null) {
      return "—";
    }
    String on = review.reviewedOn() == null ? "" : ", " + Wording.day(review.reviewedOn());
    return switch (review.verdict()) {
          case ADMIT -> "допущена";
          case RETURN -> "возвращена на доработку";
          case REJECT -> "отклонена";
        }
        + on;
  }

  private static void signature(ContestFacts contest, Pages pages, LocalDate day) {
    contest
        .responsible()
        .ifPresent(
            p -> {
              String post = Wording.capital(contest.register.post(p, null, day));
              String name = contest.facts.use("Журнал ведёт", p.name().initialsSurname());
              pages.signature(post.isBlank() ? "Ответственный" : post, name);
            });
  }
}
