package metodist.model.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.Gender;
import metodist.model.shared.ImportPlan;
import metodist.model.shared.ImportPlan.Action;
import metodist.model.shared.ImportPlan.Line;
import metodist.model.shared.SheetRow;
import org.jspecify.annotations.Nullable;

/// Загрузка организаций из таблицы. An organisation is found by its names, else by kind and number;
/// an empty cell changes nothing. «Руководитель» adds or keeps a person with the head's post. A row
/// with a value of the wrong kind is rejected, the others are not touched by it.
public final class OrganisationImport {
  public static final List<String> HEADINGS =
      List.of(
          "Полное наименование",
          "Краткое наименование",
          "Вид",
          "Номер",
          "Район",
          "Адрес",
          "Телефон",
          "E-mail",
          "Сайт",
          "Руководитель");

  private static final Pattern NUMBER = Pattern.compile("№?\\s*(\\d{1,6})([.,]0+)?");
  private final Map<OrganisationId, Organisation> organisations = new LinkedHashMap<>();
  private final Map<PersonId, Person> people = new LinkedHashMap<>();
  private final Map<OrganisationId, Integer> rowOf = new HashMap<>();
  private final Map<PersonId, Person> heads = new LinkedHashMap<>();

  public OrganisationImport(Collection<Organisation> organisations, Collection<Person> people) {
    organisations.forEach(o -> this.organisations.put(o.id(), o));
    people.forEach(p -> this.people.put(p.id(), p));
  }

  /// The plan for the organisations, and the heads to save with them.
  public record Plan(ImportPlan<Organisation> organisations, List<Person> heads) {
    public Plan {
      heads = List.copyOf(heads);
    }
  }

  /// Why a row cannot be taken.
  private static final class Rejection extends Exception {
    private static final long serialVersionUID = 1L;

    Rejection(String reason) {
      super(reason);
    }
  }

  public Plan plan(List<String> headings, List<SheetRow> rows) {
    List<Line<Organisation>> lines = new ArrayList<>();
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
    return new Plan(
        new ImportPlan<>(lines, ImportPlan.unknown(headings, HEADINGS)),
        new ArrayList<>(heads.values()));
  }

  private Line<Organisation> line(SheetRow row) throws Rejection {
    String full = row.cell("Полное наименование");
    String brief = row.cell("Краткое наименование");
    if (full.isEmpty() && brief.isEmpty()) {
      throw new Rejection("Нет наименования организации.");
    }
    Integer number = number(row.cell("Номер"));
    OrganisationType type = type(row.cell("Вид"), full + " " + brief);
    email(row.cell("E-mail"));
    NameInput head = head(row.cell("Руководитель"));
    Organisation found = find(full, brief, number, type);
    Organisation next =
        found == null
            ? created(row, full, brief, number, type)
            : updated(found, row, full, brief, number);
    Integer earlier = rowOf.putIfAbsent(next.id(), row.number());
    boolean changed = found == null || !found.equals(next);
    if (earlier != null && changed) {
      throw new Rejection(
          "Эта организация уже была в строке " + earlier + " с другими сведениями.");
    }
    organisations.put(next.id(), next);
    boolean headChanged = head != null && takeHead(next, head);
    Action action =
        found == null ? Action.CREATE : changed || headChanged ? Action.UPDATE : Action.UNCHANGED;
    return new Line<>(row.number(), action, next, "");
  }

  private static @Nullable Integer number(String text) throws Rejection {
    if (text.isEmpty()) {
      return null;
    }
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.matches()) {
      throw new Rejection("Номер «" + text + "» — не целое число.");
    }
    return Integer.valueOf(matcher.group(1));
  }

  private static OrganisationType type(String text, String names) throws Rejection {
    if (text.isEmpty()) {
      return OrganisationMatch.type(names).orElse(OrganisationType.OTHER);
    }
    return OrganisationMatch.type(text)
        .orElseThrow(() -> new Rejection("Неизвестный вид организации «" + text + "»."));
  }

  private static void email(String text) throws Rejection {
    if (!text.isEmpty() && !text.matches("(?s).*[^@\\s]+@[^@\\s]+\\.[^@\\s]+.*")) {
      throw new Rejection("E-mail «" + text + "» не похож на адрес электронной почты.");
    }
  }

  private static @Nullable NameInput head(String text) throws Rejection {
    if (text.isEmpty()) {
      return null;
    }
    return NameInput.parse(text)
        .orElseThrow(() -> new Rejection("Не понять фамилию руководителя: «" + text + "»."));
  }

  private @Nullable Organisation find(
      String full, String brief, @Nullable Integer number, OrganisationType type) throws Rejection {
    OrganisationMatch match = new OrganisationMatch(organisations.values());
    for (String name : List.of(full, brief)) {
      OrganisationMatch.Found found = match.byName(name);
      if (found.ambiguous()) {
        throw new Rejection("Под наименование «" + name + "» подходят несколько организаций.");
      }
      if (found.single().isPresent()) {
        return found.single().get();
      }
    }
    if (number == null) {
      return null;
    }
    OrganisationMatch.Found found = match.byNumber(number, type);
    if (found.ambiguous()) {
      throw new Rejection("Под номер " + number + " подходят несколько организаций.");
    }
    return found.single().orElse(null);
  }

  private Organisation created(
      SheetRow row, String full, String brief, @Nullable Integer number, OrganisationType type) {
    String official = brief.isEmpty() ? full : brief;
    return new Organisation(
        OrganisationId.random(),
        0,
        List.of(
            new OrganisationName(
                null, full.isEmpty() ? brief : full, official, common(type, number, official))),
        form(full + " " + brief),
        type,
        number,
        row.cell("Район"),
        row.cell("Адрес"),
        row.cell("Телефон"),
        "",
        row.cell("E-mail"),
        row.cell("Сайт"),
        true,
        "");
  }

  private static String common(OrganisationType type, @Nullable Integer number, String official) {
    boolean numbered =
        switch (type) {
          case SCHOOL, GYMNASIUM, LYCEUM, PRESCHOOL -> number != null;
          case SUPPLEMENTARY, METHODICAL_CENTRE, AUTHORITY, OTHER -> false;
        };
    return numbered ? type.title() + " №\u00a0" + number : official;
  }

  private static LegalForm form(String names) {
    LegalForm best = LegalForm.OTHER;
    for (LegalForm form : LegalForm.values()) {
      String abbreviation = form.abbreviation();
      boolean longer = abbreviation.length() > best.abbreviation().length();
      if (form != LegalForm.AUTHORITY
          && longer
          && names.matches("(?sU).*\\b" + Pattern.quote(abbreviation) + "\\b.*")) {
        best = form;
      }
    }
    return best;
  }

  private static Organisation updated(
      Organisation old, SheetRow row, String full, String brief, @Nullable Integer number) {
    OrganisationName name = old.name();
    OrganisationName named =
        new OrganisationName(
            name.from(),
            spelled(full, name.fullName()),
            spelled(brief, name.shortName()),
            name.commonName());
    List<OrganisationName> names = new ArrayList<>(old.names());
    boolean known =
        old.names().stream()
            .limit(names.size() - 1L)
            .anyMatch(n -> n.fullName().equals(full) || n.shortName().equals(brief));
    if (!known) {
      names.set(names.size() - 1, named);
    }
    return new Organisation(
        old.id(),
        old.version(),
        names,
        old.legalForm(),
        row.cell("Вид").isEmpty() ? old.type() : kind(row, old),
        number == null ? old.number() : number,
        or(row.cell("Район"), old.district()),
        or(row.cell("Адрес"), old.address()),
        or(row.cell("Телефон"), old.phone()),
        old.fax(),
        or(row.cell("E-mail"), old.email()),
        or(row.cell("Сайт"), old.site()),
        old.active(),
        old.note());
  }

  private static OrganisationType kind(SheetRow row, Organisation old) {
    return OrganisationMatch.type(row.cell("Вид")).orElse(old.type());
  }

  /// The new spelling, unless it differs in blanks only.
  private static String spelled(String text, String old) {
    return text.isEmpty() || blanksAside(text).equals(blanksAside(old)) ? old : text;
  }

  private static String blanksAside(String text) {
    return text.replaceAll("(?U)[\\s\\p{Z}]+", "");
  }

  private static String or(String text, String old) {
    return text.isEmpty() ? old : text;
  }

  /// Makes the named person the head unless he or she is already; true when something changed.
  private boolean takeHead(Organisation organisation, NameInput head) {
    String post =
        !head.post().isEmpty()
            ? head.post()
            : organisation.type() == OrganisationType.PRESCHOOL ? "заведующий" : "директор";
    PersonMatch match = new PersonMatch(people.values());
    Optional<Person> known = match.inOrganisation(head.name(), organisation.id()).single();
    if (known.isPresent()
        && known.get().posts().stream()
            .anyMatch(
                p -> p.head() && p.to() == null && p.organisationId().equals(organisation.id()))) {
      return false;
    }
    Post headPost = new Post(organisation.id(), post, true, null, null);
    Person person =
        known.isPresent()
            ? PersonImport.withPost(known.get(), headPost)
            : new Person(
                PersonId.random(),
                0,
                head.name(),
                Gender.UNKNOWN,
                Map.of(),
                List.of(headPost),
                List.of(),
                "",
                "",
                "",
                "",
                false,
                "");
    people.put(person.id(), person);
    heads.put(person.id(), person);
    return true;
  }
}
