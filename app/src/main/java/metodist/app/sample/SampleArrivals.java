package metodist.app.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import metodist.app.platform.Inbox;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestId;
import metodist.model.contests.ContestState;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationType;
import metodist.model.directory.Person;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.procedures.IntakeSteps;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Reading;
import metodist.model.workspace.Workspace;

/// Files that schools of the sample district sent: those registered already, with their originals
/// kept, and three that wait in «Входящие» so that a newcomer can try the review at once.
public final class SampleArrivals {
  /// The folder that the program watches in the data folder.
  public static final String INBOX = Inbox.NAME;

  private static final List<Integer> REGISTERED = List.of(2, 7, 12);
  private static final List<Integer> WAITING = List.of(17, 22, 27);
  private final SampleLetters letters = new SampleLetters();
  private final SampleTexts texts = new SampleTexts();
  private final FormDefinition form;
  private final Contest contest;

  private SampleArrivals(FormDefinition form, Contest contest) {
    this.form = form;
    this.contest = contest;
  }

  private static SampleArrivals of(Reading reading, Contest contest) {
    return new SampleArrivals(
        reading.forms().get(contest.formCode(), contest.formRevision()), contest);
  }

  /// Reads three files and registers what was read, as the review does.
  static void register(Workspace workspace, ContestId id) {
    List<SampleLetters.Letter> letters =
        workspace.<List<SampleLetters.Letter>>read(
            r -> of(r, r.contests().get(id)).letters(r, REGISTERED, true));
    SampleMail mail = workspace.<SampleMail>read(SampleMail::new);
    Map<SampleLetters.Letter, Answers> read = new LinkedHashMap<>();
    letters.forEach(letter -> read.put(letter, mail.read(letter)));
    workspace.edit(
        "Зарегистрировать заявки из файлов",
        edit -> {
          List<IntakeSteps.Entry> entries = new ArrayList<>();
          read.forEach(
              (letter, answers) ->
                  entries.add(
                      SampleMail.entry(
                          letter,
                          id,
                          sender(edit, letter, answers),
                          answers,
                          edit.now().minusMinutes(40))));
          return IntakeSteps.registerAll(edit, entries).stream()
              .map(Outcome::orThrow)
              .map(Application::id)
              .toList();
        });
  }

  private static OrganisationId sender(
      Reading reading, SampleLetters.Letter letter, Answers answers) {
    return reading.organisations().all().stream()
        .filter(o -> o.name().fullName().equals(answers.value("fullName")))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("unread: " + letter.fileName()))
        .id();
  }

  /// Puts three letters into «Входящие».
  public static void wait(Workspace workspace, Path inbox) {
    List<SampleLetters.Letter> letters =
        workspace.<List<SampleLetters.Letter>>read(
            r ->
                r.contests().all().stream()
                    .filter(c -> c.state() == ContestState.ACCEPTING)
                    .findFirst()
                    .map(c -> of(r, c).letters(r, WAITING, false))
                    .orElseThrow());
    letters.forEach(letter -> letter.writeTo(inbox));
  }

  /// The first is our blank filled, the second the form typed by hand, the third our blank again,
  /// with something missing unless they are to be complete.
  private List<SampleLetters.Letter> letters(
      Reading reading, List<Integer> senders, boolean complete) {
    List<Organisation> organisations =
        reading.organisations().all().stream()
            .filter(o -> o.number() != null)
            .sorted(
                Comparator.comparing((Organisation o) -> o.type())
                    .thenComparing(o -> String.valueOf(o.number())))
            .toList();
    List<SampleLetters.Letter> made = new ArrayList<>();
    for (int at : senders) {
      Organisation sender = organisations.get(at % organisations.size());
      made.add(letter(reading, sender, made.size(), complete));
    }
    return made;
  }

  private SampleLetters.Letter letter(
      Reading reading, Organisation sender, int no, boolean complete) {
    List<Person> staff = reading.people().employedBy(sender.id(), reading.now().toLocalDate());
    Person head =
        staff.stream()
            .filter(p -> p.posts().stream().anyMatch(post -> post.head()))
            .findFirst()
            .orElseThrow();
    Person manager = staff.stream().filter(p -> !p.equals(head)).findFirst().orElse(head);
    boolean preschool = sender.type() == OrganisationType.PRESCHOOL;
    String topic = texts.topic(preschool, 60 + no + Objects.requireNonNullElse(sender.number(), 0));
    Answers answers =
        new SampleAnswers(texts, contest.year()).internship(topic, sender, head, manager);
    String post = head.posts().getFirst().title();
    String name = head.name().initialsSurname();
    String kind = preschool ? "сад " : "школа ";
    return switch (no) {
      case 0 ->
          letters.blank("Заявка " + kind + sender.number() + ".docx", form, answers, post, name);
      case 1 ->
          letters.byHand(
              "заявка_" + kind.strip() + sender.number() + " (1).docx", form, answers, post, name);
      default ->
          letters.blank(
              "Стажировочная площадка " + kind + "№ " + sender.number() + ".docx",
              form,
              complete ? answers : answers.with("demand", "").with("practicePage", ""),
              post,
              name);
    };
  }
}
