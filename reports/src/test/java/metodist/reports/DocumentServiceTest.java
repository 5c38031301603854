package metodist.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.contests.Application;
import metodist.model.directory.OrganisationName;
import metodist.model.issued.IssuedDocument;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Order;
import metodist.model.workspace.Reading;
import metodist.reports.compose.SampleDistrict;
import metodist.reports.layout.Layout;
import metodist.reports.verify.AppendixMarks;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentServiceTest {
  private final SampleDistrict district = new SampleDistrict();
  private final DocumentService service = new DocumentService();

  private Paper paper(PaperKind kind) {
    return district.workspace.<Paper>read(r -> service.compose(r, kind, subject(r, kind)));
  }

  private UUID subject(Reading reading, PaperKind kind) {
    return service.all(reading).stream()
        .filter(p -> p.kind() == kind)
        .map(PaperRef::subject)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void composesEveryPaperOfTheData() {
    List<Paper> papers =
        district.workspace.<List<Paper>>read(
            r ->
                service.all(r).stream()
                    .map(ref -> service.compose(r, ref.kind(), ref.subject()))
                    .toList());

    assertThat(papers).extracting(Paper::kind).contains(PaperKind.values());
    assertThat(papers)
        .allSatisfy(
            p -> {
              assertThat(p.title()).isNotBlank();
              assertThat(p.facts()).isNotEmpty();
              assertThat(p.fileName()).isNotBlank().doesNotContain("/", "\"", ":");
            });
  }

  @Test
  void writesTheSameBytesForTheSameFacts() {
    for (PaperKind kind : List.of(PaperKind.ORDER, PaperKind.CERTIFICATE)) {
      for (Format format : service.formats(kind)) {
        assertThat(service.bytes(paper(kind), format))
            .as(kind + " " + format)
            .isEqualTo(service.bytes(paper(kind), format));
      }
    }
  }

  @Test
  void saysTheSameInPdfAsInTheTree() throws IOException {
    byte[] pdf = service.bytes(paper(PaperKind.ORDER), Format.PDF);

    try (var document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document).replace('\u00a0', ' ');
      assertThat(document.getNumberOfPages()).isEqualTo(2);
      assertThat(text).contains("ПРИКАЗЫВАЮ:").contains("от 15.06.2026 № 473");
    }
  }

  @Test
  void keepsACertificateOnOnePageHoweverLongTheWords() {
    district.workspace.<Object>edit(
        "Длинные слова",
        e -> {
          var site = e.sites().all().getFirst();
          Order order = e.orders().all().getFirst();
          var holder = e.organisations().get(site.organisationId());
          var name = holder.name();
          e.save(
              holder.withNames(
                  List.of(
                      new OrganisationName(
                          null,
                          name.fullName() + " имени выдающегося педагога".repeat(7),
                          name.shortName(),
                          name.commonName()))));
          return order;
        });

    assertThat(Layout.of(paper(PaperKind.CERTIFICATE).tree()).count()).isEqualTo(1);
  }

  @Test
  void tellsWhatChangedSinceAPaperWasGivenOut() {
    Paper before = paper(PaperKind.ORDER);
    IssuedDocument issued =
        service.issued(before, Format.PDF, LocalDateTime.of(2026, 6, 15, 12, 0), null);
    assertThat(changes(issued)).isEmpty();

    district.workspace.<Object>edit(
        "Номер",
        e -> e.save(e.orders().all().getFirst().numbered("480", LocalDate.of(2026, 6, 15))));

    assertThat(changes(issued)).containsExactly(new FactChange("Номер", "473", "480"));
    assertThat(changes(issued).getFirst().sentence()).isEqualTo("Номер: было «473», стало «480»");
  }

  @Test
  void comparesARegisterAsOfItsOwnDay() {
    Paper register =
        district.workspace.<Paper>read(
            r ->
                service.compose(
                    r,
                    PaperKind.SITE_REGISTER,
                    subject(r, PaperKind.SITE_REGISTER),
                    LocalDate.of(2026, 9, 1)));

    assertThat(changes(service.issued(register, Format.XLSX, LocalDateTime.MIN, null))).isEmpty();
  }

  private List<FactChange> changes(IssuedDocument issued) {
    return district.workspace.<List<FactChange>>read(r -> service.changes(r, issued));
  }

  @Test
  void marksEveryAppendixWithTheOrdersOwnNumber() {
    Order order = district.workspace.<Order>read(r -> r.orders().all().getFirst());
    Paper paper = paper(PaperKind.ORDER);

    assertThat(AppendixMarks.differences(paper.tree(), order)).isEmpty();
    assertThat(AppendixMarks.differences(paper.tree(), order.numbered("445", order.date())))
        .containsExactly("На листе «Приложение» нет строки «от 15.06.2026 № 445».");
  }

  @Test
  void survivesStrangeTextInEveryFormat() {
    String strange = "А\u0000\u0007Б\t\uD83D\uDE00 \uFFFE" + "длинноеслово".repeat(30);
    district.workspace.<Object>edit(
        "Странный текст",
        e -> {
          Application application = e.applications().all().getFirst();
          return e.save(
              application.withAnswers(
                  application.answers().with("topic", strange).with("relevance", strange)));
        });
    List<Paper> papers =
        district.workspace.<List<Paper>>read(
            r -> {
              List<Paper> list = new ArrayList<>();
              for (PaperRef ref : service.all(r)) {
                list.add(service.compose(r, ref.kind(), ref.subject()));
              }
              return list;
            });

    for (Paper paper : papers) {
      for (Format format : service.formats(paper.kind())) {
        assertThat(service.bytes(paper, format)).as(paper.title()).isNotEmpty();
      }
    }
  }

  @Test
  void writesAFileByItsEnding(@TempDir Path folder) {
    Path file = folder.resolve("deep").resolve("Реестр.xlsx");
    Format format = Format.ofFile(file.toString()).orElseThrow();

    service.write(paper(PaperKind.SITE_REGISTER), format, file);

    assertThat(file).isNotEmptyFile();
    assertThat(Format.ofFile("Приказ.odt")).isEmpty();
  }
}
