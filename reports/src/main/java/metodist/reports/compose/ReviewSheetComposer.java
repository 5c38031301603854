package metodist.reports.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.model.contests.Application;
import metodist.model.contests.CriteriaSet;
import metodist.model.directory.Person;
import metodist.model.reviews.ReviewSheet;
import metodist.model.reviews.ReviewSheetId;
import metodist.model.reviews.SheetScores;
import metodist.model.shared.Dates;
import metodist.model.workspace.Reading;
import metodist.reports.tree.Document;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.Paragraph;
import metodist.reports.tree.Section;
import metodist.reports.tree.TextStyle;

/// Лист экспертизы of one expert for one application: filled, or a blank to fill in by hand while
/// there are no marks.
public final class ReviewSheetComposer {
  private ReviewSheetComposer() {}

  public static Composition compose(Reading reading, ReviewSheetId id) {
    return new Work(reading, reading.reviewSheets().get(id)).compose();
  }

  private static final class Work {
    private final ReviewSheet sheet;
    private final Application application;
    private final ContestFacts contest;
    private final Person expert;
    private final LocalDate day;
    private final PaperStyle style;
    private final Pages pages;

    Work(Reading reading, ReviewSheet sheet) {
      this.sheet = sheet;
      this.application = reading.applications().get(sheet.applicationId());
      this.contest = new ContestFacts(reading, application.contestId());
      this.expert = reading.people().get(sheet.expertId());
      LocalDate signed = sheet.signedOn();
      this.day = signed == null ? contest.register.today() : signed;
      this.style = PaperStyle.of(contest.register.centreStyle(day), day);
      this.pages = new Pages(style, style.portrait().textWidth());
    }

    Composition compose() {
      pages.title("Лист экспертизы", 0, 0);
      pages.centred("заявки " + contest.heading(), TextStyle.PLAIN, 0, Lengths.pt(10));
      String organisation = contest.shortName(application, day);
      pages.captioned("Заявитель:", contest.facts.use("Заявитель", organisation));
      pages.captioned(
          "Тема:", Texts.orDash(contest.facts.use("Тема", Texts.clean(application.topic()))));
      pages.captioned(
          "Заявка:",
          Texts.orDash(contest.facts.use("Регистрация", ContestFacts.registration(application))));
      pages.captioned("Эксперт:", expert());
      pages.add(Grid.gap(Lengths.pt(8)));
      contest.criteria().ifPresent(this::marks);
      opinion();
      String title = "Лист экспертизы. " + expert.name().surnameInitials() + ". " + organisation;
      Document tree =
          new Document(
              title,
              style.typeface(),
              List.of(),
              List.of(
                  Section.numberedAtTop(
                      style.portrait(), Section.PageNumbers.RESTART, pages.blocks())));
      return Composition.of(tree, contest.facts, title, day)
          .named(
              "Лист экспертизы "
                  + ContestFacts.registration(application)
                  + " "
                  + expert.name().surnameInitials());
    }

    private String expert() {
      String post = contest.register.post(expert, null, day);
      String text = expert.name().full() + (post.isBlank() ? "" : ", " + post);
      return contest.facts.use("Эксперт", text);
    }

    private void marks(CriteriaSet set) {
      Grid grid =
          new Grid(pages.width(), style.tableSize(), 10, 66, 24, 20, 45)
              .centring(0, 2, 3)
              .header("№", "Критерий", "Шкала", "Балл", "Комментарий");
      boolean weighted =
          set.criteria().stream().anyMatch(c -> c.weight().compareTo(BigDecimal.ONE) != 0);
      for (CriteriaSet.Criterion c : set.criteria()) {
        BigDecimal mark = sheet.marks().get(c.no());
        String shown = mark == null ? "" : Marks.plain(mark);
        String comment = sheet.comments().getOrDefault(c.no(), "");
        String weight = weighted ? "\nвес " + Marks.plain(c.weight()) : "";
        contest.facts.use("Критерий " + c.no(), shown.isEmpty() ? "" : shown + " " + comment);
        grid.tallRow(
            Lengths.mm(12),
            c.no() + ".",
            described(c),
            Marks.plain(c.min()) + "–" + Marks.plain(c.max()) + weight,
            shown,
            comment);
      }
      String total = SheetScores.total(sheet, set).map(Marks::plain).orElse("");
      grid.total(
          "",
          weighted ? "Итого с учётом весов" : "Итого",
          "до " + Marks.plain(set.maximum()),
          contest.facts.use("Итого", total),
          "");
      pages.add(grid.table());
    }

    private static String described(CriteriaSet.Criterion c) {
      StringBuilder text = new StringBuilder(c.title());
      if (!c.description().isBlank()) {
        text.append('\n').append(c.description());
      }
      c.levels()
          .forEach(
              level ->
                  text.append('\n')
                      .append(Marks.plain(level.mark()))
                      .append(" — ")
                      .append(level.description()));
      return text.toString();
    }

    private void opinion() {
      pages.add(Grid.gap(Lengths.pt(8)));
      written("Сильные стороны:", sheet.strengths());
      written("Замечания и предложения:", sheet.remarks());
      recommendation();
      pages.captioned(
          "Конфликт интересов:",
          sheet.conflictReason().isBlank()
              ? "отсутствует."
              : contest.facts.use(
                  "Конфликт интересов", Wording.sentence(Texts.clean(sheet.conflictReason()))));
      pages.signature("Эксперт", expert.name().initialsSurname());
      LocalDate signed = sheet.signedOn();
      String date =
          contest.facts.use("Дата подписания", signed == null ? "" : Dates.wordsInFull(signed));
      pages.paragraph(
          date.isEmpty() ? "«____» _______________ 20___ г." : date,
          TextStyle.PLAIN,
          style.left().spaced(Lengths.pt(6), 0));
    }

    private void written(String caption, String text) {
      contest.facts.use(caption.replace(":", ""), text);
      boolean blank = sheet.marks().isEmpty() && text.isBlank();
      pages.captioned(
          caption,
          blank ? "\n" + "_".repeat(60) + "\n" + "_".repeat(60) : text.isBlank() ? "нет." : text);
    }

    /// «присвоить / доработать / отказать», the chosen one underlined.
    private void recommendation() {
      ReviewSheet.Recommendation chosen = sheet.recommendation();
      contest.facts.use("Рекомендация", Optional.ofNullable(chosen).map(r -> r.title()).orElse(""));
      List<Inline> inlines = new ArrayList<>(Texts.inlines("Рекомендация:", TextStyle.BOLD));
      String before = " ";
      for (ReviewSheet.Recommendation each : ReviewSheet.Recommendation.values()) {
        inlines.add(new Inline.Text(before));
        before = " / ";
        inlines.add(
            new Inline.Text(
                each.title(), each == chosen ? TextStyle.BOLD.underlined() : TextStyle.PLAIN));
      }
      if (chosen == null) {
        inlines.add(new Inline.Text(" (нужное подчеркнуть)"));
      }
      pages.add(new Paragraph(inlines, style.left().spaced(0, Lengths.pt(4))));
    }
  }
}
