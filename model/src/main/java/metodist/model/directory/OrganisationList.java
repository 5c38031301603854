package metodist.model.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.NaturalOrder;
import metodist.model.shared.Problem;
import org.jspecify.annotations.Nullable;

/// Перечисление организаций одной строкой: «МБОУ №№ 18, 21, 22; МБДОУ № 10; ДДТ «Парус»» — printed
/// in one notation («№» for one, «№№» for several, by number), read back from the many in use.
public final class OrganisationList {
  private static final String NBSP = "\u00a0";
  private static final Pattern MENTION =
      Pattern.compile(
          "(?<kind>\\p{Lu}{2,}(?:\\sДО)?|[Дд]етски[йе]\\sсады?|[Шш]кол[аы]|[Гг]имнази[яи]"
              + "|[Лл]ице[йи])(?<mark>[\\s\\u00a0]*:?[\\s\\u00a0]*(?:№{1,2})?)[\\s\\u00a0]*"
              + "(?<numbers>\\d{1,4}(?:[\\s\\u00a0]*(?:,|и)[\\s\\u00a0]*(?:№[\\s\\u00a0]*)?\\d{1,4})*)");

  private OrganisationList() {}

  /// One organisation named in a text: «МБОУ» 18.
  public record Mention(String kind, int number) {}

  /// Prints organisations grouped by legal form or kind, each group by number, unnumbered ones last
  /// by their names.
  public static String print(List<Organisation> organisations) {
    Map<String, TreeSet<Integer>> numbered = new LinkedHashMap<>();
    TreeMap<String, String> named = new TreeMap<>(NaturalOrder.INSTANCE);
    List<Organisation> ordered = new ArrayList<>(organisations);
    ordered.sort(
        (a, b) -> {
          int byType = a.type().compareTo(b.type());
          return byType != 0 ? byType : NaturalOrder.INSTANCE.compare(group(a), group(b));
        });
    for (Organisation organisation : ordered) {
      Integer number = organisation.number();
      if (number == null || !countedByForm(organisation.type())) {
        named.put(organisation.title(), organisation.title());
      } else {
        numbered.computeIfAbsent(group(organisation), k -> new TreeSet<>()).add(number);
      }
    }
    List<String> parts = new ArrayList<>();
    numbered.forEach(
        (group, numbers) ->
            parts.add(
                group
                    + (numbers.size() == 1 ? " №" : " №№")
                    + NBSP
                    + String.join(", ", numbers.stream().map(String::valueOf).toList())));
    parts.addAll(named.values());
    return String.join("; ", parts);
  }

  /// Schools and kindergartens are told apart by form and number; a house of creativity or a centre
  /// is not («МБУ ДО № 2» would be either), its name says which.
  private static boolean countedByForm(OrganisationType type) {
    return switch (type) {
      case SCHOOL, GYMNASIUM, LYCEUM, PRESCHOOL -> true;
      case SUPPLEMENTARY, METHODICAL_CENTRE, AUTHORITY, OTHER -> false;
    };
  }

  private static String group(Organisation organisation) {
    String form = organisation.legalForm().abbreviation();
    return form.isEmpty() || organisation.legalForm() == LegalForm.AUTHORITY
        ? organisation.type().title()
        : form;
  }

  /// The numbered organisations a text names, whatever the notation.
  public static List<Mention> read(String text) {
    List<Mention> mentions = new ArrayList<>();
    Matcher matcher = MENTION.matcher(text);
    while (matcher.find()) {
      Matcher number = Pattern.compile("\\d+").matcher(matcher.group("numbers"));
      while (number.find()) {
        mentions.add(new Mention(matcher.group("kind"), Integer.parseInt(number.group())));
      }
    }
    return mentions;
  }

  /// What is unusual in the notation of a text.
  public static List<Problem> style(String text) {
    List<Problem> problems = new ArrayList<>();
    Matcher matcher = MENTION.matcher(text);
    while (matcher.find()) {
      boolean several = matcher.group("numbers").matches("(?s).*[,и].*");
      String mark = matcher.group("mark").replaceAll("[\\s\\u00a0]", "");
      String expected = several ? "№№" : "№";
      if (!mark.equals(expected)) {
        problems.add(
            Problem.warning(
                "",
                "«"
                    + matcher.group().strip()
                    + "» принято писать «"
                    + matcher.group("kind")
                    + " "
                    + expected
                    + NBSP
                    + matcher.group("numbers").replaceAll("[\\s\\u00a0]*,[\\s\\u00a0]*", ", ")
                    + "»."));
      }
    }
    return problems;
  }

  /// The organisations of the register a text names; an unknown or ambiguous mention gives none.
  public static Map<Mention, Optional<Organisation>> resolve(
      String text, List<Organisation> register) {
    OrganisationMatch match = new OrganisationMatch(register);
    Map<Mention, Optional<Organisation>> found = new LinkedHashMap<>();
    for (Mention mention : read(text)) {
      @Nullable OrganisationType type = OrganisationMatch.type(mention.kind()).orElse(null);
      found.put(mention, match.byNumber(mention.number(), type).single());
    }
    return found;
  }
}
