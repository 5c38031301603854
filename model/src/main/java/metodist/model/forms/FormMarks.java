package metodist.model.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The marks of a blank: one bookmark around the place of each value, by which a filled blank is
/// read back exactly. `mc_<field>`, `mc_<table>_<row>_<column>`, in fixed groups
/// `mc_<table>_<group>_<row>_<column>`, `mc_<repeat>_<n>_<field>`; rows and groups are counted from
/// 1, in fixed groups from 1 in each. The name of a free section row is `mc_<table>_<row>_group`:
/// the section begins with that row.
///
/// Word allows 40 characters in a bookmark. A longer name keeps its numbers, and each identifier in
/// it becomes its first letters and a check of the whole, the same way every time.
public final class FormMarks {
  public static final String PREFIX = "mc_";

  /// Stands for the column in the mark of a free section row.
  public static final String GROUP = "group";

  /// The document property that names the form: `<code>-r<revision>`.
  public static final String PROPERTY = "mcFormId";

  private static final int LONGEST = 40;
  private static final int PART = 10;
  private static final int CHECK = 4;
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");
  private static final Pattern COPY = Pattern.compile("(?i)_c(o(p(y(_\\d*)?)?)?)?$");
  private static final Pattern IDENTITY = Pattern.compile("(.+)-r([1-9]\\d{0,8})");

  private FormMarks() {}

  /// Where in the form a value stands. Rows and groups from 1.
  public sealed interface Place {
    record Field(String field) implements Place {}

    /// `group` is the identifier of the fixed group, empty for none.
    record Cell(String table, String group, int row, String column) implements Place {}

    /// The name of a free section that begins with `row`.
    record Section(String table, int row) implements Place {}

    record Repeated(String repeat, int n, String field) implements Place {}
  }

  /// The bookmark of a place.
  public static String name(Place place) {
    return switch (place) {
      case Place.Field(String field) -> joined(field);
      case Place.Cell(String table, String group, int row, String column) ->
          group.isEmpty()
              ? joined(table, Integer.toString(row), column)
              : joined(table, group, Integer.toString(row), column);
      case Place.Section(String table, int row) -> joined(table, Integer.toString(row), GROUP);
      case Place.Repeated(String repeat, int n, String field) ->
          joined(repeat, Integer.toString(n), field);
    };
  }

  private static String joined(String... parts) {
    String whole = PREFIX + String.join("_", parts);
    if (whole.length() <= LONGEST) {
      return whole;
    }
    return PREFIX + String.join("_", Stream.of(parts).map(FormMarks::shortened).toList());
  }

  private static String shortened(String part) {
    if (part.length() <= PART) {
      return part;
    }
    String check = Integer.toString(part.hashCode() & 0x7fffffff, Character.MAX_RADIX);
    String tail = "0".repeat(CHECK) + check;
    return part.substring(0, PART - CHECK) + tail.substring(tail.length() - CHECK);
  }

  /// The place a bookmark of this form stands for; empty when it is none of ours or the form has no
  /// such place. Programs may change the case of letters, and LibreOffice doubles a mark as
  /// `…_Copy_1` at its own place, cut to 40 characters.
  public static Optional<Place> place(FormDefinition form, String bookmark) {
    if (!bookmark.regionMatches(true, 0, PREFIX, 0, PREFIX.length())) {
      return Optional.empty();
    }
    String own = bookmark.substring(PREFIX.length());
    return exact(form, own).or(() -> exact(form, COPY.matcher(own).replaceFirst("")));
  }

  private static Optional<Place> exact(FormDefinition form, String own) {
    List<String> parts = List.of(own.split("_", -1));
    return switch (parts.size()) {
      case 1 ->
          form.fields().stream()
              .map(FormField::id)
              .filter(id -> is(id, parts.getFirst()))
              .findFirst()
              .map(Place.Field::new);
      case 3 -> NUMBER.matcher(parts.get(1)).matches() ? inRow(form, parts) : Optional.empty();
      case 4 -> NUMBER.matcher(parts.get(2)).matches() ? inGroup(form, parts) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean is(String id, String part) {
    return part.equalsIgnoreCase(id) || part.equalsIgnoreCase(shortened(id));
  }

  private static Optional<Place> inRow(FormDefinition form, List<String> parts) {
    int n = Integer.parseInt(parts.get(1));
    List<Place> found = new ArrayList<>();
    for (FormTable table : form.tables()) {
      if (is(table.id(), parts.getFirst())) {
        if (table.freeGroups() && parts.getLast().equalsIgnoreCase(GROUP)) {
          found.add(new Place.Section(table.id(), n));
        }
        column(table, parts.getLast())
            .ifPresent(c -> found.add(new Place.Cell(table.id(), "", n, c)));
      }
    }
    for (FormRepeat repeat : form.repeats()) {
      if (is(repeat.id(), parts.getFirst())) {
        repeat.fields().stream()
            .filter(f -> is(f.id(), parts.getLast()))
            .findFirst()
            .ifPresent(f -> found.add(new Place.Repeated(repeat.id(), n, f.id())));
      }
    }
    return found.stream().findFirst();
  }

  private static Optional<Place> inGroup(FormDefinition form, List<String> parts) {
    int row = Integer.parseInt(parts.get(2));
    for (FormTable table : form.tables()) {
      if (is(table.id(), parts.getFirst())) {
        Optional<String> group =
            table.groups().stream()
                .map(FormTable.Group::id)
                .filter(id -> is(id, parts.get(1)))
                .findFirst();
        Optional<String> column = column(table, parts.getLast());
        if (group.isPresent() && column.isPresent()) {
          return Optional.of(new Place.Cell(table.id(), group.get(), row, column.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<String> column(FormTable table, String part) {
    return table.columns().stream()
        .map(FormTable.Column::id)
        .filter(id -> is(id, part))
        .findFirst();
  }

  /// What a blank says of itself: `internship-site-application-r1`.
  public static String identity(FormDefinition form) {
    return form.code() + "-r" + form.revision();
  }

  /// A form by its code and revision, as a blank names it.
  public record Identity(String code, int revision) {}

  /// The form a blank says it is; empty when the text is no identity.
  public static Optional<Identity> identity(String text) {
    var matcher = IDENTITY.matcher(text.strip());
    return matcher.matches()
        ? Optional.of(new Identity(matcher.group(1), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }
}
