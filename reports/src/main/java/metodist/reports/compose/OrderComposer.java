package metodist.reports.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import metodist.model.directory.Person;
import metodist.model.orders.Letterhead;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderRules;
import metodist.model.shared.GrammaticalCase;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Numbering;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;

/// Приказ with its appendices (domain.md 1.4, 1.5, 1.8). Clauses carry automatic numbers, editable
/// in Word; appendix numbers, marks and mentions are all derived from one list and one pair of
/// number and date.
public final class OrderComposer {
  private static final String CLAUSES = "clauses";
  private static final String DASHES = "dashes";

  private final Reading reading;
  private final Register register;
  private final Wording wording;

  public OrderComposer(Reading reading) {
    this.reading = reading;
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
    private final Map<UUID, Integer> numbers;

    Work(Order order) {
      this.order = order;
      this.letterhead = register.letterhead(order.letterheadId());
      LocalDate dated = order.date();
      this.day = dated == null ? register.today() : dated;
      this.style = PaperStyle.of(letterhead.style(), day);
      this.appendices = OrderRules.appendicesInOrder(order);
      this.numbers = OrderRules.appendixNumbers(order);
    }

    Composition compose() {
      List<Section> sections = new ArrayList<>();
      sections.add(
          Section.numberedAtTop(style.portrait(), Section.PageNumbers.RESTART, front().blocks()));
      int no = 1;
      for (Order.Appendix appendix : appendices) {
        sections.add(appendix(appendix, no++));
      }
      String title = Texts.clean(order.title());
      Document tree = new Document(title, style.typeface(), numberings(), sections);
      String number = order.number().isBlank() ? "(проект)" : "№ " + order.number();
      LocalDate dated = order.date();
      String date = dated == null ? "" : " от " + Wording.day(dated);
      return Composition.of(tree, facts, title, day)
          .named(order.kind().title() + date + " " + number + " " + order.subject());
    }

    private List<Numbering> numberings() {
      List<Numbering> all =
          new ArrayList<>(List.of(Numbering.clauses(CLAUSES), Numbering.dashes(DASHES)));
      if (appendices.stream().anyMatch(a -> a.content() == Order.Appendix.Content.CONCEPT)) {
        all.addAll(ConceptPart.numberings());
      }
      return all;
    }

    private Pages front() {
      Pages pages = new Pages(style, style.portrait().textWidth());
      facts.use("Бланк", String.join(" ", letterhead.heading()));
      facts.use("Номер", order.number());
      LocalDate dated = order.date();
      facts.use("Дата", dated == null ? "" : Wording.day(dated));
      Emblem.of(register, letterhead).ifPresent(pages::add);
      IssuerHead.ofOrder(pages, style, letterhead, order);
      subject(pages);
      String preamble = facts.use("Преамбула", order.preamble());
      pages.body(Wording.bare(Texts.clean(preamble)));
      pages.paragraph(
          order.kind().ordering(),
          TextStyle.PLAIN,
          style.left().spaced(Lengths.pt(6), Lengths.pt(6)).keptWithNext());
      clauses(pages, order.clauses(), 0, "");
      control(pages);
      signature(pages);
      executors(pages);
      return pages;
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
        String text = facts.use("Пункт " + label, text(clause));
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

    /// The clause's text with its appendix mentioned by number.
    private String text(Order.Clause clause) {
      return EventAppendix.withSum(reading, order, mentioned(clause));
    }

    private String mentioned(Order.Clause clause) {
      UUID key = clause.appendixKey();
      Optional<String> mark = key == null ? Optional.empty() : OrderRules.mention(order, key);
      if (mark.isEmpty()) {
        return clause.text().replace(" " + OrderRules.MENTION, "").replace(OrderRules.MENTION, "");
      }
      String mention = "(" + mark.get() + ")";
      return clause.text().contains(OrderRules.MENTION)
          ? clause.text().replace(OrderRules.MENTION, mention)
          : Wording.bare(clause.text()) + " " + mention;
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
      Signatory signatory =
          Signatory.of(register, wording, letterhead, order.signatoryId(), order.acting(), day);
      facts.use("Подписывает", signatory.post() + " " + signatory.name());
      pages.signature(signatory.post(), signatory.name());
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

    private Section appendix(Order.Appendix appendix, int no) {
      Order.Appendix.Content content = appendix.content();
      boolean list = content == Order.Appendix.Content.AWARDS;
      PageSpec page = list ? style.landscape() : style.portrait();
      Pages pages = new Pages(style, page.textWidth());
      AppendixHeading.add(pages, style, AppendixHeading.lines(order, letterhead, appendix));
      if (list) {
        awards(pages, appendix);
      } else if (content != Order.Appendix.Content.TEXT) {
        pages.title(title(appendix, no, content.title()), 0, Lengths.pt(14));
        new EventAppendix(reading, order, style, letterhead.issuerId(), day)
            .write(content, pages, facts);
      } else {
        pages.title(title(appendix, no, ""), 0, Lengths.pt(14));
        int part = 1;
        for (String text : appendix.paragraphs()) {
          facts.use("Приложение № " + no + ", абзац " + part++, text);
          pages.add(paragraph(text));
        }
      }
      return Section.numberedThroughout(page, pages.blocks());
    }

    private void awards(Pages pages, Order.Appendix appendix) {
      AwardList list = new AwardList(reading, register);
      List<AwardList.Row> rows = list.rows(order, day);
      int no = numbers.getOrDefault(appendix.key(), 1);
      pages.title(title(appendix, no, list.title(rows)), 0, Lengths.pt(10));
      pages.add(list.table(rows, pages.width(), style.tableSize(), facts));
    }

    private String title(Order.Appendix appendix, int no, String usual) {
      String title = Texts.clean(appendix.title());
      return Wording.bare(
          facts.use("Приложение № " + no + ", заголовок", title.isEmpty() ? usual : title));
    }

    private Paragraph paragraph(String text) {
      boolean item = text.strip().matches("(?s)[-–—•]\\s.*");
      String content = item ? text.strip().substring(1) : text;
      Paragraph paragraph =
          new Paragraph(
              Texts.inlines(Wording.tidy(content.strip()), TextStyle.PLAIN), style.body());
      return item ? paragraph.numbered(DASHES, 0) : paragraph;
    }
  }
}
