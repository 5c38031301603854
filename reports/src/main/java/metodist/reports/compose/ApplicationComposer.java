package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.Attachment;
import metodist.model.contests.Contest;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.forms.Answers;
import metodist.model.forms.FieldType;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormField;
import metodist.model.forms.FormSection;
import metodist.model.orders.HouseStyle;
import metodist.model.shared.GrammaticalCase;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.Table;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// Заявка by its form definition: filled, empty, or empty but for what the register already knows
/// of the applicant. A section whose title says «(Приложение)» becomes a landscape appendix.
public final class ApplicationComposer {
  private static final HouseStyle STYLE =
      new HouseStyle("Times New Roman", 12, 12, 25, 15, 20, 20, 1.0, true);
  private static final String APPENDIX = "(приложение)";
  private static final String FORM_PROPERTY = "mcFormId";

  private ApplicationComposer() {}

  public static Composition compose(Reading reading, ApplicationId id) {
    Register register = new Register(reading);
    Application application = reading.applications().get(id);
    Contest contest = reading.contests().get(application.contestId());
    FormDefinition form = reading.forms().get(contest.formCode(), contest.formRevision());
    LocalDate day = day(application, register);
    OrganisationId applicant = application.applicantId();
    FactList facts = new FactList();
    String organisation = facts.use("Организация-заявитель", register.shortName(applicant, day));
    Optional<Person> head = register.head(applicant, day);
    String post =
        head.map(p -> Wording.capital(register.post(p, applicant, day))).orElse("Руководитель");
    String name = head.map(p -> p.name().initialsSurname()).orElse("");
    facts.use("Подписывает", post + " " + name);
    Work work = new Work(form, application.answers(), application.attachments(), facts, day, false);
    String whose = new Wording(reading).organisation(organisation, GrammaticalCase.GENITIVE);
    Document tree = work.document(post + " " + whose, name);
    String number =
        application.registration() == null ? "" : " № " + application.registration().number();
    return Composition.of(tree, facts, application.title(), day)
        .named("Заявка" + number + " " + organisation + " " + application.topic())
        .with(FORM_PROPERTY, form.code());
  }

  /// The empty form.
  public static Composition blank(FormDefinition form) {
    return blank(form, Answers.EMPTY, "Руководитель организации-заявителя", "", "");
  }

  /// The form with what the register knows of the organisation.
  public static Composition blank(Reading reading, FormDefinition form, OrganisationId id) {
    Register register = new Register(reading);
    LocalDate day = register.today();
    Organisation organisation = register.organisation(id);
    Optional<Person> head = register.head(id, day);
    String post = head.map(p -> Wording.capital(register.post(p, id, day))).orElse("Руководитель");
    String name = head.map(p -> p.name().initialsSurname()).orElse("");
    String whose =
        new Wording(reading)
            .organisation(organisation.nameOn(day).shortName(), GrammaticalCase.GENITIVE);
    Answers known = known(register, form, organisation, head.orElse(null), day);
    return blank(form, known, post + " " + whose, name, organisation.title());
  }

  /// The blank as a school sends it back: filled, under its head's name.
  public static Composition returned(
      FormDefinition form, Answers answers, String post, String name) {
    return blank(form, answers, post, name, "");
  }

  private static Composition blank(
      FormDefinition form, Answers answers, String post, String name, String organisation) {
    FactList facts = new FactList();
    LocalDate day = LocalDate.of(2000, 1, 1);
    Document tree = new Work(form, answers, List.of(), facts, day, true).document(post, name);
    return Composition.of(tree, facts, form.title(), day)
        .named(("Бланк. " + form.title() + " " + organisation).strip())
        .with(FORM_PROPERTY, form.code());
  }

  private static Answers known(
      Register register,
      FormDefinition form,
      Organisation organisation,
      @Nullable Person head,
      LocalDate day) {
    Answers answers =
        Answers.EMPTY
            .with("fullName", organisation.nameOn(day).fullName())
            .with("legalAddress", organisation.address())
            .with("phone", organisation.phone())
            .with(
                "phoneFax",
                organisation.fax().isBlank()
                    ? organisation.phone()
                    : organisation.phone() + ", факс " + organisation.fax())
            .with("emailAndSite", joined(organisation.email(), organisation.site()))
            .with("roadmapOrganisation", organisation.nameOn(day).shortName());
    if (head != null) {
      String post = register.post(head, organisation.id(), day);
      answers = answers.with("head", (Wording.capital(post) + " " + head.name().full()).strip());
    }
    Answers kept = Answers.EMPTY;
    for (FormField field : form.fields()) {
      kept = kept.with(field.id(), answers.value(field.id()));
    }
    return kept;
  }

  private static String joined(String first, String second) {
    return first.isBlank() ? second : second.isBlank() ? first : first + ", " + second;
  }

  private static LocalDate day(Application application, Register register) {
    return application.registration() == null
        ? register.today()
        : application.registration().receivedAt().toLocalDate();
  }

  /// One form being set.
  private static final class Work {
    private final FormDefinition form;
    private final Answers answers;
    private final List<Attachment> attachments;
    private final FactList facts;
    private final PaperStyle style;
    private final boolean blank;
    private final boolean numbered;

    Work(
        FormDefinition form,
        Answers answers,
        List<Attachment> attachments,
        FactList facts,
        LocalDate day,
        boolean blank) {
      this.form = form;
      this.answers = answers;
      this.attachments = attachments;
      this.facts = facts;
      this.style = PaperStyle.of(STYLE, day);
      this.blank = blank;
      this.numbered = form.fields().stream().anyMatch(f -> !f.number().isBlank());
    }

    Document document(String post, String name) {
      List<Section> sections = new ArrayList<>();
      Pages pages = new Pages(style, style.portrait().textWidth());
      head(pages);
      FormBlocks main = blocks(pages);
      for (FormSection section : form.sections()) {
        if (isAppendix(section)) {
          main.heading(section);
          pages.paragraph(
              "Прилагается.", TextStyle.PLAIN.withSize(style.tableSize()), style.left());
          sections.add(appendix(section));
        } else {
          main.section(section, numbered);
        }
      }
      signature(pages, post, name);
      sections.addFirst(
          Section.numberedAtTop(style.portrait(), Section.PageNumbers.RESTART, pages.blocks()));
      return new Document(form.title(), style.typeface(), List.of(), sections);
    }

    private FormBlocks blocks(Pages pages) {
      return new FormBlocks(pages, style, answers, attachments, facts, blank);
    }

    private void head(Pages pages) {
      String[] title = form.title().split(" ", 2);
      pages.add(
          new Paragraph(
                  Texts.inlines(Wording.upper(title[0]), TextStyle.BOLD.withSize(28)),
                  style.centred().keptWithNext())
              .heading(1));
      if (title.length > 1) {
        pages.centred(title[1], TextStyle.BOLD, 0, 0);
      }
      for (FormField field : form.head()) {
        if (field.type() == FieldType.ACADEMIC_YEAR) {
          String year = facts.use(field.label(), answers.value(field.id()));
          String shown = year.isBlank() ? "20___-20___" : Texts.clean(year);
          pages.add(
              new Paragraph(
                      Texts.inlines(field.label().replace("…", shown), TextStyle.BOLD),
                      style.centred().keptWithNext())
                  .bookmarked(FormBlocks.BOOKMARK + field.id()));
        } else {
          labelled(pages, field, field.label());
        }
      }
    }

    /// A label and its value on a line of its own: «по теме ________».
    private void labelled(Pages pages, FormField field, String label) {
      String value = facts.use(label, answers.value(field.id()));
      int labelWidth = Math.min(Lengths.mm(60), Lengths.mm(8) + label.length() * 125);
      Paragraph shown =
          new Paragraph(Texts.inlines(value, TextStyle.PLAIN), ParagraphFormat.PLAIN.spaced(60, 0));
      Table.Cell left =
          new Table.Cell(
                  new Paragraph(
                      Texts.inlines(label, TextStyle.PLAIN), ParagraphFormat.PLAIN.spaced(60, 0)))
              .ruled(Table.CellRule.NONE)
              .aligned(Table.VAlign.BOTTOM);
      Table.Cell right =
          new Table.Cell(shown.bookmarked(FormBlocks.BOOKMARK + field.id()))
              .ruled(Table.CellRule.BELOW)
              .aligned(Table.VAlign.BOTTOM);
      pages.add(
          new Table(
              List.of(labelWidth, pages.width() - labelWidth),
              List.of(Table.Row.body(left, right)),
              Table.Frame.NONE,
              0));
    }

    private static boolean isAppendix(FormSection section) {
      return Wording.lower(section.title()).contains(APPENDIX);
    }

    private Section appendix(FormSection section) {
      PageSpec page =
          new PageSpec(PageSpec.A4_LONG, PageSpec.A4_SHORT, 1134, 1134, Lengths.mm(25), 850, 567);
      Pages pages = new Pages(style, page.textWidth());
      String[] title = form.title().split(" ", 2);
      AppendixHeading.add(
          pages,
          style,
          List.of("Приложение", title.length > 1 ? "к заявке " + title[1] : "к заявке"));
      String name = section.title().replaceAll("(?iu)\\s*\\(приложение\\)\\s*", "");
      pages.title(name, 0, Lengths.pt(6));
      section.fields().forEach(f -> labelled(pages, f, f.label()));
      pages.add(Grid.gap(Lengths.pt(6)));
      FormBlocks blocks = blocks(pages);
      section.tables().forEach(blocks::table);
      return Section.numberedThroughout(page, pages.blocks());
    }

    private void signature(Pages pages, String post, String name) {
      pages.add(
          new Paragraph(List.of(), ParagraphFormat.PLAIN.spaced(0, Lengths.pt(10)).keptWithNext()));
      pages.signatureLine(post, name);
      pages.paragraph(
          "М.П."
              + Wording.NBSP.repeat(12)
              + "«____»"
              + Wording.NBSP
              + "_______________ 20___"
              + Wording.NBSP
              + "г.",
          TextStyle.PLAIN,
          style.left().spaced(Lengths.pt(12), 0));
    }
  }
}
