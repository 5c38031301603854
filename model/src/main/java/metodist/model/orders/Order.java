package metodist.model.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestId;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.estimates.EstimateId;
import metodist.model.events.EventId;
import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import metodist.model.shared.StateChange;
import org.jspecify.annotations.Nullable;

/// Приказ. Number and date are empty until registration and are printed as blanks. Appendices are
/// numbered by their first mention in the clauses, and their headings are derived from the order's
/// own number and date: they cannot differ. `awards` are the applications the order awards, in the
/// order they are listed. An order about an event draws its concept, committee and programme from
/// `eventId` and its estimate from `estimateId`. `links` are the former orders it amends or
/// revokes. `image` is the paper as it was registered: from then on it is printed from there and no
/// change of the facts reaches it.
public record Order(
    OrderId id,
    long version,
    LetterheadId letterheadId,
    Kind kind,
    String number,
    @Nullable LocalDate date,
    String subject,
    String preamble,
    List<Clause> clauses,
    List<Appendix> appendices,
    @Nullable PersonId signatoryId,
    boolean acting,
    @Nullable PersonId controlledBy,
    List<PersonId> executors,
    @Nullable ContestId contestId,
    List<ApplicationId> awards,
    OrderState state,
    List<StateChange> history,
    @Nullable EventId eventId,
    @Nullable EstimateId estimateId,
    List<Basis> bases,
    List<PersonId> alsoSigning,
    List<Visa> visas,
    List<OrganisationId> recipients,
    String recipientWords,
    List<Acquaintance> acquaintances,
    List<OrderLink> links,
    @Nullable FileRef scan,
    @Nullable FileRef image)
    implements Aggregate {
  public Order {
    bases = List.copyOf(bases);
    alsoSigning = List.copyOf(alsoSigning);
    visas = List.copyOf(visas);
    recipients = List.copyOf(recipients);
    acquaintances = List.copyOf(acquaintances);
    links = List.copyOf(links);
    clauses = List.copyOf(clauses);
    appendices = List.copyOf(appendices);
    executors = List.copyOf(executors);
    awards = List.copyOf(awards);
    history = List.copyOf(history);
  }

  /// An order that is not about an event.
  public Order(
      OrderId id,
      long version,
      LetterheadId letterheadId,
      Kind kind,
      String number,
      @Nullable LocalDate date,
      String subject,
      String preamble,
      List<Clause> clauses,
      List<Appendix> appendices,
      @Nullable PersonId signatoryId,
      boolean acting,
      @Nullable PersonId controlledBy,
      List<PersonId> executors,
      @Nullable ContestId contestId,
      List<ApplicationId> awards,
      OrderState state,
      List<StateChange> history) {
    this(
        id,
        version,
        letterheadId,
        kind,
        number,
        date,
        subject,
        preamble,
        clauses,
        appendices,
        signatoryId,
        acting,
        controlledBy,
        executors,
        contestId,
        awards,
        state,
        history,
        null,
        null);
  }

  /// An order with nothing yet of what is filled on its way: bases, visas, recipients, links.
  public Order(
      OrderId id,
      long version,
      LetterheadId letterheadId,
      Kind kind,
      String number,
      @Nullable LocalDate date,
      String subject,
      String preamble,
      List<Clause> clauses,
      List<Appendix> appendices,
      @Nullable PersonId signatoryId,
      boolean acting,
      @Nullable PersonId controlledBy,
      List<PersonId> executors,
      @Nullable ContestId contestId,
      List<ApplicationId> awards,
      OrderState state,
      List<StateChange> history,
      @Nullable EventId eventId,
      @Nullable EstimateId estimateId) {
    this(
        id,
        version,
        letterheadId,
        kind,
        number,
        date,
        subject,
        preamble,
        clauses,
        appendices,
        signatoryId,
        acting,
        controlledBy,
        executors,
        contestId,
        awards,
        state,
        history,
        eventId,
        estimateId,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        "",
        List.of(),
        List.of(),
        null,
        null);
  }

  public enum Kind {
    ORDER("Приказ", "ПРИКАЗ", "ПРИКАЗЫВАЮ:", "ПРИКАЗЫВАЕМ:"),
    DIRECTIVE("Распоряжение", "РАСПОРЯЖЕНИЕ", "ОБЯЗЫВАЮ:", "ОБЯЗЫВАЕМ:");

    private final String title;
    private final String heading;
    private final String ordering;
    private final String orderingTogether;

    Kind(String title, String heading, String ordering, String orderingTogether) {
      this.title = title;
      this.heading = heading;
      this.ordering = ordering;
      this.orderingTogether = orderingTogether;
    }

    public String title() {
      return title;
    }

    public String heading() {
      return heading;
    }

    public String ordering() {
      return ordering;
    }

    /// The same said by several who sign.
    public String orderingTogether() {
      return orderingTogether;
    }
  }

  /// A numbered clause. The text may mention an appendix by `{приложение}`, replaced by
  /// «(приложение № 1)» of `appendixKey`, and hold the other places of [Places]; `personId` is who
  /// is responsible, `term` the words of the term. Both are printed at the end of the clause when
  /// its text has no place for them.
  public record Clause(
      String text,
      @Nullable UUID appendixKey,
      List<Clause> subclauses,
      @Nullable PersonId personId,
      String term) {
    public Clause {
      subclauses = List.copyOf(subclauses);
    }

    public Clause(String text, @Nullable UUID appendixKey, List<Clause> subclauses) {
      this(text, appendixKey, subclauses, null, "");
    }

    public Clause(String text) {
      this(text, null, List.of());
    }

    public Clause withText(String value) {
      return new Clause(value, appendixKey, subclauses, personId, term);
    }

    public Clause mentioning(@Nullable UUID key) {
      return new Clause(text, key, subclauses, personId, term);
    }

    public Clause withSubclauses(List<Clause> value) {
      return new Clause(text, appendixKey, value, personId, term);
    }

    public Clause assigned(@Nullable PersonId person, String newTerm) {
      return new Clause(text, appendixKey, subclauses, person, newTerm);
    }
  }

  /// An appendix: drawn from the facts, or of one's own ([Content#own]). `key` is its lasting
  /// identity; its number is computed. `material` is null where paragraphs are all there is.
  public record Appendix(
      UUID key,
      Content content,
      String title,
      List<String> paragraphs,
      boolean approved,
      @Nullable Material material) {
    public Appendix {
      paragraphs = List.copyOf(paragraphs);
    }

    public Appendix(
        UUID key, Content content, String title, List<String> paragraphs, boolean approved) {
      this(key, content, title, paragraphs, approved, null);
    }

    /// What it is made of; nothing for one of paragraphs only.
    public Material made() {
      return material == null ? Material.NONE : material;
    }

    public enum Content {
      AWARDS("Перечень площадок"),
      CONCEPT("Концепция мероприятия"),
      COMMITTEE("Состав оргкомитета"),
      ESTIMATE("Смета расходов"),
      PROGRAMME("Программа мероприятия"),
      TEXT("Свой текст"),
      TABLE("Таблица"),
      PEOPLE("Список людей"),
      ORGANISATIONS("Список организаций"),
      PAPER("Документ программы"),
      FILE("Прилагаемый файл");

      private final String title;

      Content(String title) {
        this.title = title;
      }

      public String title() {
        return title;
      }

      /// Whether it is drawn from the order's event.
      public boolean ofEvent() {
        return this == CONCEPT || this == COMMITTEE || this == PROGRAMME;
      }

      /// Whether the writer fills it, rather than the facts of the order's event or contest.
      public boolean own() {
        return switch (this) {
          case TEXT, TABLE, PEOPLE, ORGANISATIONS, PAPER, FILE -> true;
          case AWARDS, CONCEPT, COMMITTEE, ESTIMATE, PROGRAMME -> false;
        };
      }
    }
  }

  @Override
  public String title() {
    String day =
        date == null
            ? ""
            : " от\u00a0%02d.%02d.%d"
                .formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    String no = number.isEmpty() ? " (проект)" : " №\u00a0" + number;
    return kind.title() + day + no + " «" + subject + "»";
  }

  /// A copy in which some components are different: `order.with(o -> o.subject = "…")`.
  public Order with(Consumer<OrderCopy> change) {
    OrderCopy copy = new OrderCopy(this);
    change.accept(copy);
    return copy.made(this);
  }

  @Override
  public Order withVersion(long value) {
    return with(o -> o.version = value);
  }

  public Order numbered(String newNumber, @Nullable LocalDate newDate) {
    return with(
        o -> {
          o.number = newNumber;
          o.date = newDate;
        });
  }

  public Order inState(OrderState value, List<StateChange> changes) {
    return with(
        o -> {
          o.state = value;
          o.history = changes;
        });
  }

  /// The same with its paper as registered; null when the registration is taken back.
  public Order imaged(@Nullable FileRef value) {
    return with(o -> o.image = value);
  }

  /// The former orders it changes in one way.
  public List<OrderId> targets(OrderLink.Kind how) {
    return links.stream().filter(l -> l.kind() == how).map(OrderLink::target).toList();
  }
}
