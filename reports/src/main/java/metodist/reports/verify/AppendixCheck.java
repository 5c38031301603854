package metodist.reports.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import metodist.model.shared.Dates;

/// Приложения против приказа (domain.md 1.5): the mark of each repeats the order's number and date,
/// every mentioned appendix is there and every appendix is mentioned.
final class AppendixCheck {
  private final List<Paper> papers;
  private final Paper order;
  private final List<Finding> findings = new ArrayList<>();

  /// Checks one order against the papers that belong to it.
  AppendixCheck(Paper order, List<Paper> papers) {
    this.order = order;
    this.papers = papers;
  }

  List<Finding> findings() {
    List<Paper> marked = new ArrayList<>(papers.stream().filter(p -> p.heading() != null).toList());
    List<Paper> unmarked =
        new ArrayList<>(papers.stream().filter(p -> p.heading() == null).toList());
    for (Paper paper : marked) {
      marks(paper, order.order());
    }
    signs(marked);
    correspondence(marked, unmarked);
    return findings;
  }

  /// Number and date in a mark against those of the order.
  private void marks(Paper paper, Requisites of) {
    Heading heading = heading(paper);
    for (Requisites mark : heading.marks()) {
      String own = of.number();
      if (!own.isEmpty()
          && !mark.number().isEmpty()
          && !Requisites.sameNumber(own, mark.number())) {
        add(
            FindingCode.APPENDIX_NUMBER_DIFFERS,
            paper,
            "В отметке указан № " + mark.number() + ", а номер приказа — № " + own + ".");
      }
      var day = of.date();
      var marked = mark.date();
      if (day != null && marked != null && !day.equals(marked)) {
        add(
            FindingCode.APPENDIX_DATE_DIFFERS,
            paper,
            "В отметке указана дата "
                + Dates.digits(marked)
                + ", а приказ — от "
                + Dates.digits(day)
                + ".");
      }
      if (!mark.number().isEmpty() && !mark.signed()) {
        add(
            FindingCode.APPENDIX_SIGN_MISSING,
            paper,
            "Перед номером приказа " + mark.number() + " нет знака «№».");
      }
      if (mark.blank() && (!own.isEmpty() || day != null)) {
        add(FindingCode.EMPTY_PLACEHOLDER, paper, "В отметке не заполнены дата или номер приказа.");
      }
    }
  }

  /// Where every other mark of the package has «№» before the appendix's number, this one must.
  private void signs(List<Paper> marked) {
    List<Paper> numbered =
        marked.stream().filter(p -> heading(p).strong() && !heading(p).number().isEmpty()).toList();
    List<Paper> bare = numbered.stream().filter(p -> !heading(p).numberSigned()).toList();
    if (bare.size() == 1 && numbered.size() > 1) {
      Paper paper = bare.getFirst();
      boolean told =
          heading(paper).marks().stream().anyMatch(m -> !m.number().isEmpty() && !m.signed());
      if (!told) {
        add(
            FindingCode.APPENDIX_SIGN_MISSING,
            paper,
            "Перед номером приложения "
                + heading(paper).number()
                + " нет знака «№», у остальных"
                + " он есть.");
      }
    }
  }

  private void correspondence(List<Paper> marked, List<Paper> unmarked) {
    List<Mention> mentions = mentions();
    List<Mention> open = new ArrayList<>(distinct(mentions));
    List<Paper> free = new ArrayList<>(marked);
    pairByNumber(open, free);
    pairWithoutNumber(open, free);
    boolean strongMarks = marked.stream().anyMatch(p -> heading(p).strong());
    free.removeIf(p -> !heading(p).strong() && strongMarks);
    missing(open, unmarked, marked, free);
    boolean loose = mentions.stream().anyMatch(m -> !m.demands());
    for (Paper paper : free) {
      if (!loose && !mentionedElsewhere(paper)) {
        add(
            FindingCode.APPENDIX_NOT_MENTIONED,
            paper,
            "Приложение"
                + (heading(paper).number().isEmpty() ? "" : " № " + heading(paper).number())
                + " в пунктах приказа не упомянуто.");
      }
    }
  }

  private List<Mention> mentions() {
    MentionReader reader = new MentionReader(order.order());
    for (Passage passage : order.passages()) {
      reader.read(passage.text(), passage.place());
    }
    order.tail().forEach(line -> reader.read(line.text(), "Приказ, под подписью"));
    return reader.mentions();
  }

  private static List<Mention> distinct(List<Mention> mentions) {
    Set<String> seen = new HashSet<>();
    return mentions.stream()
        .filter(Mention::demands)
        .filter(m -> seen.add(m.number().isEmpty() ? "(" + m.clause() : m.number()))
        .toList();
  }

  private static void pairByNumber(List<Mention> open, List<Paper> free) {
    for (Mention mention : List.copyOf(open)) {
      boolean paired =
          !mention.number().isEmpty()
              && removeFirst(free, p -> heading(p).number().equals(mention.number()));
      if (paired) {
        open.remove(mention);
      }
    }
  }

  /// «(приложение)» goes with «Приложение № 1», a stamp without a number with the clause whose
  /// words its title repeats.
  private static void pairWithoutNumber(List<Mention> open, List<Paper> free) {
    for (Mention mention : List.copyOf(open)) {
      List<Paper> candidates =
          free.stream()
              .filter(p -> mention.number().isEmpty() || heading(p).number().isEmpty())
              .toList();
      Optional<Paper> best =
          candidates.stream()
              .filter(p -> TitleMatch.fits(p.title(), mention.clause()))
              .findFirst()
              .or(() -> candidates.stream().filter(p -> free.size() <= open.size()).findFirst())
              .or(() -> candidates.stream().filter(p -> mention.number().isEmpty()).findFirst());
      if (best.isPresent()) {
        free.remove(best.get());
        open.remove(mention);
      }
    }
  }

  /// A mentioned appendix without a mark: its text is there and lacks the mark, or it is missing.
  private void missing(
      List<Mention> open, List<Paper> unmarked, List<Paper> marked, List<Paper> free) {
    List<Mention> left = new ArrayList<>();
    for (Mention mention : open) {
      Optional<Paper> named =
          unmarked.stream().filter(p -> TitleMatch.fits(p.title(), mention.clause())).findFirst();
      if (named.isPresent()) {
        unmarked.remove(named.get());
        headingMissing(named.get(), mention, named.get().title());
      } else {
        left.add(mention);
      }
    }
    for (Mention mention : left) {
      Optional<Passage> inside = TitleMatch.inside(order, unmarked, marked, mention.clause());
      if (inside.isPresent()) {
        headingMissing(inside.get().paper(), mention, inside.get().text());
      } else if (!unmarked.isEmpty()) {
        Paper paper = unmarked.removeFirst();
        headingMissing(paper, mention, paper.title());
      } else if (!mention.number().isEmpty() || free.isEmpty()) {
        findings.add(
            new Finding(
                FindingCode.APPENDIX_MISSING,
                order.file().name(),
                mention.place(),
                name(mention) + " упомянуто в приказе, но в комплекте его нет.",
                mention.clause()));
      }
    }
  }

  private void headingMissing(Paper paper, Mention mention, String title) {
    findings.add(
        new Finding(
            FindingCode.APPENDIX_HEADING_MISSING,
            paper.file().name(),
            name(mention) + ", перед заголовком",
            name(mention)
                + " («"
                + Prose.quote(title)
                + "») есть в комплекте, но отметки о приложении над ним нет.",
            title));
  }

  private static String name(Mention mention) {
    return mention.number().isEmpty() ? "Приложение" : "Приложение № " + mention.number();
  }

  /// A form may be named by the regulation it belongs to instead of by the order.
  private boolean mentionedElsewhere(Paper paper) {
    String number = heading(paper).number();
    if (number.isEmpty()) {
      return false;
    }
    for (Paper other : papers) {
      if (!other.equals(paper)) {
        MentionReader reader = new MentionReader(order.order());
        other.passages().forEach(p -> reader.read(p.text(), ""));
        if (reader.mentions().stream().anyMatch(m -> m.number().equals(number))) {
          return true;
        }
      }
    }
    return false;
  }

  private void add(FindingCode code, Paper paper, String message) {
    findings.add(
        new Finding(
            code,
            paper.file().name(),
            paper.label() + ", отметка",
            message,
            heading(paper).text()));
  }

  private static boolean removeFirst(
      List<Paper> papers, java.util.function.Predicate<Paper> wanted) {
    Optional<Paper> found = papers.stream().filter(wanted).findFirst();
    found.ifPresent(papers::remove);
    return found.isPresent();
  }

  private static Heading heading(Paper paper) {
    return java.util.Objects.requireNonNull(paper.heading());
  }
}
