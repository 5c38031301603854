package metodist.reports.compose;

import java.time.LocalDate;
import java.util.List;
import metodist.model.contests.StatusKind;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateId;
import metodist.model.orders.Letterhead;
import metodist.model.shared.GrammaticalCase;
import metodist.model.sites.Site;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Block;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;

/// Свидетельство о присвоении статуса: one landscape sheet in a double frame. Number and year come
/// from the journal of certificates, everything else from the site and the order that awarded it.
public final class CertificateComposer {
  private static final int BAND = Lengths.mm(3);

  private CertificateComposer() {}

  public static Composition compose(Reading reading, CertificateId id) {
    return new Work(reading, reading.certificates().get(id)).compose();
  }

  private static final class Work {
    private final Register register;
    private final Wording wording;
    private final Certificate certificate;
    private final Site site;
    private final AwardBasisText basis;
    private final LocalDate day;
    private final Letterhead letterhead;
    private final PaperStyle style;
    private final FactList facts = new FactList();

    Work(Reading reading, Certificate certificate) {
      this.register = new Register(reading);
      this.wording = new Wording(reading);
      this.certificate = certificate;
      this.site = reading.sites().get(certificate.siteId());
      this.basis = AwardBasisText.of(reading, site.basis());
      this.day = basis.day().orElseGet(register::today);
      this.letterhead =
          basis
              .letterhead()
              .map(register::letterhead)
              .orElseGet(() -> register.centreLetterhead(day));
      this.style = PaperStyle.of(letterhead.style(), day);
    }

    Composition compose() {
      String number = certificate.number() + "/" + certificate.year();
      facts.use("Номер свидетельства", number);
      PageSpec page =
          new PageSpec(
              PageSpec.A4_LONG,
              PageSpec.A4_SHORT,
              Lengths.mm(15),
              Lengths.mm(15),
              Lengths.mm(14),
              Lengths.mm(14),
              Lengths.mm(10));
      int inner = page.textWidth() - 2 * BAND;
      Pages pages = new Pages(style, inner - 2 * Lengths.mm(14));
      content(pages, number);
      String title = certificate.title();
      Document tree =
          new Document(
              title,
              style.typeface(),
              List.of(),
              List.of(Section.plain(page, List.of(frame(page, inner, pages), Grid.gap(0)))));
      return Composition.of(tree, facts, title, day)
          .named(
              "Свидетельство № "
                  + certificate.year()
                  + "-"
                  + certificate.number()
                  + " "
                  + register.shortName(site.organisationId(), day));
    }

    private void content(Pages pages, String number) {
      StatusKind kind = register.statusKind(site.statusKindId());
      String full = register.fullName(site.organisationId(), day);
      facts.use("Бланк", String.join(" ", letterhead.heading()));
      facts.use("Организация", full);
      facts.use("Статус", kind.name());
      Emblem.of(register, letterhead).ifPresent(pages::add);
      letterhead
          .heading()
          .forEach(line -> pages.centred(Wording.upper(line), size(false, 22), 0, 0));
      pages.centred("СВИДЕТЕЛЬСТВО", size(true, 76), Lengths.pt(24), 0);
      pages.centred("о присвоении статуса", size(false, 34), 0, Lengths.pt(6));
      pages.centred("№" + Wording.NBSP + number, size(false, 32), 0, Lengths.pt(16));
      pages.centred("выдано", size(false, 26), 0, 0);
      pages.centred(
          wording.organisation(full, GrammaticalCase.DATIVE),
          size(true, full.length() > 150 ? 28 : 34),
          Lengths.pt(4),
          Lengths.pt(14));
      pages.centred(Wording.quoted(kind.name()), size(true, 40), Lengths.pt(4), Lengths.pt(6));
      String topic = facts.use("Тема", site.topic());
      if (!topic.isBlank()) {
        pages.centred(
            "по теме " + Wording.quoted(Texts.clean(topic)),
            size(false, topic.length() > 180 ? 24 : 30),
            0,
            Lengths.pt(4));
      }
      pages.centred(
          "на " + facts.use("Срок", Wording.years(site.from(), site.to())),
          size(false, 30),
          0,
          Lengths.pt(14));
      pages.centred(
          "Основание: " + facts.use("Основание", basis.text()), size(false, 24), 0, Lengths.pt(18));
      signature(pages);
    }

    private void signature(Pages pages) {
      Signatory signatory = basis.signatory(register, wording, letterhead, day);
      facts.use("Подписывает", signatory.post() + " " + signatory.name());
      pages.signature(signatory.post(), signatory.name());
      pages.paragraph(
          "М.П.", TextStyle.PLAIN.withSize(24), style.left().indented(pages.width() * 80 / 165, 0));
    }

    private static TextStyle size(boolean bold, int halfPoints) {
      return (bold ? TextStyle.BOLD : TextStyle.PLAIN).withSize(halfPoints);
    }

    /// Two frames, one inside the other, joined by small squares at the corners.
    private Block frame(PageSpec page, int inner, Pages content) {
      int height = page.textHeight() - 2 * BAND - Lengths.mm(5);
      Table.Cell middle =
          new Table.Cell(inset(content.blocks()), 1, 1, Table.VAlign.CENTER, Table.CellRule.FRAME);
      return new Table(
          List.of(BAND, inner, BAND),
          List.of(
              band(),
              new Table.Row(Table.RowKind.BODY, List.of(thin(), middle, thin()), false, height),
              band()),
          Table.Frame.GRID,
          0);
    }

    private static Table.Row band() {
      return new Table.Row(Table.RowKind.BODY, List.of(thin(), thin(), thin()), false, BAND);
    }

    private static Table.Cell thin() {
      return new Table.Cell(
          new Paragraph(
              List.of(new Inline.Text("\u00a0", TextStyle.PLAIN.withSize(2))),
              ParagraphFormat.PLAIN));
    }

    /// Indents everything from the frame.
    private static List<Block> inset(List<Block> blocks) {
      int side = Lengths.mm(14);
      return blocks.stream()
          .map(
              b ->
                  switch (b) {
                    case Paragraph p ->
                        (Block)
                            p.formatted(
                                p.format()
                                    .indented(
                                        p.format().indentLeft() + side,
                                        p.format().indentRight() + side));
                    case Table t ->
                        new Table(t.columnWidths(), t.rows(), t.frame(), t.indentLeft() + side);
                    case Block.PageBreak other -> other;
                    case Block.Picture other -> other;
                    case Block.Contents other -> other;
                  })
          .toList();
    }
  }
}
