package metodist.reports.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import metodist.model.contests.Application;
import metodist.model.contests.ContestId;
import metodist.model.contests.CriteriaSet;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRole;
import metodist.model.reviews.Ranking;
import metodist.model.reviews.ScoreMatrix;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;

/// Сводная ведомость: applications by rank, a column for each expert, the result with the name of
/// its rule, the line of the passing score. A missing mark is a dash with a note, never a zero.
public final class ScoreSummaryComposer {
  /// Millimetres: the sheet between its margins, the columns of the place and of numbers.
  private static final int SHEET = 257;

  private static final int PLACE = 22;
  private static final int NUMBER = 20;

  /// Millimetres of a bold letter for each point of its size.
  private static final double BOLD_LETTER = 0.22;

  private ScoreSummaryComposer() {}

  public static Composition compose(Reading reading, ContestId id) {
    return new Work(new ContestFacts(reading, id)).compose();
  }

  private static final class Work {
    private final ContestFacts contest;
    private final LocalDate day;
    private final PaperStyle style;
    private final Pages pages;
    private final CriteriaSet criteria;
    private final ScoreMatrix matrix;
    private final Ranking ranking;

    Work(ContestFacts contest) {
      this.contest = contest;
      this.day = contest.register.today();
      this.style = PaperStyle.of(contest.register.centreStyle(day), day);
      this.pages = new Pages(style, style.landscape().textWidth());
      this.criteria =
          contest
              .criteria()
              .orElseThrow(
                  () ->
                      new UserFacingException(
                          "У конкурса нет критериев, сводную ведомость составить не из чего.",
                          "Откройте конкурс и выберите набор критериев."));
      var sheets = contest.reading.reviewSheets().ofContest(contest.contest.id());
      var reviewed =
          contest.registered().stream()
              .filter(a -> sheets.stream().anyMatch(s -> s.applicationId().equals(a.id())))
              .map(Application::id)
              .toList();
      this.matrix = new ScoreMatrix(criteria, reviewed, sheets);
      Integer pass = criteria.passPercent();
      Ranking.Cut cut =
          pass == null ? new Ranking.Cut.None() : new Ranking.Cut.Percent(BigDecimal.valueOf(pass));
      this.ranking = Ranking.of(matrix.results(), null, cut);
    }

    Composition compose() {
      PageSpec page = style.landscape();
      pages.title("Сводная ведомость экспертных оценок", 0, 0);
      pages.centred("заявок " + contest.heading(), TextStyle.PLAIN, 0, Lengths.pt(4));
      pages.centred(
          "Итог — " + contest.facts.use("Правило подсчёта", criteria.aggregation().title()),
          TextStyle.ITALIC,
          0,
          Lengths.pt(8));
      table();
      notes();
      signatures();
      String title = "Сводная ведомость экспертных оценок заявок " + contest.purpose();
      Document tree =
          new Document(
              title,
              style.typeface(),
              List.of(),
              List.of(Section.numberedAtTop(page, Section.PageNumbers.RESTART, pages.blocks())));
      return Composition.of(tree, contest.facts, title, day)
          .named(
              "Сводная ведомость " + contest.status.name() + " " + contest.contest.year().text());
    }

    private void table() {
      List<PersonId> experts = matrix.experts();
      boolean many = experts.size() > 4;
      int size = many ? Math.min(20, style.tableSize()) : style.tableSize();
      int column = Math.max(many ? 20 : 24, nameWidth(experts, size));
      int[] shares = new int[6 + experts.size()];
      Arrays.fill(shares, column);
      int rest = Math.max(60, SHEET - PLACE - 3 * NUMBER - experts.size() * column);
      shares[0] = PLACE;
      shares[1] = NUMBER;
      shares[2] = rest / 2;
      shares[3] = rest - rest / 2;
      shares[4 + experts.size()] = NUMBER;
      shares[5 + experts.size()] = NUMBER;
      Grid grid = new Grid(pages.width(), size, shares);
      List<Integer> centred = new ArrayList<>(List.of(0, 1));
      for (int i = 4; i < shares.length; i++) {
        centred.add(i);
      }
      grid.centring(centred.toArray(Integer[]::new));
      grid.header(header(experts));
      boolean lineDrawn = criteria.passPercent() == null;
      for (Ranking.Row row : ranking.rows()) {
        if (!row.above() && !lineDrawn) {
          grid.section("Ниже проходного балла (" + criteria.passPercent() + " % от максимума)");
          lineDrawn = true;
        }
        grid.row(cells(row, experts));
      }
      pages.add(grid.table());
    }

    /// Millimetres that hold the longest surname in the head, with the cell's margins.
    private int nameWidth(List<PersonId> experts, int sizeHalfPoints) {
      int letters =
          experts.stream()
              .map(e -> contest.reading.people().get(e).name().surnameInitials())
              .mapToInt(name -> name.replace('\u00a0', ' ').indexOf(' '))
              .max()
              .orElse(0);
      return 4 + (int) Math.ceil(letters * sizeHalfPoints / 2.0 * BOLD_LETTER);
    }

    private String[] header(List<PersonId> experts) {
      List<String> titles = new ArrayList<>(List.of("Место", "№ заявки", "Организация", "Тема"));
      experts.forEach(
          e ->
              titles.add(
                  contest
                      .reading
                      .people()
                      .get(e)
                      .name()
                      .surnameInitials()
                      .replace('\u00a0', '\n')));
      titles.add("Итог");
      titles.add("Доля, %");
      return titles.toArray(String[]::new);
    }

    private String[] cells(Ranking.Row row, List<PersonId> experts) {
      var result = row.result();
      Application application = contest.reading.applications().get(result.application());
      var registration = application.registration();
      String number = registration == null ? "—" : Integer.toString(registration.number());
      List<String> cells = new ArrayList<>();
      cells.add(row.place() == 0 ? "—" : Integer.toString(row.place()));
      cells.add(number);
      cells.add(contest.shortName(application, day));
      cells.add(Texts.orDash(Texts.clean(application.topic())));
      for (PersonId expert : experts) {
        BigDecimal total = result.expertTotals().get(expert);
        cells.add(
            total != null
                ? Marks.plain(total)
                : matrix.sheet(result.application(), expert).isPresent() ? "—*" : "");
      }
      cells.add(result.total().map(Marks::result).orElse("—") + (result.missing() > 0 ? "*" : ""));
      cells.add(result.percent().map(Marks::result).orElse("—"));
      contest.facts.use("Заявка № " + number, String.join("; ", cells));
      return cells.toArray(String[]::new);
    }

    private void notes() {
      String list =
          String.join(
              "; ",
              criteria.criteria().stream()
                  .map(
                      c ->
                          c.no()
                              + ") "
                              + Wording.bare(c.title())
                              + " ("
                              + Marks.plain(c.min())
                              + "–"
                              + Marks.plain(c.max())
                              + (c.weight().compareTo(BigDecimal.ONE) == 0
                                  ? ""
                                  : ", вес " + Marks.plain(c.weight()))
                              + ")")
                  .toList());
      note("Критерии: " + contest.facts.use("Критерии", list) + ".");
      note(
          "Доля — отношение итога к наибольшему возможному; наибольшая сумма баллов одного"
              + " эксперта — "
              + Marks.plain(criteria.maximum())
              + ".");
      if (matrix.results().stream().anyMatch(r -> r.missing() > 0)) {
        note(
            "* Оценки выставлены не по всем критериям: пропущенная оценка не считается нулём,"
                + " итог предварительный.");
      }
      if (matrix.results().stream().anyMatch(ScoreMatrix.Result::spreadTooWide)) {
        note("Оценки экспертов по отдельным заявкам расходятся больше допустимого.");
      }
    }

    private void note(String text) {
      pages.paragraph(text, TextStyle.PLAIN.withSize(20), style.left().spaced(Lengths.pt(6), 0));
    }

    private void signatures() {
      pages.signatures(
          List.of(
              signature(PersonRole.Kind.COUNCIL_CHAIR, "Председатель Экспертного совета"),
              signature(PersonRole.Kind.COUNCIL_SECRETARY, "Секретарь Экспертного совета")));
    }

    private Signatory signature(PersonRole.Kind role, String post) {
      String name =
          contest.register.holding(role, day).stream()
              .findFirst()
              .map(p -> p.name().initialsSurname())
              .orElse(Signatory.NAME_BLANK);
      return new Signatory(post, contest.facts.use(post, name));
    }
  }
}
