package metodist.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ContestId;
import metodist.model.directory.CentreId;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.estimates.EstimateId;
import metodist.model.events.EventId;
import metodist.model.forms.Answers;
import metodist.model.forms.FormDefinition;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutId;
import metodist.model.handouts.HandoutLayout;
import metodist.model.issued.CertificateId;
import metodist.model.issued.IssuedDocument;
import metodist.model.issued.IssuedDocumentId;
import metodist.model.issued.PaperKind;
import metodist.model.orders.OrderId;
import metodist.model.procedures.HandoutFacts;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.FileRef;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;
import metodist.reports.compose.AnnouncementComposer;
import metodist.reports.compose.ApplicationComposer;
import metodist.reports.compose.BadgeComposer;
import metodist.reports.compose.CertificateComposer;
import metodist.reports.compose.Composition;
import metodist.reports.compose.DoorSheetComposer;
import metodist.reports.compose.EstimateComposer;
import metodist.reports.compose.EventAgenda;
import metodist.reports.compose.EventComposer;
import metodist.reports.compose.FileNames;
import metodist.reports.compose.HandoutComposer;
import metodist.reports.compose.HandoutRegisterComposer;
import metodist.reports.compose.JournalComposer;
import metodist.reports.compose.MinutesComposer;
import metodist.reports.compose.OrderComposer;
import metodist.reports.compose.OrderJournalComposer;
import metodist.reports.compose.OrderSheets;
import metodist.reports.compose.ProgrammeChangesComposer;
import metodist.reports.compose.ProgrammeComposer;
import metodist.reports.compose.ProgrammeGrid;
import metodist.reports.compose.RegistrationSheetComposer;
import metodist.reports.compose.ReviewLetterComposer;
import metodist.reports.compose.ReviewSheetComposer;
import metodist.reports.compose.ScoreSummaryComposer;
import metodist.reports.compose.SiteRegisterComposer;
import metodist.reports.compose.TechnicalSheetComposer;
import metodist.reports.docx.DocxProperties;
import metodist.reports.docx.DocxWriter;
import metodist.reports.html.HtmlWriter;
import metodist.reports.ics.Agenda;
import metodist.reports.ics.IcsWriter;
import metodist.reports.image.PaperImage;
import metodist.reports.pdf.PdfMeta;
import metodist.reports.pdf.PdfWriter;
import metodist.reports.tree.Document;
import metodist.reports.xlsx.XlsxWriter;
import org.jspecify.annotations.Nullable;

/// Документы программы: composes a paper from the facts and writes it in a format. Composing reads
/// the data and must run inside a `read` of the workspace; writing needs the paper only and may run
/// anywhere. Holds no state.
public final class DocumentService {
  private static final String CREATOR = "Методист";

  /// The paper of a kind drawn from a record, as of now.
  public Paper compose(Reading reading, PaperKind kind, UUID subject) {
    return compose(reading, kind, subject, reading.now().toLocalDate());
  }

  /// The same on a day of the reader's choice: «реестр на дату». Other papers have a day of their
  /// own and take no notice of it.
  public Paper compose(Reading reading, PaperKind kind, UUID subject, LocalDate on) {
    return Paper.of(kind, subject, composition(reading, kind, subject, on));
  }

  private Composition composition(Reading reading, PaperKind kind, UUID subject, LocalDate on) {
    return switch (kind) {
      case APPLICATION -> ApplicationComposer.compose(reading, new ApplicationId(subject));
      case ORDER -> order(reading, new OrderId(subject));
      case CERTIFICATE -> CertificateComposer.compose(reading, new CertificateId(subject));
      case APPLICATION_JOURNAL -> JournalComposer.compose(reading, new ContestId(subject));
      case TECHNICAL_SHEET -> TechnicalSheetComposer.compose(reading, new ApplicationId(subject));
      case REMARKS_LETTER -> ReviewLetterComposer.remarks(reading, new ApplicationId(subject));
      case REJECTION_LETTER -> ReviewLetterComposer.rejection(reading, new ApplicationId(subject));
      case REVIEW_SHEET -> ReviewSheetComposer.compose(reading, new ReviewSheetId(subject));
      case SCORE_SUMMARY -> ScoreSummaryComposer.compose(reading, new ContestId(subject));
      case CONTEST_ANNOUNCEMENT -> AnnouncementComposer.compose(reading, new ContestId(subject));
      case MINUTES -> MinutesComposer.compose(reading, new ContestId(subject));
      case SITE_REGISTER -> SiteRegisterComposer.compose(reading, new CentreId(subject), on);
      case CONCEPT -> EventComposer.concept(reading, new EventId(subject));
      case COMMITTEE -> EventComposer.committee(reading, new EventId(subject));
      case PROGRAMME -> ProgrammeComposer.bySections(reading, new EventId(subject));
      case PROGRAMME_PUBLISHED -> ProgrammeComposer.published(reading, new EventId(subject));
      case PROGRAMME_CHANGES -> ProgrammeChangesComposer.compose(reading, new EventId(subject));
      case PROGRAMME_GRID -> ProgrammeGrid.compose(reading, new EventId(subject));
      case PROGRAMME_BY_SCHOOLS -> ProgrammeComposer.bySchools(reading, new EventId(subject));
      case PROGRAMME_BY_MODERATORS -> ProgrammeComposer.byModerators(reading, new EventId(subject));
      case PROGRAMME_BOOKLET -> ProgrammeComposer.booklet(reading, new EventId(subject));
      case PROGRAMME_GRID_BY_DAYS -> ProgrammeGrid.byDays(reading, new EventId(subject));
      case REGISTRATION_SHEET -> RegistrationSheetComposer.compose(reading, new EventId(subject));
      case BADGES -> BadgeComposer.compose(reading, new EventId(subject));
      case HANDOUT -> HandoutComposer.compose(reading, new HandoutId(subject));
      case HANDOUT_REGISTER -> HandoutRegisterComposer.compose(reading, new EventId(subject));
      case DOOR_SHEETS -> DoorSheetComposer.compose(reading, new EventId(subject));
      case ESTIMATE -> EstimateComposer.minimal(reading, new EstimateId(subject));
      case ESTIMATE_DETAILED -> EstimateComposer.detailed(reading, new EstimateId(subject));
      case ESTIMATE_EXECUTION -> EstimateComposer.execution(reading, new EstimateId(subject));
      case ORDER_APPROVAL_SHEET -> OrderSheets.approval(reading, new OrderId(subject));
      case ORDER_ACQUAINTANCE_SHEET -> OrderSheets.acquaintance(reading, new OrderId(subject));
      case ORDER_JOURNAL -> OrderJournalComposer.compose(reading, on.getYear());
    };
  }

  /// A registered order prints as it was registered; any other is drawn from the facts.
  private Composition order(Reading reading, OrderId id) {
    FileRef image = reading.orders().get(id).image();
    return image == null ? drawn(reading, id) : PaperImage.read(reading.file(image));
  }

  private Composition drawn(Reading reading, OrderId id) {
    LocalDate today = reading.now().toLocalDate();
    OrderComposer.Papers papers =
        (code, subject) ->
            Arrays.stream(PaperKind.values())
                .filter(kind -> kind.code().equals(code))
                .filter(kind -> reading.find(kind.subject(), subject).isPresent())
                .findFirst()
                .map(kind -> composition(reading, kind, subject, today))
                .orElseThrow(
                    () ->
                        new UserFacingException(
                            "Приложение к приказу неоткуда составить: выбранного документа больше"
                                + " нет.",
                            "Откройте приказ и выберите для приложения другой документ."));
    return new OrderComposer(reading, papers).compose(id);
  }

  /// The order's paper whole, drawn from the facts of now: to be kept when it is registered.
  public byte[] image(Reading reading, OrderId id) {
    return PaperImage.of(drawn(reading, id));
  }

  /// The empty form.
  public Paper blank(FormDefinition form) {
    return Paper.of(PaperKind.APPLICATION, Paper.NO_SUBJECT, ApplicationComposer.blank(form));
  }

  /// The form filled with what the register already knows of the organisation.
  public Paper blank(Reading reading, FormDefinition form, OrganisationId organisation) {
    return blank(reading, form, organisation, null);
  }

  /// The same for a contest of that year.
  public Paper blank(
      Reading reading,
      FormDefinition form,
      OrganisationId organisation,
      @Nullable AcademicYear year) {
    return Paper.of(
        PaperKind.APPLICATION,
        Paper.NO_SUBJECT,
        ApplicationComposer.blank(reading, form, organisation, year));
  }

  /// The blank as a school sends it back, filled by hand and signed by its head.
  public Paper returned(FormDefinition form, Answers answers, String post, String name) {
    return Paper.of(
        PaperKind.APPLICATION,
        Paper.NO_SUBJECT,
        ApplicationComposer.returned(form, answers, post, name));
  }

  /// The formats a kind of paper can be written in.
  public Set<Format> formats(PaperKind kind) {
    return switch (kind) {
      case APPLICATION_JOURNAL,
          ORDER_JOURNAL,
          SCORE_SUMMARY,
          SITE_REGISTER,
          COMMITTEE,
          PROGRAMME_CHANGES,
          PROGRAMME_BY_SCHOOLS,
          PROGRAMME_BY_MODERATORS,
          REGISTRATION_SHEET,
          HANDOUT_REGISTER,
          ESTIMATE,
          ESTIMATE_DETAILED,
          ESTIMATE_EXECUTION ->
          EnumSet.complementOf(EnumSet.of(Format.ICS));
      case PROGRAMME, PROGRAMME_PUBLISHED, PROGRAMME_BOOKLET ->
          EnumSet.complementOf(EnumSet.of(Format.XLSX));
      default -> EnumSet.of(Format.DOCX, Format.PDF, Format.HTML);
    };
  }

  /// Writes the paper and leaves the stream open.
  public void write(Paper paper, Format format, OutputStream target) throws IOException {
    switch (format) {
      case DOCX -> new DocxWriter().write(paper.tree(), properties(paper), target);
      case PDF -> PdfWriter.write(paper.tree(), target, new PdfMeta(CREATOR, created(paper)));
      case HTML -> new HtmlWriter().write(paper.tree(), target);
      case XLSX -> new XlsxWriter().write(TableSheet.of(paper.tree()), target);
      case ICS -> new IcsWriter().write(agenda(paper), created(paper), target);
    }
  }

  private static Agenda agenda(Paper paper) {
    Agenda agenda = paper.agenda();
    if (agenda == null) {
      throw new IllegalArgumentException("no calendar in " + paper.kind());
    }
    return agenda;
  }

  /// Papers of one kind and event in one document, by the event's own layout.
  public Paper handouts(Reading reading, List<HandoutId> ids) {
    List<Handout> handouts = ids.stream().map(reading.handouts()::get).toList();
    if (handouts.isEmpty()) {
      throw new UserFacingException(
          "Ни один документ ещё не выдан.", "Отметьте людей и нажмите «Выдать».");
    }
    Handout first = handouts.getFirst();
    return handouts(reading, handouts, HandoutFacts.layout(reading, first.eventId(), first.kind()));
  }

  /// The same by a layout that may not be kept yet: what the screen shows while it is changed.
  public Paper handouts(Reading reading, List<Handout> handouts, HandoutLayout layout) {
    return Paper.of(
        PaperKind.HANDOUT, Paper.NO_SUBJECT, HandoutComposer.of(reading, handouts, layout));
  }

  /// The calendar of one participant of an event: what they speak at or moderate, and the parts
  /// held for everybody.
  public byte[] calendar(Reading reading, EventId event, PersonId person) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Instant stamp = reading.now().toInstant(ZoneOffset.UTC);
      new IcsWriter().write(EventAgenda.of(reading, event, person), stamp, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The paper's file as bytes.
  public byte[] bytes(Paper paper, Format format) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      write(paper, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /// The file of a paper that is drawn from no record, the guide: the same bytes on every day.
  public byte[] bytes(Document tree, Format format) {
    LocalDate day = LocalDate.EPOCH;
    return bytes(
        new Paper(
            PaperKind.APPLICATION,
            Paper.NO_SUBJECT,
            tree,
            List.of(),
            tree.title(),
            FileNames.safe(tree.title()),
            day,
            Map.of(),
            null),
        format);
  }

  /// Writes the paper's file whole or not at all; see [SafeFile].
  public void write(Paper paper, Format format, Path file) {
    new SafeFile().write(file, out -> write(paper, format, out));
  }

  private static Instant created(Paper paper) {
    return paper.day().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
  }

  private static DocxProperties properties(Paper paper) {
    DocxProperties properties = DocxProperties.created(created(paper)).by(CREATOR);
    if (!paper.subject().equals(Paper.NO_SUBJECT)) {
      properties = properties.with(DocxWriter.PAPER, paper.kind() + " " + paper.subject());
    }
    for (Map.Entry<String, String> property : paper.properties().entrySet()) {
      properties = properties.with(property.getKey(), property.getValue());
    }
    return properties;
  }

  /// Every paper that can be composed from the data now.
  public List<PaperRef> all(Reading reading) {
    return PaperList.of(reading);
  }

  /// The entry for the register of papers given out. `file` is the kept copy, if there is one.
  public IssuedDocument issued(
      Paper paper, Format format, LocalDateTime at, @Nullable FileRef file) {
    return new IssuedDocument(
        IssuedDocumentId.random(),
        0,
        paper.kind(),
        paper.subject(),
        paper.title(),
        at,
        format.ending(),
        file,
        paper.facts());
  }

  /// What has changed since a paper was given out, «было → стало»; empty while it still holds. A
  /// paper whose record is gone is compared with nothing and is wholly changed.
  public List<FactChange> changes(Reading reading, IssuedDocument issued) {
    if (issued.subject().equals(Paper.NO_SUBJECT)) {
      return List.of();
    }
    if (reading.find(issued.paper().subject(), issued.subject()).isEmpty()) {
      return List.of(
          new FactChange(issued.paper().subject().title(), issued.title(), "запись удалена"));
    }
    Paper now = compose(reading, issued.paper(), issued.subject(), day(reading, issued));
    return Staleness.changes(issued, now);
  }

  /// A register is compared as of its own date, not of today.
  private static LocalDate day(Reading reading, IssuedDocument issued) {
    return issued.facts().stream()
        .filter(f -> f.label().equals(SiteRegisterComposer.ON))
        .map(f -> LocalDate.parse(f.value(), DateTimeFormatter.ofPattern("dd.MM.yyyy")))
        .findFirst()
        .orElseGet(() -> reading.now().toLocalDate());
  }
}
