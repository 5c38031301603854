package metodist.model.orders;

import java.time.LocalDate;
import java.util.List;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.estimates.EstimateId;
import metodist.model.shared.FileRef;
import metodist.model.shared.StateChange;
import org.jspecify.annotations.Nullable;

/// The components of an order that may change, filled with what they are now. Those its writer
/// changes by hand are open; number, date, state and image have steps of their own.
public final class OrderCopy {
  long version;
  String number;
  @Nullable LocalDate date;
  OrderState state;
  List<StateChange> history;
  public LetterheadId letterheadId;
  public String subject;
  public String preamble;
  public List<Order.Clause> clauses;
  public List<Order.Appendix> appendices;
  public @Nullable PersonId signatoryId;
  public boolean acting;
  public @Nullable PersonId controlledBy;
  public List<PersonId> executors;
  public @Nullable EstimateId estimateId;
  public List<Basis> bases;
  public List<PersonId> alsoSigning;
  public List<Visa> visas;
  public List<OrganisationId> recipients;
  public String recipientWords;
  public List<Acquaintance> acquaintances;
  public List<OrderLink> links;
  public @Nullable FileRef scan;
  @Nullable FileRef image;

  OrderCopy(Order o) {
    version = o.version();
    number = o.number();
    date = o.date();
    state = o.state();
    history = o.history();
    letterheadId = o.letterheadId();
    subject = o.subject();
    preamble = o.preamble();
    clauses = o.clauses();
    appendices = o.appendices();
    signatoryId = o.signatoryId();
    acting = o.acting();
    controlledBy = o.controlledBy();
    executors = o.executors();
    estimateId = o.estimateId();
    bases = o.bases();
    alsoSigning = o.alsoSigning();
    visas = o.visas();
    recipients = o.recipients();
    recipientWords = o.recipientWords();
    acquaintances = o.acquaintances();
    links = o.links();
    scan = o.scan();
    image = o.image();
  }

  Order made(Order of) {
    return new Order(
        of.id(),
        version,
        letterheadId,
        of.kind(),
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
        of.contestId(),
        of.awards(),
        state,
        history,
        of.eventId(),
        estimateId,
        bases,
        alsoSigning,
        visas,
        recipients,
        recipientWords,
        acquaintances,
        links,
        scan,
        image);
  }
}
