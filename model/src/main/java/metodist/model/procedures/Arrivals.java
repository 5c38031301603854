package metodist.model.procedures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationFlow;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.Contest;
import metodist.model.contests.ContestFlow;
import metodist.model.contests.SeveralApplications;
import metodist.model.directory.ApplicantMatch;
import metodist.model.directory.ApplicantMatch.Guess;
import metodist.model.directory.Organisation;
import metodist.model.forms.Answers;
import metodist.model.forms.AnswersDiff;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormCheck;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.shared.Problem;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// What a file that came means for the data as they are now. Changes nothing.
public final class Arrivals {
  private static final Pattern EMAIL =
      Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+");
  private static final Pattern YEAR = Pattern.compile("\\b(20\\d\\d)\\s*[-–—/]");

  private Arrivals() {}

  public static Standing look(Reading reading, Arrival arrival) {
    List<Contest> contests = contests(reading, arrival);
    Choice choice = choose(contests, arrival);
    List<Guess> guesses =
        new ApplicantMatch(
                reading.organisations().all().stream().filter(Organisation::active).toList())
            .rank(clues(arrival));
    Organisation applicant = applicant(reading, arrival, guesses);
    Contest contest = choice.contest();
    Application taken = taken(reading, arrival.sha256());
    Application earlier =
        contest == null || applicant == null ? null : earlier(reading, contest, applicant, arrival);
    FormDefinition form =
        contest == null
            ? arrival.form()
            : reading.forms().find(contest.formCode(), contest.formRevision()).orElse(null);
    return new Standing(
        contests,
        contest,
        choice.ground(),
        guesses,
        applicant,
        taken,
        earlier,
        earlier == null || form == null
            ? List.of()
            : AnswersDiff.between(form, earlier.answers(), arrival.answers()),
        form == null ? List.of() : FormCheck.check(form, arrival.answers(), attached(earlier)),
        obstacles(reading, arrival, contest, applicant, taken, earlier));
  }

  private static List<String> attached(@Nullable Application earlier) {
    return earlier == null
        ? List.of()
        : earlier.attachments().stream().map(a -> a.field()).distinct().toList();
  }

  /// The contests the form belongs to that still take applications, those under way first.
  private static List<Contest> contests(Reading reading, Arrival arrival) {
    FormDefinition form = arrival.form();
    return reading.contests().all().stream()
        .filter(c -> ContestFlow.accepting(c) || ContestFlow.acceptsLate(c))
        .filter(c -> form == null || c.formCode().equals(form.code()))
        .sorted(
            Comparator.comparing((Contest c) -> !ContestFlow.accepting(c))
                .thenComparing(Comparator.comparing(Contest::year).reversed())
                .thenComparing(Contest::title))
        .toList();
  }

  private record Choice(@Nullable Contest contest, Standing.Ground ground) {}

  private static Choice choose(List<Contest> contests, Arrival arrival) {
    Optional<Contest> wished =
        contests.stream().filter(c -> c.id().equals(arrival.wishes().contest())).findFirst();
    if (wished.isPresent()) {
      return new Choice(wished.get(), Standing.Ground.CHOSEN);
    }
    if (arrival.form() == null || contests.isEmpty()) {
      return new Choice(null, Standing.Ground.NONE);
    }
    List<Contest> open = contests.stream().filter(ContestFlow::accepting).toList();
    List<Contest> likely = open.isEmpty() ? contests : open;
    if (likely.size() == 1) {
      return new Choice(likely.getFirst(), Standing.Ground.FORM);
    }
    Set<Integer> years = years(arrival.answers());
    List<Contest> ofYear = likely.stream().filter(c -> years.contains(c.year().start())).toList();
    return ofYear.size() == 1
        ? new Choice(ofYear.getFirst(), Standing.Ground.FORM_AND_YEAR)
        : new Choice(likely.getFirst(), Standing.Ground.SEVERAL);
  }

  private static Set<Integer> years(Answers answers) {
    Set<Integer> years = new LinkedHashSet<>();
    Matcher matcher = YEAR.matcher(answers.value("academicYear"));
    while (matcher.find()) {
      years.add(Integer.parseInt(matcher.group(1)));
    }
    return years;
  }

  /// What the answers say of the sender, by the fields' types and labels.
  static ApplicantMatch.Clues clues(Arrival arrival) {
    FormDefinition form = arrival.form();
    List<String> names = new ArrayList<>();
    List<String> addresses = new ArrayList<>();
    List<String> phones = new ArrayList<>();
    List<String> emails = new ArrayList<>();
    for (FormField field : form == null ? List.<FormField>of() : form.fields()) {
      String value = arrival.answers().value(field.id());
      if (value.isBlank()) {
        continue;
      }
      String label = field.label().toLowerCase(Locale.ROOT);
      if (field.type() == FieldType.ORGANISATION || namesApplicant(label)) {
        names.add(value);
      } else if (label.contains("адрес") && !label.contains("электрон") && !onTheWeb(label)) {
        addresses.add(value);
      }
      if (field.type() == FieldType.PHONE || label.contains("телефон")) {
        phones.add(value);
      }
      EMAIL.matcher(value).results().forEach(found -> emails.add(found.group()));
    }
    EMAIL.matcher(arrival.post().sender()).results().forEach(found -> emails.add(found.group()));
    return new ApplicantMatch.Clues(
        names, addresses, phones, emails, List.of(arrival.fileName(), arrival.mentions()));
  }

  private static boolean namesApplicant(String label) {
    return label.contains("наименование")
        && (label.contains("организац") || label.contains("учрежден") || label.contains("школ"));
  }

  private static boolean onTheWeb(String label) {
    return label.contains("сайт") || label.contains("страниц");
  }

  private static @Nullable Organisation applicant(
      Reading reading, Arrival arrival, List<Guess> guesses) {
    Organisation likeliest = guesses.stream().findFirst().map(Guess::organisation).orElse(null);
    return switch (arrival.wishes().applicant()) {
      case Arrival.Applicant.Known(var id) -> reading.organisations().find(id).orElse(likeliest);
      case Arrival.Applicant.Fresh(var organisation) -> organisation;
      case null -> likeliest;
    };
  }

  /// The application this very file was taken into.
  private static @Nullable Application taken(Reading reading, String sha256) {
    return reading.applications().all().stream()
        .filter(
            application ->
                application.attachments().stream()
                    .anyMatch(a -> a.file() != null && a.file().sha256().equals(sha256)))
        .findFirst()
        .orElse(null);
  }

  /// The application this one is the next version of; null when it is the first, or another one.
  private static @Nullable Application earlier(
      Reading reading, Contest contest, Organisation applicant, Arrival arrival) {
    if (arrival.wishes().kind() == Arrival.Kind.ANOTHER) {
      return null;
    }
    List<Application> own =
        reading.applications().ofContest(contest.id()).stream()
            .filter(a -> a.applicantId().equals(applicant.id()))
            .filter(a -> ApplicationFlow.alive(a.state()))
            .toList();
    Optional<Application> sameTopic =
        own.stream()
            .filter(a -> !a.topic().isBlank())
            .filter(a -> sameText(a.topic(), arrival.answers().value("topic")))
            .findFirst();
    boolean onlyOne =
        contest.severalApplications() == SeveralApplications.FORBID
            || arrival.wishes().kind() == Arrival.Kind.NEXT_VERSION
            || own.stream().anyMatch(a -> a.state() == ApplicationState.RETURNED);
    return sameTopic
        .or(
            () ->
                onlyOne
                    ? own.stream().min(Comparator.comparing(Arrivals::order))
                    : Optional.empty())
        .orElse(null);
  }

  /// Returned ones wait for their next version.
  private static int order(Application application) {
    return application.state() == ApplicationState.RETURNED ? 0 : 1;
  }

  private static boolean sameText(String one, String other) {
    return one.strip().equalsIgnoreCase(other.strip());
  }

  private static List<Problem> obstacles(
      Reading reading,
      Arrival arrival,
      @Nullable Contest contest,
      @Nullable Organisation applicant,
      @Nullable Application taken,
      @Nullable Application earlier) {
    List<Problem> obstacles = new ArrayList<>();
    if (taken != null) {
      obstacles.add(Problem.error("file", "Этот файл уже принят: " + taken.title() + "."));
    }
    if (contest == null) {
      obstacles.add(
          Problem.error(
              "contest",
              arrival.form() == null
                  ? "Это ни одна из известных форм: выберите форму."
                  : "Нет конкурса, который принимает заявки по этой форме: выберите конкурс."));
    }
    if (applicant == null) {
      obstacles.add(Problem.error("applicant", "Выберите организацию, от которой заявка."));
    }
    if (contest != null && taken == null) {
      obstacles.addAll(
          earlier == null
              ? IntakeSteps.beforeFirst(reading, contest, arrival.post().receivedAt(), "")
              : IntakeSteps.beforeNext(reading, earlier, contest, arrival.post().receivedAt(), ""));
    }
    return obstacles;
  }
}
