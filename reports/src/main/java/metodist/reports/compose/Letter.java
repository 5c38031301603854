package metodist.reports.compose;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.Person;
import metodist.model.orders.Letterhead;
import metodist.model.shared.Gender;
import metodist.model.shared.GrammaticalCase;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Numbering;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;
import org.jspecify.annotations.Nullable;

/// A letter on the centre's blank under way: corner head with blanks for the outgoing number,
/// addressee, subject, salutation, text, signature, executor.
final class Letter {
  private static final String ITEMS = "items";
  private final Register register;
  private final Wording wording;
  private final FactList facts;
  private final LocalDate day;
  private final Letterhead letterhead;
  private final PaperStyle style;
  private final Pages pages;
  private boolean listed;

  Letter(Register register, Wording wording, FactList facts, LocalDate day) {
    this.register = register;
    this.wording = wording;
    this.facts = facts;
    this.day = day;
    this.letterhead = register.centreLetterhead(day);
    this.style = PaperStyle.of(letterhead.style(), day);
    this.pages = new Pages(style, style.portrait().textWidth());
    facts.use("Бланк", String.join(" ", letterhead.heading()));
  }

  /// To the head of an organisation, in the dative, with a salutation by name and patronymic.
  void toHeadOf(OrganisationId organisation, String subject) {
    Optional<Person> head = register.head(organisation, day);
    String name = register.shortName(organisation, day);
    String post = head.map(p -> register.post(p, organisation, day)).orElse("руководитель");
    String addressee =
        Wording.capital(wording.post(post, GrammaticalCase.DATIVE))
            + " "
            + wording.organisation(name, GrammaticalCase.GENITIVE);
    List<String> lines =
        head.map(p -> List.of(addressee, wording.surnameInitials(p, GrammaticalCase.DATIVE)))
            .orElse(List.of(addressee));
    open(lines, subject, head.map(Letter::salutation).orElse("Уважаемые коллеги!"));
  }

  void open(List<String> addressee, String subject, String salutation) {
    facts.use("Кому", String.join(", ", addressee));
    pages.add(
        IssuerHead.ofLetter(
            style, letterhead, Emblem.of(register, letterhead), pages.width(), addressee));
    pages.paragraph(
        subject,
        TextStyle.PLAIN,
        style
            .left()
            .indented(0, pages.width() - style.requisiteWidth())
            .spaced(Lengths.pt(18), Lengths.pt(18)));
    pages.centred(salutation, TextStyle.PLAIN, 0, Lengths.pt(10));
  }

  private static String salutation(Person person) {
    String name = (person.name().given() + " " + person.name().patronymic()).strip();
    if (name.isEmpty() || person.gender() == Gender.UNKNOWN) {
      return "Уважаемые коллеги!";
    }
    String form = person.gender() == Gender.MALE ? "Уважаемый " : "Уважаемая ";
    return form + name.replace(" ", Wording.NBSP) + "!";
  }

  Letter text(String paragraph) {
    pages.body(paragraph);
    return this;
  }

  /// An item of a numbered list.
  Letter item(String text) {
    listed = true;
    pages.add(
        new Paragraph(
                Texts.inlines(Wording.tidy(text), TextStyle.PLAIN),
                style.body().aligned(ParagraphFormat.Align.LEFT))
            .numbered(ITEMS, 0));
    return this;
  }

  Letter heading(String text) {
    pages.heading(text);
    return this;
  }

  Composition close(String title, String fileName, @Nullable Person executor) {
    Signatory signatory = Signatory.of(register, wording, letterhead, null, false, day);
    facts.use("Подписывает", signatory.post() + " " + signatory.name());
    pages.signature(signatory.post(), signatory.name());
    if (executor != null) {
      String contacts =
          Stream.of(executor.phone(), executor.email())
              .map(Texts::clean)
              .filter(s -> !s.isEmpty())
              .collect(Collectors.joining(", "));
      String text = executor.name().full() + (contacts.isEmpty() ? "" : "\n" + contacts);
      facts.use("Исполнитель", text.replace('\n', ' '));
      pages.add(
          new Paragraph(
              Texts.inlines(text, TextStyle.PLAIN.withSize(20)),
              style.left().spaced(Lengths.pt(28), 0).keptTogether()));
    }
    Document tree =
        new Document(
            title,
            style.typeface(),
            listed
                ? List.of(
                    new Numbering(
                        ITEMS, List.of(new Numbering.Level(Numbering.Kind.DECIMAL, "%1.", 1))))
                : List.of(),
            List.of(
                Section.numberedAtTop(
                    style.portrait(), Section.PageNumbers.RESTART, pages.blocks())));
    return Composition.of(tree, facts, title, day).named(fileName);
  }
}
