package metodist.model.procedures;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import metodist.model.directory.Declension;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.estimates.EstimateId;
import metodist.model.events.Event;
import metodist.model.events.RegisterNames;
import metodist.model.orders.Order;
import metodist.model.orders.OrderRules;
import metodist.model.orders.Places;
import metodist.model.orders.Preamble;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.russian.AmountInWords;
import metodist.model.workspace.Reading;
import org.jspecify.annotations.Nullable;

/// Слова приказа: preamble and clauses with every place filled from the facts of the order's day.
/// What is not known is a blank to write in by hand.
public final class OrderWording {
  private static final String BLANK = "____________";

  private final Reading reading;
  private final Order order;
  private final Declension declension;
  private final RegisterNames names;
  private final LocalDate day;

  public OrderWording(Reading reading, Order order) {
    this.reading = reading;
    this.order = order;
    this.declension = new Declension(reading.caseCorrections().all());
    LocalDate date = order.date();
    this.day = date == null ? reading.now().toLocalDate() : date;
    this.names = EventFacts.names(reading, day);
  }

  public String preamble() {
    return filled(
        Preamble.text(order.bases(), order.preamble(), reading.legalActs()::find), null, "");
  }

  /// A clause as it is printed, its number apart.
  public String clause(Order.Clause clause) {
    String text = mentioned(clause);
    String filled = filled(text, clause.personId(), clause.term());
    boolean term = !clause.term().isBlank() && !text.contains(Places.TERM);
    boolean person = clause.personId() != null && !Places.ofPerson(text);
    if (!term && !person) {
      return filled;
    }
    String due = term ? "срок: " + clause.term().strip() : "";
    String who =
        person ? "ответственный: " + who(clause.personId(), GrammaticalCase.NOMINATIVE) : "";
    String both = due + (term && person ? "; " : "") + who;
    return withNote(filled, both);
  }

  private static String withNote(String text, String note) {
    String bare = text.strip();
    String end =
        bare.endsWith(".") || bare.endsWith(";") || bare.endsWith(":")
            ? bare.substring(bare.length() - 1)
            : "";
    return bare.substring(0, bare.length() - end.length()).strip() + " (" + note + ")" + end;
  }

  private String mentioned(Order.Clause clause) {
    UUID key = clause.appendixKey();
    Optional<String> mark = key == null ? Optional.empty() : OrderRules.mention(order, key);
    if (mark.isEmpty()) {
      return clause.text().replace(" " + OrderRules.MENTION, "").replace(OrderRules.MENTION, "");
    }
    String mention = "(" + mark.get() + ")";
    if (clause.text().contains(OrderRules.MENTION)) {
      return clause.text().replace(OrderRules.MENTION, mention);
    }
    String bare = clause.text().strip();
    return (bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare) + " " + mention;
  }

  private String filled(String text, @Nullable PersonId person, String term) {
    if (text.indexOf('{') < 0) {
      return text;
    }
    String out = text;
    out = put(out, Places.WHOM, p -> who(person, GrammaticalCase.ACCUSATIVE));
    out = put(out, Places.TO_WHOM, p -> who(person, GrammaticalCase.DATIVE));
    out = put(out, Places.BY_WHOM, p -> who(person, GrammaticalCase.INSTRUMENTAL));
    out = put(out, Places.WHO, p -> who(person, GrammaticalCase.NOMINATIVE));
    out = put(out, Places.TERM, p -> term.isBlank() ? BLANK : term.strip());
    out = put(out, Places.EVENT, p -> event(GrammaticalCase.ACCUSATIVE));
    out = put(out, Places.OF_EVENT, p -> event(GrammaticalCase.GENITIVE));
    out = put(out, Places.EVENT_DATE, p -> eventDate());
    out = put(out, OrderRules.SUM, p -> sum());
    out = put(out, Places.YEAR, p -> Integer.toString(day.getYear()));
    return put(out, Places.ACADEMIC_YEAR, p -> AcademicYear.of(day).text());
  }

  private static String put(String text, String place, Function<String, String> value) {
    return text.contains(place) ? text.replace(place, value.apply(place)) : text;
  }

  /// «Ивановой Н.А., методисту МБУ МЦ».
  public String who(@Nullable PersonId id, GrammaticalCase form) {
    return names.person(id).map(p -> who(p, form)).orElse(BLANK);
  }

  private String who(Person person, GrammaticalCase form) {
    Optional<Post> post = names.post(person, null);
    String name = declension.surnameInitials(person, form);
    return post.map(
            p ->
                name
                    + ", "
                    + lower(
                        names.postWithPlace(declension.post(p.title(), form), p.organisationId())))
        .orElse(name);
  }

  /// «директор МБУ МЦ», the post held on the order's day; empty for nobody's.
  public String post(Person person) {
    return names.post(person, null).map(names::postWithPlace).orElse("");
  }

  private static String lower(String post) {
    boolean abbreviation = post.length() > 1 && Character.isUpperCase(post.charAt(1));
    return post.isEmpty() || abbreviation
        ? post
        : post.substring(0, 1).toLowerCase(Locale.of("ru")) + post.substring(1);
  }

  private String event(GrammaticalCase form) {
    return found()
        .map(
            e ->
                declension.organisation(e.nameInSentence(), form)
                    + (e.theme().isBlank() ? "" : " «" + e.theme().strip() + "»"))
        .orElse(BLANK);
  }

  private String eventDate() {
    return found().map(e -> e.dates().words()).filter(w -> !w.isEmpty()).orElse(BLANK);
  }

  private Optional<Event> found() {
    var id = order.eventId();
    return id == null ? Optional.empty() : reading.events().find(id);
  }

  private String sum() {
    EstimateId id = order.estimateId();
    return id == null
        ? BLANK
        : reading.estimates().find(id).map(e -> AmountInWords.withDigits(e.total())).orElse(BLANK);
  }
}
