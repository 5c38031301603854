package metodist.model.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.SearchKey;
import org.jspecify.annotations.Nullable;

/// Finds the organisation a text means: by any of its names, now or earlier, else by kind and
/// number. Schools, gymnasiums and lycées number in one series, kindergartens in another.
public final class OrganisationMatch {
  private static final Pattern NUMBER = Pattern.compile("№+\\s*(\\d{1,6})|\\b(\\d{1,6})\\b");
  private final List<Organisation> organisations;

  public OrganisationMatch(Collection<Organisation> organisations) {
    this.organisations = List.copyOf(organisations);
  }

  /// What was found: one, none, or several that fit equally well.
  public record Found(List<Organisation> candidates) {
    public Found {
      candidates = List.copyOf(candidates);
    }

    public Optional<Organisation> single() {
      return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }

    public boolean ambiguous() {
      return candidates.size() > 1;
    }
  }

  /// The organisations one of whose names is exactly this; case, quotes and blanks do not matter.
  public Found byName(String name) {
    String key = key(name);
    if (key.isEmpty()) {
      return new Found(List.of());
    }
    List<Organisation> now = organisations.stream().filter(o -> named(o.name(), key)).toList();
    return new Found(
        now.isEmpty()
            ? organisations.stream()
                .filter(o -> o.names().stream().anyMatch(n -> named(n, key)))
                .toList()
            : now);
  }

  private static boolean named(OrganisationName name, String key) {
    return key(name.fullName()).equals(key)
        || key(name.shortName()).equals(key)
        || key(name.commonName()).equals(key);
  }

  private static String key(String name) {
    return SearchKey.of(name).replaceAll("№+\\s*", "№ ").replaceAll("[.,;]+$", "").strip();
  }

  public Found byNumber(int number, @Nullable OrganisationType type) {
    return new Found(
        organisations.stream()
            .filter(o -> Integer.valueOf(number).equals(o.number()))
            .filter(o -> type == null || series(o.type()) == series(type))
            .toList());
  }

  /// By name, else by the number and the kind the text speaks of («школа №375», «ДОУ 5»).
  public Found byText(String text) {
    Found named = byName(text);
    if (!named.candidates().isEmpty()) {
      return named;
    }
    Matcher matcher = NUMBER.matcher(text);
    if (!matcher.find()) {
      return named;
    }
    String digits = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
    return byNumber(Integer.parseInt(digits), type(text).orElse(null));
  }

  /// Records that look like the same organisation entered twice: by full name, or by number in one
  /// series of one district.
  public List<List<Organisation>> duplicates() {
    Map<String, List<Organisation>> alike = new LinkedHashMap<>();
    for (Organisation one : organisations) {
      put(alike, "name " + key(one.name().fullName()), one);
      if (one.number() != null) {
        String district = SearchKey.of(one.district());
        put(alike, "number " + one.number() + " " + series(one.type()) + " " + district, one);
      }
    }
    Set<Organisation> told = new HashSet<>();
    return alike.values().stream()
        .filter(same -> same.size() > 1)
        .filter(same -> told.addAll(same))
        .toList();
  }

  private static void put(
      Map<String, List<Organisation>> alike, String key, Organisation organisation) {
    alike.computeIfAbsent(key, missing -> new ArrayList<>()).add(organisation);
  }

  private static int series(OrganisationType type) {
    return switch (type) {
      case SCHOOL, GYMNASIUM, LYCEUM -> 0;
      case PRESCHOOL -> 1;
      case SUPPLEMENTARY -> 2;
      case METHODICAL_CENTRE -> 3;
      case AUTHORITY -> 4;
      case OTHER -> 5;
    };
  }

  /// The kind a name or a cell speaks of; empty when it does not tell.
  public static Optional<OrganisationType> type(String text) {
    String lower = SearchKey.of(text).toLowerCase(Locale.ROOT);
    for (OrganisationType type : OrganisationType.values()) {
      if (SearchKey.of(type.title()).equals(lower)) {
        return Optional.of(type);
      }
    }
    if (lower.matches("(?U).*(детск\\w+ сад|дошкольн|\\b(м|г|ч)?[ба]?доу\\b|\\bдоо\\b).*")) {
      return Optional.of(OrganisationType.PRESCHOOL);
    }
    if (lower.matches("(?U).*(гимнази).*")) {
      return Optional.of(OrganisationType.GYMNASIUM);
    }
    if (lower.matches("(?U).*лице[йюяе].*")) {
      return Optional.of(OrganisationType.LYCEUM);
    }
    if (lower.matches(
        "(?U).*(дополнительн\\w+ образовани|\\bудо\\b|\\bддт\\b|\\bдюц\\b|\\bцвр\\b|\\bдюсш\\b"
            + "|дом детского творчества|дворец творчества|\\bдо\\b).*")) {
      return Optional.of(OrganisationType.SUPPLEMENTARY);
    }
    if (lower.matches("(?U).*(методическ\\w+ центр|\\bимц\\b).*")) {
      return Optional.of(OrganisationType.METHODICAL_CENTRE);
    }
    if (lower.matches("(?U).*(управление|отдел|комитет|департамент) .*образовани.*")) {
      return Optional.of(OrganisationType.AUTHORITY);
    }
    return lower.matches("(?U).*(школ|\\b(с|о|н)ош\\b|\\b(м|г)[ба]?оу\\b|\\bоу\\b).*")
        ? Optional.of(OrganisationType.SCHOOL)
        : Optional.empty();
  }
}
