package metodist.model.reviews;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.contests.Application;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.CriteriaSet;
import metodist.model.contests.CriteriaSet.Criterion;
import metodist.model.contests.Registration;
import metodist.model.directory.Person;
import metodist.model.directory.PersonMatch;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.ImportPlan.Action;
import metodist.model.shared.ImportPlan.Line;
import metodist.model.shared.SearchKey;
import metodist.model.shared.SheetRow;
import org.jspecify.annotations.Nullable;

/// Загрузка баллов из таблицы: a row is one expert's marks for one application. The application is
/// named by its number, its topic or its organisation, a criterion by its title, «Критерий 2» or
/// «2». An empty cell changes nothing; a row with one bad mark is rejected whole. `applicants` are
/// the names by which an application's organisation is known.
public final class ScoreImport {
  private static final Pattern NUMBER = Pattern.compile("№?\\s*(\\d{1,6})([.,]0+)?");
  private static final Pattern CRITERION = Pattern.compile("(?:критерий|к)?\\s*№?\\s*(\\d{1,3})");
  private final CriteriaSet criteria;
  private final List<Application> applications;
  private final Map<ApplicationId, List<String>> applicants;
  private final List<ReviewSheet> sheets;
  private final PersonMatch people;

  public ScoreImport(
      CriteriaSet criteria,
      List<Application> applications,
      Map<ApplicationId, List<String>> applicants,
      List<ReviewSheet> sheets,
      Collection<Person> people) {
    this.criteria = criteria;
    this.applications = List.copyOf(applications);
    this.applicants = Map.copyOf(applicants);
    this.sheets = new ArrayList<>(sheets);
    this.people = new PersonMatch(people);
  }

  private static final class Rejection extends Exception {
    private static final long serialVersionUID = 1L;

    Rejection(String reason) {
      super(reason);
    }
  }

  public ImportPlan<ReviewSheet> plan(List<String> headings, List<SheetRow> rows) {
    Map<String, Criterion> columns = new LinkedHashMap<>();
    List<String> unknown = new ArrayList<>();
    for (String heading : headings) {
      if (List.of("заявка", "эксперт", "").contains(SearchKey.of(heading))) {
        continue;
      }
      Criterion criterion = criterion(heading);
      if (criterion == null || columns.containsValue(criterion)) {
        unknown.add(heading.strip());
      } else {
        columns.put(heading, criterion);
      }
    }
    List<Line<ReviewSheet>> lines = new ArrayList<>();
    for (SheetRow row : rows) {
      if (row.isBlank()) {
        continue;
      }
      try {
        lines.add(line(row, columns));
      } catch (Rejection rejection) {
        String reason = rejection.getMessage();
        lines.add(Line.rejected(row.number(), reason == null ? "" : reason));
      }
    }
    return new ImportPlan<>(lines, unknown);
  }

  private @Nullable Criterion criterion(String heading) {
    String key = SearchKey.of(heading);
    for (Criterion criterion : criteria.criteria()) {
      if (SearchKey.of(criterion.title()).equals(key)) {
        return criterion;
      }
    }
    for (Criterion criterion : criteria.criteria()) {
      String numbered = SearchKey.of(criterion.no() + ". " + criterion.title());
      String named = SearchKey.of("Критерий " + criterion.no() + ". " + criterion.title());
      if (numbered.equals(key) || named.equals(key)) {
        return criterion;
      }
    }
    Matcher matcher = CRITERION.matcher(key.replaceAll("[.:]$", ""));
    if (!matcher.matches()) {
      return null;
    }
    int no = Integer.parseInt(matcher.group(1));
    return criteria.criteria().stream().filter(c -> c.no() == no).findFirst().orElse(null);
  }

  private Line<ReviewSheet> line(SheetRow row, Map<String, Criterion> columns) throws Rejection {
    Application application = application(row.cell("Заявка"));
    ReviewSheet sheet = sheet(application, row.cell("Эксперт"));
    Map<Integer, BigDecimal> marks = new HashMap<>(sheet.marks());
    for (Map.Entry<String, Criterion> column : columns.entrySet()) {
      Criterion criterion = column.getValue();
      switch (MarkInput.parse(row.cell(column.getKey()), criterion)) {
        case MarkInput.Entry.Mark mark -> marks.put(criterion.no(), mark.value());
        case MarkInput.Entry.Missing missing -> {}
        case MarkInput.Entry.Rejected rejected ->
            throw new Rejection("«" + column.getKey().strip() + "»: " + rejected.reason());
      }
    }
    if (same(marks, sheet.marks())) {
      return new Line<>(row.number(), Action.UNCHANGED, sheet, "");
    }
    if (sheet.signedOn() != null) {
      throw new Rejection("Лист эксперта уже подписан, баллы не изменены.");
    }
    if (application.state() != ApplicationState.ADMITTED
        && application.state() != ApplicationState.IN_REVIEW) {
      throw new Rejection("Экспертиза этой заявки завершена, баллы не изменены.");
    }
    ReviewSheet next = sheet.withMarks(marks);
    sheets.set(sheets.indexOf(sheet), next);
    Action action = sheet.marks().isEmpty() ? Action.CREATE : Action.UPDATE;
    return new Line<>(row.number(), action, next, "");
  }

  private static boolean same(Map<Integer, BigDecimal> one, Map<Integer, BigDecimal> other) {
    return one.keySet().equals(other.keySet())
        && one.entrySet().stream()
            .allMatch(
                e -> {
                  BigDecimal value = other.get(e.getKey());
                  return value != null && value.compareTo(e.getValue()) == 0;
                });
  }

  private Application application(String text) throws Rejection {
    if (text.isEmpty()) {
      throw new Rejection("Не указана заявка.");
    }
    Matcher matcher = NUMBER.matcher(text);
    if (matcher.matches()) {
      int number = Integer.parseInt(matcher.group(1));
      return single(
          applications.stream()
              .filter(
                  a ->
                      Optional.ofNullable(a.registration())
                          .map(Registration::number)
                          .filter(n -> n == number)
                          .isPresent())
              .toList(),
          text);
    }
    String key = SearchKey.of(text);
    List<Application> byTopic =
        applications.stream().filter(a -> SearchKey.of(a.topic()).equals(key)).toList();
    return single(
        byTopic.isEmpty()
            ? applications.stream()
                .filter(
                    a ->
                        applicants.getOrDefault(a.id(), List.of()).stream()
                            .anyMatch(n -> SearchKey.of(n).equals(key)))
                .toList()
            : byTopic,
        text);
  }

  private static Application single(List<Application> found, String text) throws Rejection {
    if (found.size() > 1) {
      throw new Rejection("Под «" + text + "» подходят несколько заявок: укажите номер.");
    }
    return found.stream()
        .findFirst()
        .orElseThrow(() -> new Rejection("Заявка «" + text + "» не найдена."));
  }

  private ReviewSheet sheet(Application application, String expert) throws Rejection {
    if (expert.isEmpty()) {
      throw new Rejection("Не указан эксперт.");
    }
    PersonMatch.Found found = people.byText(expert);
    if (found.candidates().isEmpty()) {
      throw new Rejection("Эксперт «" + expert + "» не найден.");
    }
    List<ReviewSheet> own =
        sheets.stream()
            .filter(s -> s.applicationId().equals(application.id()))
            .filter(s -> found.candidates().stream().anyMatch(p -> p.id().equals(s.expertId())))
            .toList();
    if (own.size() > 1) {
      throw new Rejection("Экспертов «" + expert + "» у этой заявки несколько.");
    }
    return own.stream()
        .findFirst()
        .orElseThrow(() -> new Rejection("Эксперт «" + expert + "» этой заявке не назначен."));
  }
}
