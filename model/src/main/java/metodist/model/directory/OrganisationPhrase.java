package metodist.model.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import metodist.model.shared.SearchKey;

/// Перечисление организаций, прочитанное целиком: every piece of «МБОУ №№ 3,19; МБДОУ: 10,59; МБУ
/// ДО ЦВР №2, МБУ МЦ» with the organisations of the register it may mean. A number without a kind
/// takes the kind before it. Nothing is dropped: a piece nobody knows comes back with no
/// candidates.
public record OrganisationPhrase(List<Piece> pieces) {
  private static final Pattern NUMBERED =
      Pattern.compile("(?U)(?<kind>.*?\\p{L}[.»]?)\\s*:?\\s*(?:№\\s*)*(?<number>\\d{1,4})");
  private static final Pattern NUMBER = Pattern.compile("(?:№\\s*)*(\\d{1,4})");

  public OrganisationPhrase {
    pieces = List.copyOf(pieces);
  }

  /// One organisation as the text names it: «МБДОУ 59».
  public record Piece(String text, List<Organisation> candidates) {
    public Piece {
      candidates = List.copyOf(candidates);
    }

    public Optional<Organisation> single() {
      return candidates.size() == 1 ? Optional.of(candidates.getFirst()) : Optional.empty();
    }
  }

  public static OrganisationPhrase read(String text, List<Organisation> register) {
    OrganisationMatch match = new OrganisationMatch(register);
    List<Piece> pieces = new ArrayList<>();
    String kind = "";
    for (String part : parts(text)) {
      Matcher number = NUMBER.matcher(part);
      Matcher numbered = NUMBERED.matcher(part);
      List<Organisation> named = match.byName(part).candidates();
      if (number.matches() && !kind.isEmpty()) {
        pieces.add(piece(kind, number.group(1), match));
      } else if (!named.isEmpty()) {
        pieces.add(new Piece(part, named));
        kind = numbered.matches() ? numbered.group("kind").strip() : "";
      } else if (numbered.matches()) {
        kind = numbered.group("kind").strip();
        pieces.add(piece(kind, numbered.group("number"), match));
      } else {
        kind = "";
        pieces.add(new Piece(part, match.byText(part).candidates()));
      }
    }
    return new OrganisationPhrase(pieces);
  }

  private static Piece piece(String kind, String number, OrganisationMatch match) {
    List<Organisation> found =
        match
            .byNumber(Integer.parseInt(number), OrganisationMatch.type(kind).orElse(null))
            .candidates();
    return new Piece(kind + " №\u00a0" + number, found.size() > 1 ? closest(found, kind) : found);
  }

  /// Of several with the same number those whose name or legal form says most of the words of the
  /// kind: «ЦВР» among the houses of creativity.
  private static List<Organisation> closest(List<Organisation> found, String kind) {
    Set<String> words = words(kind);
    long most = found.stream().mapToLong(o -> shared(o, words)).max().orElse(0);
    return most == 0 ? found : found.stream().filter(o -> shared(o, words) == most).toList();
  }

  private static long shared(Organisation organisation, Set<String> words) {
    OrganisationName name = organisation.name();
    Set<String> own =
        words(
            String.join(
                " ",
                name.fullName(),
                name.shortName(),
                name.commonName(),
                organisation.legalForm().abbreviation()));
    return words.stream().filter(own::contains).count();
  }

  private static Set<String> words(String text) {
    return Pattern.compile("[^\\p{L}]+")
        .splitAsStream(SearchKey.of(text))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toSet());
  }

  /// The pieces between semicolons, commas and «и» before a number; commas inside quotes do not
  /// part.
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int depth = 0;
    String line = text.replaceAll("(?U)\\s+и\\s+(?=(?:№\\s*)?\\d)", ", ");
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '«') {
        depth++;
      } else if (c == '»') {
        depth = Math.max(0, depth - 1);
      }
      boolean ends = c == ';' || c == '\n' || (c == ',' && depth == 0);
      if (ends) {
        add(parts, part);
      } else {
        part.append(c);
      }
    }
    add(parts, part);
    return parts;
  }

  private static void add(List<String> parts, StringBuilder part) {
    String text = part.toString().replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    part.setLength(0);
    if (!text.isEmpty()) {
      parts.add(text.replaceAll("[.]+$", ""));
    }
  }

  /// The organisations named without doubt, each once, in the order of the text.
  public List<Organisation> organisations() {
    return pieces.stream().flatMap(p -> p.single().stream()).distinct().toList();
  }

  /// The pieces that name none or several.
  public List<Piece> unresolved() {
    return pieces.stream().filter(p -> p.single().isEmpty()).toList();
  }
}
