package metodist.app.feature.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.model.contests.ApplicationId;
import metodist.model.directory.ApplicantMatch;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.procedures.Arrival;
import metodist.model.procedures.Standing;
import metodist.model.shared.Problem;
import metodist.reports.intake.FormReading;
import metodist.reports.source.SourceParagraph;
import org.jspecify.annotations.Nullable;

/// One file under review: what was read out of it, what a person changed and settled, how it stands
/// with the data. Changed on the interface thread only, by [IntakeViewModel].
final class ReviewedFile {
  private final ReadOnlyObjectWrapper<Look> look =
      new ReadOnlyObjectWrapper<>(new Look(State.WAITING, ""));
  private final Set<String> settled = new HashSet<>();
  private IntakeFolder.Kept kept;
  private @Nullable FormReading reading;
  private Answers answers = Answers.EMPTY;
  private List<FormReading.Unplaced> unplaced = List.of();
  private Arrival.Wishes wishes = Arrival.Wishes.NONE;
  private @Nullable FormDefinition chosenForm;
  private @Nullable Standing standing;
  private @Nullable ApplicationId registered;
  private String failure = "";
  private String twin = "";
  private boolean beingRead;
  private boolean changed;

  enum State {
    WAITING,
    READING,
    READY,
    QUESTIONS,
    SECOND_VERSION,
    DUPLICATE,
    FAILED,
    REGISTERED
  }

  /// What the list shows: the state and a sentence, empty when the state says it all.
  record Look(State state, String sentence) {}

  /// Something a person has to look at; `place` is the answer's, empty for the whole file.
  record Matter(Kind kind, String place, String label, String text) {
    enum Kind {
      OBSTACLE,
      MISSING,
      DOUBT,
      ODD
    }
  }

  ReviewedFile(IntakeFolder.Kept kept) {
    this.kept = kept;
  }

  String name() {
    return kept.name();
  }

  IntakeFolder.Kept kept() {
    return kept;
  }

  void kept(IntakeFolder.Kept value) {
    kept = value;
  }

  /// Who sent the letter it came with, as the letter says; empty for a file that came alone.
  String sender() {
    return kept.notes().getOrDefault(SettledNotes.SENDER, "");
  }

  ReadOnlyObjectProperty<Look> look() {
    return look.getReadOnlyProperty();
  }

  Optional<FormReading> reading() {
    return Optional.ofNullable(reading);
  }

  Answers answers() {
    return answers;
  }

  List<FormReading.Unplaced> unplaced() {
    return unplaced;
  }

  Optional<Standing> standing() {
    return Optional.ofNullable(standing);
  }

  Optional<ApplicationId> registered() {
    return Optional.ofNullable(registered);
  }

  Arrival.Wishes wishes() {
    return wishes;
  }

  String failure() {
    return failure;
  }

  /// The form it was read by: the one found, or the one a person chose.
  Optional<FormDefinition> form() {
    return reading == null
        ? Optional.ofNullable(chosenForm)
        : reading.form().or(() -> Optional.ofNullable(chosenForm));
  }

  Optional<FormDefinition> chosenForm() {
    return Optional.ofNullable(chosenForm);
  }

  /// Whether a person has changed or settled anything in what was read.
  boolean touched() {
    return changed || !settled.isEmpty();
  }

  void beingRead(boolean value) {
    beingRead = value;
    update();
  }

  void read(FormReading fresh) {
    beingRead = false;
    failure = "";
    reading = fresh;
    answers = fresh.answers();
    unplaced = fresh.unplaced();
    settled.clear();
    changed = false;
    update();
  }

  void failed(String sentence) {
    beingRead = false;
    failure = sentence;
    update();
  }

  void chooseForm(@Nullable FormDefinition form) {
    chosenForm = form;
  }

  void wish(Arrival.Wishes value) {
    wishes = value;
  }

  void answers(Answers value) {
    answers = value;
    changed = true;
    update();
  }

  /// Restores what was changed before a restart; what was sent into fields is no longer unplaced.
  void restore(Answers value, Set<String> settledBefore) {
    answers = value;
    changed = true;
    settled.addAll(settledBefore);
    String said = text(value);
    unplaced = unplaced.stream().filter(piece -> !said.contains(piece.text().strip())).toList();
    update();
  }

  private static String text(Answers answers) {
    return String.join("\n", AnswerLines.of(answers).values());
  }

  void settle(String place) {
    settled.add(place);
    update();
  }

  Set<String> settled() {
    return Set.copyOf(settled);
  }

  void takeAway(FormReading.Unplaced piece) {
    List<FormReading.Unplaced> left = new ArrayList<>(unplaced);
    left.remove(piece);
    unplaced = left;
  }

  void stands(@Nullable Standing value) {
    standing = value;
    update();
  }

  void registered(@Nullable ApplicationId id) {
    registered = id;
    update();
  }

  void twin(String name) {
    twin = name;
    update();
  }

  boolean isTwin() {
    return !twin.isEmpty();
  }

  /// As the data's rules see it; empty before it was read.
  Optional<Arrival> arrival() {
    if (reading == null) {
      return Optional.empty();
    }
    String text =
        reading.source().paragraphs().stream()
            .map(SourceParagraph::text)
            .collect(Collectors.joining("\n"));
    return Optional.of(
        new Arrival(
            kept.name(),
            kept.sha256(),
            new Arrival.Post(kept.takenAt(), sender()),
            form().orElse(null),
            answers,
            text,
            wishes));
  }

  /// Everything a person has to look at, the gravest first.
  List<Matter> matters() {
    List<Matter> matters = new ArrayList<>();
    FormReading read = reading;
    Standing stands = standing;
    if (read == null || stands == null) {
      return matters;
    }
    stands
        .obstacles()
        .forEach(p -> matters.add(new Matter(Matter.Kind.OBSTACLE, "", "", p.message())));
    if (stands.applicant() != null && wishes.applicant() == null) {
      stands
          .guess()
          .filter(guess -> !guess.certain())
          .ifPresent(
              guess ->
                  matters.add(
                      new Matter(
                          Matter.Kind.DOUBT,
                          "applicant",
                          guess.organisation().title(),
                          guess.why())));
    }
    if (stands.ground() == Standing.Ground.SEVERAL) {
      matters.add(new Matter(Matter.Kind.DOUBT, "contest", "", ""));
    }
    List<Problem> missing = stands.remarks().stream().filter(Problem::blocks).toList();
    List<Problem> odd = stands.remarks().stream().filter(p -> !p.blocks()).toList();
    form()
        .ifPresent(
            form -> {
              missing.forEach(p -> matters.add(matter(form, Matter.Kind.MISSING, p)));
              doubts(read)
                  .forEach(
                      place ->
                          matters.add(
                              new Matter(
                                  Matter.Kind.DOUBT,
                                  place,
                                  AnswerPlaces.label(form, place),
                                  AnswerPlaces.value(answers, place))));
              odd.forEach(p -> matters.add(matter(form, Matter.Kind.ODD, p)));
            });
    return matters;
  }

  private static Matter matter(FormDefinition form, Matter.Kind kind, Problem problem) {
    return new Matter(
        kind, problem.field(), AnswerPlaces.label(form, problem.field()), problem.message());
  }

  /// The doubtful places nobody has settled yet.
  private List<String> doubts(FormReading read) {
    return read.doubtful().stream()
        .filter(place -> !settled.contains(place))
        .filter(place -> !settled.contains(AnswerPlaces.entry(place)))
        .toList();
  }

  /// Ready to be registered without anybody having to look at it.
  boolean clean() {
    return state() == State.READY || state() == State.SECOND_VERSION;
  }

  /// Whether a person can do something with it: read, not yet registered, no duplicate.
  boolean workable() {
    return clean() || state() == State.QUESTIONS;
  }

  /// Whether it can be registered at all, remarks or not. One that lacks only a reason can.
  boolean registrable() {
    Standing stands = standing;
    return registered == null
        && twin.isEmpty()
        && stands != null
        && (stands.obstacles().isEmpty() || stands.wantsReasonOnly());
  }

  State state() {
    if (registered != null) {
      return State.REGISTERED;
    }
    if (beingRead) {
      return State.READING;
    }
    if (!failure.isEmpty()) {
      return State.FAILED;
    }
    Standing stands = standing;
    if (reading == null || stands == null) {
      return State.WAITING;
    }
    if (!twin.isEmpty() || stands.taken() != null) {
      return State.DUPLICATE;
    }
    boolean doubtful = matters().stream().anyMatch(m -> m.kind() != Matter.Kind.ODD);
    if (doubtful || (guessed(stands) < ApplicantMatch.CERTAIN && wishes.applicant() == null)) {
      return State.QUESTIONS;
    }
    return stands.earlier() == null ? State.READY : State.SECOND_VERSION;
  }

  private static double guessed(Standing stands) {
    return stands.guess().map(ApplicantMatch.Guess::confidence).orElse(0.0);
  }

  private void update() {
    State state = state();
    look.set(new Look(state, sentence(state)));
  }

  private String sentence(State state) {
    Standing stands = standing;
    return switch (state) {
      case FAILED -> failure;
      case DUPLICATE ->
          stands != null && stands.taken() != null
              ? IntakeTexts.MESSAGES.text("file.taken", stands.taken().title())
              : IntakeTexts.MESSAGES.text("file.twin", twin);
      case QUESTIONS -> IntakeTexts.questions(matters());
      case SECOND_VERSION ->
          stands == null || stands.earlier() == null
              ? ""
              : IntakeTexts.version(stands.earlier().title(), stands.differences().size());
      case READY -> stands == null || stands.applicant() == null ? "" : stands.applicant().title();
      case WAITING, READING, REGISTERED -> "";
    };
  }
}
