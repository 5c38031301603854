package metodist.model.orders;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestId;
import metodist.model.directory.PersonId;
import metodist.model.estimates.EstimateId;
import metodist.model.events.EventId;
import metodist.model.shared.Aggregate;
import metodist.model.shared.StateChange;
import org.jspecify.annotations.Nullable;

/// Приказ. Number and date are empty until registration and are printed as blanks. Appendices are
/// numbered by their first mention in the clauses, and their headings are derived from the order's
/// own number and date: they cannot differ. `awards` are the applications the order awards, in the
/// order they are listed. An order about an event draws its concept, committee and programme from
/// `eventId` and its estimate from `estimateId`.
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
    @Nullable EstimateId estimateId)
    implements Aggregate {
  public Order {
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

  public enum Kind {
    ORDER("Приказ", "ПРИКАЗ", "ПРИКАЗЫВАЮ:"),
    DIRECTIVE("Распоряжение", "РАСПОРЯЖЕНИЕ", "ОБЯЗЫВАЮ:");

    private final String title;
    private final String heading;
    private final String ordering;

    Kind(String title, String heading, String ordering) {
      this.title = title;
      this.heading = heading;
      this.ordering = ordering;
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
  }

  /// A numbered clause. The text may mention an appendix by `{приложение}`, replaced by
  /// «(приложение № 1)» of `appendixKey`.
  public record Clause(String text, @Nullable UUID appendixKey, List<Clause> subclauses) {
    public Clause {
      subclauses = List.copyOf(subclauses);
    }

    public Clause(String text) {
      this(text, null, List.of());
    }
  }

  /// An appendix: drawn from the facts (all but `TEXT`) or text of its own. `key` is its lasting
  /// identity; its number is computed.
  public record Appendix(
      UUID key, Content content, String title, List<String> paragraphs, boolean approved) {
    public Appendix {
      paragraphs = List.copyOf(paragraphs);
    }

    public enum Content {
      AWARDS("Перечень площадок"),
      CONCEPT("Концепция мероприятия"),
      COMMITTEE("Состав оргкомитета"),
      ESTIMATE("Смета расходов"),
      PROGRAMME("Программа мероприятия"),
      TEXT("Свой текст");

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
  public Order with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
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

  /// The components that may change, filled with what they are now. Those its writer changes by
  /// hand are open; number, date and state have steps of their own.
  public static final class Copy {
    private long version;
    private String number;
    private @Nullable LocalDate date;
    private OrderState state;
    private List<StateChange> history;
    public LetterheadId letterheadId;
    public String subject;
    public String preamble;
    public List<Clause> clauses;
    public List<Appendix> appendices;
    public @Nullable PersonId signatoryId;
    public boolean acting;
    public @Nullable PersonId controlledBy;
    public List<PersonId> executors;
    public @Nullable EstimateId estimateId;

    private Copy(Order o) {
      version = o.version;
      number = o.number;
      date = o.date;
      state = o.state;
      history = o.history;
      letterheadId = o.letterheadId;
      subject = o.subject;
      preamble = o.preamble;
      clauses = o.clauses;
      appendices = o.appendices;
      signatoryId = o.signatoryId;
      acting = o.acting;
      controlledBy = o.controlledBy;
      executors = o.executors;
      estimateId = o.estimateId;
    }

    private Order made(Order of) {
      return new Order(
          of.id,
          version,
          letterheadId,
          of.kind,
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
          of.contestId,
          of.awards,
          state,
          history,
          of.eventId,
          estimateId);
    }
  }
}
