package metodist.model.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.contests.StatusKind;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.Person;
import metodist.model.directory.Post;
import metodist.model.estimates.Estimate;
import metodist.model.events.Event;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.issued.Certificate;
import metodist.model.issued.IssuedDocument;
import metodist.model.orders.LegalAct;
import metodist.model.orders.Order;
import metodist.model.orders.Phrase;
import metodist.model.shared.Aggregate;
import metodist.model.shared.Dates;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;
import metodist.model.shared.russian.AmountInWords;
import metodist.model.sites.Site;
import org.jspecify.annotations.Nullable;

/// What each kind of record is found by. A record is also found by the names of those it refers to
/// (an application by its school), so [#KINDS] are to be drawn in their order: the named before the
/// namers. What has been drawn once is remembered by its name only; what has not is asked for.
public final class RecordEntries {
  /// The kinds that can be found, those that others refer to first.
  public static final List<RecordKind> KINDS =
      List.of(
          RecordKind.STATUS_KIND,
          RecordKind.ORGANISATION,
          RecordKind.PERSON,
          RecordKind.CONTEST,
          RecordKind.EVENT,
          RecordKind.TALK,
          RecordKind.ESTIMATE,
          RecordKind.LEGAL_ACT,
          RecordKind.PHRASE,
          RecordKind.ORDER,
          RecordKind.SITE,
          RecordKind.APPLICATION,
          RecordKind.CERTIFICATE,
          RecordKind.ISSUED_DOCUMENT);

  private static final String DOT = " · ";
  private final Map<UUID, String> names = new HashMap<>();
  private final Function<RecordId, Optional<? extends Aggregate>> finder;

  /// What is found: the record and the record whose card shows it (a certificate is shown with its
  /// site).
  public record Target(RecordKind kind, RecordId shownBy) {}

  /// `finder` looks for a record that has not been drawn.
  public RecordEntries(Function<RecordId, Optional<? extends Aggregate>> finder) {
    this.finder = finder;
  }

  /// The entry of a record; empty for kinds nobody looks for.
  public Optional<SearchEntry<Target>> of(Aggregate record) {
    names.put(record.id().value(), name(record));
    return Optional.ofNullable(
        switch (record) {
          case StatusKind kind ->
              entry(kind, kind.name(), "", List.of(kind.nameGenitive()), List.of(), 9);
          case Organisation organisation -> organisation(organisation);
          case Person person -> person(person);
          case Contest contest ->
              entry(
                  contest,
                  contest.title(),
                  line(contest.year().shortText(), contest.state().title()),
                  List.of("конкурс " + contest.year().text(), called(contest.statusKindId())),
                  links(contest.statusKindId()),
                  5);
          case Order order ->
              entry(
                  order,
                  order.title(),
                  "",
                  List.of(order.kind().title(), called(order.contestId()), called(order.eventId())),
                  links(order.contestId(), order.eventId()),
                  3);
          case LegalAct act ->
              entry(act, act.title(), "", List.of("правовой акт", act.author()), List.of(), 2);
          case Phrase phrase ->
              entry(phrase, phrase.text(), phrase.use().title(), List.of("фраза"), List.of(), 1);
          case Event event -> event(event);
          case Talk talk -> talk(talk);
          case Estimate estimate ->
              new SearchEntry<>(
                  estimate.id().value(),
                  RecordKind.ESTIMATE.name(),
                  new Target(RecordKind.ESTIMATE, estimate.eventId()),
                  estimate.title(),
                  line(AmountInWords.digits(estimate.total()), called(estimate.eventId())),
                  "смета",
                  4,
                  links(estimate.eventId()));
          case Site site -> site(site);
          case Application application -> application(application);
          case Certificate certificate ->
              new SearchEntry<>(
                  certificate.id().value(),
                  RecordKind.CERTIFICATE.name(),
                  new Target(RecordKind.CERTIFICATE, certificate.siteId()),
                  certificate.title(),
                  called(certificate.siteId()),
                  "",
                  3,
                  links(certificate.siteId()));
          case IssuedDocument paper ->
              entry(
                  paper,
                  paper.title(),
                  Dates.digits(paper.issuedAt().toLocalDate()),
                  List.of(paper.paper().title(), paper.format()),
                  List.of(),
                  1);
          default -> null;
        });
  }

  private SearchEntry<Target> event(Event it) {
    return entry(
        it,
        it.title(),
        line(it.dates().words(), it.kind().title()),
        List.of("мероприятие", it.place(), it.audience(), it.format().title()),
        List.of(),
        6);
  }

  /// A talk is shown with its event.
  private SearchEntry<Target> talk(Talk it) {
    List<UUID> links = new ArrayList<>(links(it.eventId()));
    List<String> speakers = new ArrayList<>();
    for (Speaker speaker : it.speakers()) {
      speakers.add(speaker.personId() == null ? speaker.name() : called(speaker.personId()));
      links.addAll(links(speaker.personId(), speaker.organisationId()));
    }
    return new SearchEntry<>(
        it.id().value(),
        RecordKind.TALK.name(),
        new Target(RecordKind.TALK, it.eventId()),
        it.title(),
        line(String.join(", ", speakers), called(it.eventId())),
        "",
        3,
        links);
  }

  private SearchEntry<Target> organisation(Organisation it) {
    Stream<String> all =
        it.names().stream()
            .flatMap(name -> Stream.of(name.fullName(), name.shortName(), name.commonName()));
    OrganisationName name = it.name();
    return entry(
        it,
        it.title(),
        line(name.commonName().equals(it.title()) ? "" : name.commonName(), it.phone()),
        List.of(
            all.collect(Collectors.joining(" ")),
            it.type().title(),
            it.district(),
            it.address(),
            it.fax(),
            it.email(),
            it.site(),
            it.note()),
        List.of(),
        it.active() ? 8 : 2);
  }

  private SearchEntry<Target> person(Person it) {
    List<String> posts = new ArrayList<>();
    List<UUID> links = new ArrayList<>();
    for (Post post : it.posts()) {
      posts.add(line(post.title(), called(post.organisationId())));
      links.add(post.organisationId().value());
    }
    return entry(
        it,
        it.title(),
        posts.isEmpty() ? "" : posts.getFirst(),
        List.of(
            String.join(" ", posts),
            it.degree(),
            it.academicTitle(),
            it.phone(),
            it.email(),
            it.note()),
        links,
        7);
  }

  private SearchEntry<Target> site(Site it) {
    String until = "до\u00a0" + Dates.digits(it.lastDay());
    String title = called(it.organisationId());
    return entry(
        it,
        it.topic().isEmpty() ? title : title + " «" + it.topic() + "»",
        line(until, called(it.statusKindId()), it.state().title()),
        List.of("площадка", it.programme(), basis(it.basis()), called(it.managerId())),
        links(
            it.organisationId(),
            it.statusKindId(),
            it.managerId(),
            it.basis() instanceof Site.AwardBasis.ByOrder(var order) ? order : null),
        6);
  }

  private String basis(Site.AwardBasis basis) {
    return switch (basis) {
      case Site.AwardBasis.ByOrder(var order) -> called(order);
      case Site.AwardBasis.ByOldOrder old -> old.issuer() + " " + old.number();
    };
  }

  private SearchEntry<Target> application(Application it) {
    List<RecordId> people = new ArrayList<>(it.coAuthors());
    Stream.of(it.managerId(), it.supervisorId())
        .filter(id -> id != null)
        .forEach(id -> people.add(id));
    List<UUID> links = new ArrayList<>(links(it.applicantId(), it.contestId()));
    people.forEach(id -> links.add(id.value()));
    return entry(
        it,
        it.title(),
        line(called(it.applicantId()), it.state().title()),
        List.of(
            "заявка",
            called(it.contestId()),
            people.stream().map(this::called).collect(Collectors.joining(" "))),
        links,
        5);
  }

  private static SearchEntry<Target> entry(
      Aggregate record,
      String title,
      String detail,
      List<String> words,
      List<UUID> links,
      int weight) {
    RecordKind kind = record.id().kind();
    return new SearchEntry<>(
        record.id().value(),
        kind.name(),
        new Target(kind, record.id()),
        title,
        detail,
        String.join("; ", words),
        weight,
        links);
  }

  private static String line(String... parts) {
    return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(DOT));
  }

  private static List<UUID> links(@Nullable RecordId... ids) {
    List<UUID> links = new ArrayList<>();
    for (RecordId id : ids) {
      if (id != null) {
        links.add(id.value());
      }
    }
    return links;
  }

  /// How others speak of a record; empty for none and for one in the bin.
  private String called(@Nullable RecordId id) {
    return id == null
        ? ""
        : names.computeIfAbsent(
            id.value(), key -> finder.apply(id).map(RecordEntries::name).orElse(""));
  }

  private static String name(Aggregate record) {
    return switch (record) {
      case Organisation it -> it.title();
      case Site it -> it.topic();
      default -> record.title();
    };
  }
}
