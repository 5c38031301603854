package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationList;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.Post;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderRules;
import metodist.model.procedures.OrderWording;
import metodist.model.shared.GrammaticalCase;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Numbering;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;

/// Приказ with its appendices (domain.md 1.4, 1.5, 1.8). Clauses carry automatic numbers, editable
/// in Word; appendix numbers, marks and mentions are all derived from one list and one pair of
/// number and date.
public final class OrderComposer {
  private static final String CLAUSES = "clauses";

  /// Makes a paper of the program that goes along as an appendix.
  @FunctionalInterface
  public interface Papers {
    Composition of(String code, UUID subject);
  }

  private final Reading reading;
  private final Papers papers;
  private final Register register;
  private final Wording wording;

  /// For orders whose appendices hold no other papers of the program.
  public OrderComposer(Reading reading) {
    this(
        reading,
        (code, subject) -> {
          throw new IllegalStateException("no papers to append: " + code);
        });
  }

  public OrderComposer(Reading reading, Papers papers) {
    this.reading = reading;
    this.papers = papers;
    this.register = new Register(reading);
    this.wording = new Wording(reading);
  }

  public Composition compose(OrderId id) {
    return new Work(reading.orders().get(id)).compose();
  }

  /// One order being composed.
  private final class Work {
    private final Order order;
    private final Letterhead letterhead;
    private final LocalDate day;
    private final PaperStyle style;
    private final FactList facts = new FactList();
    private final List<Order.Appendix> appendices;
    private final OrderWording words;

    Work(Order order) {
      this.order = order;
      this.letterhead = register.letterhead(order.letterheadId());
      LocalDate dated = order.date();
      this.day = dated == null ? register.today() : dated;
      this.style = PaperStyle.of(letterhead.style(), day);
      this.appendices = OrderRules.appendicesInOrder(order);
      this.words = new OrderWording(reading, order);
    }

    Composition compose() {
      List<Section> sections = new ArrayList<>();
      sections.add(
          Section.numberedAtTop(style.portrait(), Section.PageNumbers.RESTART, front().blocks()));
      List<Numbering> numberings = new ArrayList<>(List.of(Numbering.clauses(CLAUSES)));
      OrderAppendix writer = new OrderAppendix(reading, order, letterhead, style, facts, papers);
      appendices.forEach(a -> writer.write(a, sections, numberings));
      String title = Texts.clean(order.title());
      Document tree = new Document(title, style.typeface(), numberings, sections);
      String number = order.number().isBlank() ? "(проект)" : "№ " + order.number();
      LocalDate dated = order.date();
      String date = dated == null ? "" : " от " + Wording.day(dated);
      return Composition.of(tree, facts, title, day)
          .named(order.kind().title() + date + " " + number + " " + order.subject());
    }

    private Pages front() {
      Pages pages = new Pages(style, style.portrait().textWidth());
      facts.use("Бланк", String.join(" ", letterhead.heading()));
      facts.use("Номер", order.number());
      LocalDate dated = order.date();
      facts.use("Дата", dated == null ? "" : Wording.day(dated));
      Emblem.of(register, letterhead).ifPresent(pages::add);
      IssuerHead.ofOrder(pages, style, jointly(), order);
      subject(pages);
      String preamble = facts.use("Преамбула", words.preamble());
      pages.body(Wording.bare(Texts.clean(preamble)));
      pages.paragraph(
          order.alsoSigning().isEmpty() ? order.kind().ordering() : order.kind().orderingTogether(),
          TextStyle.PLAIN,
          style.left().spaced(Lengths.pt(6), Lengths.pt(6)).keptWithNext());
      clauses(pages, order.clauses(), 0, "");
      control(pages);
      signature(pages);
      executors(pages);
      recipients(pages);
      return pages;
    }

    /// The letterhead; an order of several bodies names them all at its head (ГОСТ Р 7.0.97-2025).
    private Letterhead jointly() {
      List<String> heading = new ArrayList<>(letterhead.heading());
      for (PersonId id : order.alsoSigning()) {
        register
            .person(id)
            .flatMap(p -> p.postsOn(day).stream().findFirst())
            .map(Post::organisationId)
            .filter(o -> !o.equals(letterhead.issuerId()))
            .map(o -> register.fullName(o, day))
            .filter(name -> !heading.contains(name))
            .ifPresent(heading::add);
      }
      return letterhead.withHeading(heading);
    }

    private void subject(Pages pages) {
      String subject = Wording.bare(Texts.clean(facts.use("Заголовок", order.subject())));
      int before = Lengths.pt(14);
      int after = Lengths.pt(24);
      boolean wide = subject.length() > 150;
      ParagraphFormat format =
          style.house().titleCentred()
              ? style.centred()
              : style.left().indented(0, wide ? 0 : pages.width() - style.requisiteWidth());
      pages.paragraph(subject, TextStyle.BOLD, format.spaced(before, after).keptWithNext());
    }

    private void clauses(Pages pages, List<Order.Clause> clauses, int level, String prefix) {
      int no = 1;
      for (Order.Clause clause : clauses) {
        String label = prefix + no++ + ".";
        boolean goesOn = level > 0 && no <= clauses.size() && startsSmall(clause.text());
        String text = facts.use("Пункт " + label, words.clause(clause));
        clause(pages, clause, level, goesOn ? Wording.bare(text) + ";" : text);
        if (!clause.subclauses().isEmpty()) {
          clauses(pages, clause.subclauses(), Math.min(level + 1, 2), label);
        }
      }
    }

    private static boolean startsSmall(String text) {
      String bare = text.strip();
      return !bare.isEmpty()
          && Character.isLowerCase(bare.charAt(0))
          && !bare.contains("\n")
          && !bare.endsWith(":");
    }

    private void clause(Pages pages, Order.Clause clause, int level, String text) {
      String[] lines = Texts.lines(text);
      for (int i = 0; i < lines.length; i++) {
        boolean last = i == lines.length - 1 && clause.subclauses().isEmpty();
        String line = last ? Wording.sentence(Texts.clean(lines[i])) : Texts.clean(lines[i]);
        Paragraph paragraph =
            new Paragraph(Texts.inlines(Wording.tidy(line), TextStyle.PLAIN), style.body());
        pages.add(i == 0 ? paragraph.numbered(CLAUSES, level) : paragraph);
      }
    }

    private void control(Pages pages) {
      boolean written = order.clauses().stream().anyMatch(c -> c.text().startsWith("Контроль"));
      if (order.controlledBy() == null || written) {
        return;
      }
      String how =
          order.controlledBy().equals(order.signatoryId())
              ? "оставляю за собой"
              : "возложить на "
                  + register
                      .person(order.controlledBy())
                      .map(this::inAccusative)
                      .orElse(Signatory.NAME_BLANK);
      String genitive = order.kind() == Order.Kind.ORDER ? "приказа" : "распоряжения";
      String text = "Контроль за исполнением " + genitive + " " + how + ".";
      clause(pages, new Order.Clause(text), 0, facts.use("Контроль", text));
    }

    private String inAccusative(Person person) {
      String post = register.post(person, letterhead.issuerId(), day);
      String name = wording.surnameInitials(person, GrammaticalCase.ACCUSATIVE);
      return post.isEmpty() ? name : wording.post(post, GrammaticalCase.ACCUSATIVE) + " " + name;
    }

    private void signature(Pages pages) {
      List<Signatory> signatories = new ArrayList<>();
      signatories.add(
          Signatory.of(register, wording, letterhead, order.signatoryId(), order.acting(), day));
      order.alsoSigning().stream()
          .flatMap(id -> register.person(id).stream())
          .forEach(p -> signatories.add(new Signatory(postOf(p), p.name().initialsSurname())));
      signatories.forEach(s -> facts.use("Подписывает", s.post() + " " + s.name()));
      pages.signatures(signatories);
    }

    /// The post of a further signatory, with the organisation when it is another than the issuer.
    private String postOf(Person person) {
      boolean own =
          person.postsOn(day).stream()
              .anyMatch(p -> p.organisationId().equals(letterhead.issuerId()));
      return Wording.capital(
          own ? register.post(person, letterhead.issuerId(), day) : words.post(person));
    }

    private void executors(Pages pages) {
      int before = Lengths.pt(28);
      int no = 1;
      for (var id : order.executors()) {
        Person person = reading.people().get(id);
        String contacts =
            Stream.of(person.phone(), person.email())
                .map(Texts::clean)
                .filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
        String text = person.name().full() + (contacts.isEmpty() ? "" : "\n" + contacts);
        facts.use("Исполнитель " + no++, text.replace("\n", ", "));
        pages.add(
            new Paragraph(
                Texts.inlines(text, TextStyle.PLAIN.withSize(20)),
                style.left().spaced(before, 0).keptTogether()));
        before = Lengths.pt(4);
      }
    }

    private void recipients(Pages pages) {
      List<Organisation> organisations =
          order.recipients().stream().map(register::organisation).toList();
      String list =
          Stream.of(OrganisationList.print(organisations), Texts.clean(order.recipientWords()))
              .filter(part -> !part.isBlank())
              .collect(Collectors.joining("; "));
      if (!list.isEmpty()) {
        pages.add(
            new Paragraph(
                Texts.inlines(
                    "Рассылка: " + facts.use("Рассылка", list), TextStyle.PLAIN.withSize(20)),
                style.left().spaced(Lengths.pt(8), 0).keptTogether()));
      }
    }
  }
}
