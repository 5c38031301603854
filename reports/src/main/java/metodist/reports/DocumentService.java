package metodist.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import metodist.model.contests.ApplicationId;
import metodist.model.directory.OrganisationId;
import metodist.model.forms.FormDefinition;
import metodist.model.issued.CertificateId;
import metodist.model.issued.PaperKind;
import metodist.model.orders.OrderId;
import metodist.model.shared.Aggregate;
import metodist.model.workspace.Reading;
import metodist.reports.compose.ApplicationComposer;
import metodist.reports.compose.CertificateComposer;
import metodist.reports.compose.Composition;
import metodist.reports.compose.OrderComposer;
import metodist.reports.docx.DocxProperties;
import metodist.reports.docx.DocxWriter;
import metodist.reports.html.HtmlWriter;

/// Документы программы: composes a paper from the facts and writes it in a format. Composing reads
/// the data and must run inside a `read` of the workspace; writing needs the paper only and may run
/// anywhere. Holds no state.
public final class DocumentService {
  private static final String CREATOR = "Методист";

  /// The paper of a kind drawn from a record, as of now.
  public Paper compose(Reading reading, PaperKind kind, UUID subject) {
    return Paper.of(kind, subject, composition(reading, kind, subject));
  }

  private static Composition composition(Reading reading, PaperKind kind, UUID subject) {
    return switch (kind) {
      case APPLICATION -> ApplicationComposer.compose(reading, new ApplicationId(subject));
      case ORDER -> new OrderComposer(reading).compose(new OrderId(subject));
      case CERTIFICATE -> CertificateComposer.compose(reading, new CertificateId(subject));
      case APPLICATION_JOURNAL,
          TECHNICAL_SHEET,
          REMARKS_LETTER,
          REJECTION_LETTER,
          REVIEW_SHEET,
          SCORE_SUMMARY,
          CONTEST_ANNOUNCEMENT,
          MINUTES,
          SITE_REGISTER ->
          throw new UnsupportedOperationException("no composer yet: " + kind);
    };
  }

  /// The empty form.
  public Paper blank(FormDefinition form) {
    return Paper.of(PaperKind.APPLICATION, Paper.NO_SUBJECT, ApplicationComposer.blank(form));
  }

  /// The form filled with what the register already knows of the organisation.
  public Paper blank(Reading reading, FormDefinition form, OrganisationId organisation) {
    return Paper.of(
        PaperKind.APPLICATION,
        Paper.NO_SUBJECT,
        ApplicationComposer.blank(reading, form, organisation));
  }

  /// The formats a kind of paper can be written in.
  public Set<Format> formats(PaperKind kind) {
    return switch (kind) {
      case APPLICATION_JOURNAL, SCORE_SUMMARY, SITE_REGISTER -> EnumSet.allOf(Format.class);
      default -> EnumSet.of(Format.DOCX, Format.PDF, Format.HTML);
    };
  }

  /// Writes the paper and leaves the stream open.
  public void write(Paper paper, Format format, OutputStream target) throws IOException {
    switch (format) {
      case DOCX -> new DocxWriter().write(paper.tree(), properties(paper), target);
      case HTML -> new HtmlWriter().write(paper.tree(), target);
      case PDF, XLSX -> throw new UnsupportedOperationException("no writer yet: " + format);
    }
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

  private static DocxProperties properties(Paper paper) {
    Instant created = paper.day().atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    DocxProperties properties = DocxProperties.created(created).by(CREATOR);
    for (Map.Entry<String, String> property : paper.properties().entrySet()) {
      properties = properties.with(property.getKey(), property.getValue());
    }
    return properties;
  }

  /// Every paper that can be composed from the data now.
  public List<PaperRef> all(Reading reading) {
    List<PaperRef> refs = new ArrayList<>();
    reading.orders().all().forEach(o -> refs.add(ref(PaperKind.ORDER, o)));
    reading.applications().all().forEach(a -> refs.add(ref(PaperKind.APPLICATION, a)));
    reading.certificates().all().forEach(c -> refs.add(ref(PaperKind.CERTIFICATE, c)));
    return refs;
  }

  private static PaperRef ref(PaperKind kind, Aggregate subject) {
    return new PaperRef(kind, subject.id().value(), kind.title() + ". " + subject.title());
  }
}
