package metodist.reports.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.Contest;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormMarks;
import metodist.model.forms.FormPrefill;
import metodist.model.forms.PrintedWords;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.GrammaticalCase;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import org.jspecify.annotations.Nullable;

/// Заявка by its form definition: filled, empty, or empty but for what the register already knows
/// of the applicant.
public final class ApplicationComposer {
  /// A blank is the same on every day.
  private static final LocalDate ANY_DAY = LocalDate.of(2000, 1, 1);

  private ApplicationComposer() {}

  public static Composition compose(Reading reading, ApplicationId id) {
    Register register = new Register(reading);
    Application application = reading.applications().get(id);
    Contest contest = reading.contests().get(application.contestId());
    FormDefinition form = reading.forms().get(contest.formCode(), contest.formRevision());
    LocalDate day = day(application, register);
    FactList facts = new FactList();
    String organisation =
        facts.use("Организация-заявитель", register.shortName(application.applicantId(), day));
    Signatory head = signatory(reading, application.applicantId(), day);
    facts.use("Подписывает", head.post() + " " + head.name());
    FormAnswers answers =
        new FormAnswers(application.answers(), application.attachments(), facts, false);
    Document tree = new FormSheet(form, answers, day).document(head, "");
    String number =
        application.registration() == null ? "" : " № " + application.registration().number();
    return Composition.of(tree, facts, application.title(), day)
        .named("Заявка" + number + " " + organisation + " " + application.topic())
        .with(FormMarks.PROPERTY, FormMarks.identity(form));
  }

  /// The empty form.
  public static Composition blank(FormDefinition form) {
    return blank(form, Answers.EMPTY, new Signatory(PrintedWords.ANYBODY, ""), "");
  }

  /// The form with what the register knows of the organisation; without a year the academic year
  /// stays open.
  public static Composition blank(
      Reading reading, FormDefinition form, OrganisationId id, @Nullable AcademicYear year) {
    Register register = new Register(reading);
    LocalDate day = register.today();
    Organisation organisation = register.organisation(id);
    Answers known =
        FormPrefill.fill(
            form, Answers.EMPTY, organisation, register.head(id, day).stream().toList(), year, day);
    return blank(form, known, signatory(reading, id, day), organisation.nameOn(day).shortName());
  }

  /// A filled form that belongs to no application.
  public static Composition filled(FormDefinition form, Answers answers) {
    FactList facts = new FactList();
    Document tree =
        new FormSheet(form, new FormAnswers(answers, List.of(), facts, false), ANY_DAY)
            .document(new Signatory(PrintedWords.ANYBODY, ""), "");
    return Composition.of(tree, facts, form.title(), ANY_DAY)
        .with(FormMarks.PROPERTY, FormMarks.identity(form));
  }

  /// The blank as a school sends it back: filled, under its head's name.
  public static Composition returned(
      FormDefinition form, Answers answers, String post, String name) {
    return blank(form, answers, new Signatory(post, name), "");
  }

  private static Composition blank(
      FormDefinition form, Answers answers, Signatory head, String organisation) {
    FactList facts = new FactList();
    Document tree =
        new FormSheet(form, new FormAnswers(answers, List.of(), facts, true), ANY_DAY)
            .document(head, organisation);
    return Composition.of(tree, facts, form.title(), ANY_DAY)
        .named(
            organisation.isEmpty() ? "Бланк. " + form.title() : organisation + ". " + form.title())
        .with(FormMarks.PROPERTY, FormMarks.identity(form));
  }

  /// «Директор ГБОУ СОШ № 901», М.П. Соколова
  private static Signatory signatory(Reading reading, OrganisationId id, LocalDate day) {
    Register register = new Register(reading);
    Optional<Person> head = register.head(id, day);
    String post = head.map(p -> Wording.capital(register.post(p, id, day))).orElse("Руководитель");
    String whose =
        new Wording(reading).organisation(register.shortName(id, day), GrammaticalCase.GENITIVE);
    return new Signatory(post + " " + whose, head.map(p -> p.name().initialsSurname()).orElse(""));
  }

  private static LocalDate day(Application application, Register register) {
    return application.registration() == null
        ? register.today()
        : application.registration().receivedAt().toLocalDate();
  }
}
