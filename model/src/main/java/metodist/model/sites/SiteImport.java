package metodist.model.sites;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.contests.StatusKind;
import metodist.model.contests.StatusKindId;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationMatch;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonMatch;
import metodist.model.shared.AcademicYear;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.ImportPlan.Action;
import metodist.model.shared.ImportPlan.Line;
import metodist.model.shared.Outcome;
import metodist.model.shared.SearchKey;
import metodist.model.shared.SheetRow;
import metodist.model.shared.TypedInput;
import metodist.model.sites.Site.AwardBasis;
import org.jspecify.annotations.Nullable;

/// Загрузка площадок из таблицы: statuses awarded before the program came, with the order known by
/// its words. A status is found by organisation, kind and first year; an empty cell changes
/// nothing. Organisations, kinds and people must be in the program already.
public final class SiteImport {
  public static final List<String> HEADINGS =
      List.of(
          "Организация",
          "Вид статуса",
          "Тема",
          "Программа",
          "С учебного года",
          "По учебный год",
          "Кем издан приказ",
          "Номер приказа",
          "Дата приказа",
          "Менеджер",
          "Научный руководитель",
          "Страница");

  private static final Pattern YEAR =
      Pattern.compile("((?:19|20)\\d\\d)(?:\\s*[-–—/]\\s*(\\d{2,4}))?.*");
  private final Map<SiteId, Site> sites = new LinkedHashMap<>();
  private final OrganisationMatch organisations;
  private final PersonMatch people;
  private final Map<String, StatusKind> kinds = new LinkedHashMap<>();
  private final LocalDate today;

  public SiteImport(
      Collection<Site> sites,
      Collection<Organisation> organisations,
      Collection<Person> people,
      Collection<StatusKind> kinds,
      LocalDate today) {
    sites.forEach(site -> this.sites.put(site.id(), site));
    this.organisations = new OrganisationMatch(organisations);
    this.people = new PersonMatch(people);
    kinds.forEach(kind -> this.kinds.put(SearchKey.of(kind.name()), kind));
    this.today = today;
  }

  private static final class Rejection extends Exception {
    private static final long serialVersionUID = 1L;

    Rejection(String reason) {
      super(reason);
    }
  }

  public ImportPlan<Site> plan(List<String> headings, List<SheetRow> rows) {
    List<Line<Site>> lines = new ArrayList<>();
    for (SheetRow row : rows) {
      if (row.isBlank()) {
        continue;
      }
      try {
        lines.add(line(row));
      } catch (Rejection rejection) {
        String reason = rejection.getMessage();
        lines.add(Line.rejected(row.number(), reason == null ? "" : reason));
      }
    }
    return new ImportPlan<>(lines, ImportPlan.unknown(headings, HEADINGS));
  }

  private Line<Site> line(SheetRow row) throws Rejection {
    Organisation organisation = organisation(row.cell("Организация"));
    StatusKind kind = kind(row.cell("Вид статуса"));
    AcademicYear from = year(row, "С учебного года");
    if (from == null) {
      throw new Rejection("Не указано, с какого учебного года действует статус.");
    }
    AcademicYear typedTo = year(row, "По учебный год");
    if (typedTo != null && typedTo.compareTo(from) < 0) {
      throw new Rejection("Статус кончается раньше, чем начинается.");
    }
    Site old = find(organisation, kind.id(), from);
    AcademicYear to =
        typedTo != null
            ? typedTo
            : old != null ? old.to() : from.plus(Math.max(1, kind.termYears()) - 1);
    Site next = read(row, old, new Term(organisation, kind, from, to));
    sites.put(next.id(), next);
    Action action =
        old == null ? Action.CREATE : old.equals(next) ? Action.UNCHANGED : Action.UPDATE;
    return new Line<>(row.number(), action, next, "");
  }

  private record Term(
      Organisation organisation, StatusKind kind, AcademicYear from, AcademicYear to) {}

  private Site read(SheetRow row, @Nullable Site old, Term term) throws Rejection {
    return new Site(
        old == null ? SiteId.random() : old.id(),
        old == null ? 0 : old.version(),
        term.organisation().id(),
        term.kind().id(),
        or(row.cell("Тема"), old == null ? "" : old.topic()),
        or(row.cell("Программа"), old == null ? "" : old.programme()),
        term.from(),
        term.to(),
        basis(row, old),
        old == null ? null : old.applicationId(),
        person(row, "Менеджер", old == null ? null : old.managerId()),
        person(row, "Научный руководитель", old == null ? null : old.supervisorId()),
        or(row.cell("Страница"), old == null ? "" : old.page()),
        old == null ? List.of() : old.prolongations(),
        old == null ? null : old.termination(),
        old == null ? SiteRules.stateOfEntered(term.to(), today) : old.state(),
        old == null ? List.of() : old.history());
  }

  private @Nullable Site find(Organisation organisation, StatusKindId kind, AcademicYear from) {
    return sites.values().stream()
        .filter(s -> s.organisationId().equals(organisation.id()))
        .filter(s -> s.statusKindId().equals(kind) && s.from().equals(from))
        .findFirst()
        .orElse(null);
  }

  private Organisation organisation(String text) throws Rejection {
    if (text.isEmpty()) {
      throw new Rejection("Не указана организация.");
    }
    OrganisationMatch.Found found = organisations.byText(text);
    if (found.ambiguous()) {
      throw new Rejection("Под «" + text + "» подходят несколько организаций.");
    }
    return found
        .single()
        .orElseThrow(() -> new Rejection("Организации «" + text + "» нет в справочнике."));
  }

  private StatusKind kind(String text) throws Rejection {
    if (text.isEmpty()) {
      throw new Rejection("Не указан вид статуса.");
    }
    StatusKind kind = kinds.get(SearchKey.of(text));
    if (kind == null) {
      throw new Rejection("Вида статуса «" + text + "» нет среди известных.");
    }
    return kind;
  }

  /// «2022», «2022/23», «2022-2023 учебный год».
  private static @Nullable AcademicYear year(SheetRow row, String heading) throws Rejection {
    String text = row.cell(heading);
    if (text.isEmpty()) {
      return null;
    }
    Matcher matcher = YEAR.matcher(text);
    if (!matcher.matches()) {
      throw new Rejection("«" + text + "» — не учебный год. Пишите так: 2022-2023.");
    }
    int start = Integer.parseInt(matcher.group(1));
    String end = matcher.group(2);
    if (end != null && Integer.parseInt(end) % 100 != (start + 1) % 100) {
      throw new Rejection("«" + text + "» — не один учебный год. Пишите так: 2022-2023.");
    }
    return new AcademicYear(start);
  }

  private AwardBasis basis(SheetRow row, @Nullable Site old) throws Rejection {
    if (old != null && old.basis() instanceof AwardBasis.ByOrder kept) {
      return kept;
    }
    AwardBasis.ByOldOrder was =
        old != null && old.basis() instanceof AwardBasis.ByOldOrder known
            ? known
            : new AwardBasis.ByOldOrder("", "", null);
    String typed = row.cell("Дата приказа");
    LocalDate date = was.date();
    if (!typed.isEmpty()) {
      date =
          TypedInput.date(typed, today) instanceof Outcome.Done<LocalDate> done
              ? done.value()
              : null;
      if (date == null) {
        throw new Rejection("Дата приказа «" + typed + "» не похожа на дату.");
      }
    }
    return new AwardBasis.ByOldOrder(
        or(row.cell("Кем издан приказ"), was.issuer()),
        or(row.cell("Номер приказа").replaceFirst("^№\\s*", ""), was.number()),
        date);
  }

  private @Nullable PersonId person(SheetRow row, String heading, @Nullable PersonId old)
      throws Rejection {
    String text = row.cell(heading);
    if (text.isEmpty()) {
      return old;
    }
    PersonMatch.Found found = people.byText(text);
    if (found.ambiguous()) {
      throw new Rejection(heading + ": под «" + text + "» подходят несколько человек.");
    }
    Optional<Person> single = found.single();
    if (single.isEmpty()) {
      throw new Rejection(heading + ": «" + text + "» нет в справочнике людей.");
    }
    return single.get().id();
  }

  private static String or(String text, String old) {
    return text.isEmpty() ? old : text;
  }
}
