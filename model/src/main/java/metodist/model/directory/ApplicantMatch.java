package metodist.model.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.SearchKey;
import org.jspecify.annotations.Nullable;

/// От какой организации бумага: weighs everything a paper says of its sender — names, address,
/// telephone, e-mail — against the register. Independent signs strengthen each other; a different
/// number in the name rules an organisation out, however alike the rest is.
public final class ApplicantMatch {
  /// From here on the organisation is taken without a question.
  public static final double CERTAIN = 0.80;

  /// Below this an organisation is not even offered.
  public static final double POSSIBLE = 0.55;

  private static final double SAME_NAME = 0.95;
  private static final double SAME_NUMBER = 0.85;
  private static final double SAME_NUMBER_ONLY = 0.60;
  private static final double SAME_EMAIL = 0.90;
  private static final double SAME_PHONE = 0.70;
  private static final double SAME_ADDRESS = 0.60;
  private static final double MENTIONED = 0.60;

  /// Two that fit about equally well are never told apart by themselves.
  private static final double TOO_CLOSE = 0.05;

  private static final int PHONE_DIGITS = 7;
  private static final Pattern NUMBER = Pattern.compile("(?:№+|\\bN[oо]?)\\s*(\\d{1,4})\\b");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+");
  private static final Set<String> LEGAL =
      Set.of(
          "муниципальное",
          "бюджетное",
          "автономное",
          "государственное",
          "казенное",
          "общеобразовательное",
          "образовательное",
          "дошкольное",
          "учреждение",
          "организация",
          "мбоу",
          "мбдоу",
          "маоу",
          "мадоу",
          "гбоу",
          "гбдоу",
          "мбу",
          "мку",
          "гбу",
          "до",
          "г",
          "сош",
          "средняя",
          "дополнительного",
          "образования");
  private final List<Organisation> organisations;
  private final OrganisationMatch names;

  public ApplicantMatch(Collection<Organisation> organisations) {
    this.organisations = List.copyOf(organisations);
    this.names = new OrganisationMatch(organisations);
  }

  /// What a paper says of its sender, in its own words. `mentions` are texts that may speak of it
  /// among others: the name of the file, the body of the paper.
  public record Clues(
      List<String> names,
      List<String> addresses,
      List<String> phones,
      List<String> emails,
      List<String> mentions) {
    public Clues {
      names = List.copyOf(names);
      addresses = List.copyOf(addresses);
      phones = List.copyOf(phones);
      emails = List.copyOf(emails);
      mentions = List.copyOf(mentions);
    }
  }

  /// An organisation it may be, how sure that is (0–1), and by what in Russian words.
  public record Guess(Organisation organisation, double confidence, String why) {
    public boolean certain() {
      return confidence >= CERTAIN;
    }
  }

  /// The organisations it may be, the likeliest first.
  public List<Guess> rank(Clues clues) {
    List<Guess> found = new ArrayList<>();
    for (Organisation organisation : organisations) {
      guess(organisation, clues)
          .filter(guess -> guess.confidence() >= POSSIBLE)
          .ifPresent(found::add);
    }
    found.sort(
        Comparator.comparingDouble(Guess::confidence)
            .reversed()
            .thenComparing(guess -> guess.organisation().title()));
    return doubted(found);
  }

  /// Where the second is as good as the first, nobody is certain.
  private static List<Guess> doubted(List<Guess> found) {
    if (found.size() < 2
        || found.get(0).confidence() - found.get(1).confidence() > TOO_CLOSE
        || !found.get(0).certain()) {
      return List.copyOf(found);
    }
    return found.stream()
        .map(g -> g.certain() ? new Guess(g.organisation(), CERTAIN - TOO_CLOSE, g.why()) : g)
        .toList();
  }

  private Optional<Guess> guess(Organisation organisation, Clues clues) {
    Evidence evidence = new Evidence();
    boolean another = clues.names().stream().anyMatch(name -> otherNumber(name, organisation));
    if (!another) {
      clues.names().stream()
          .flatMap(name -> name(organisation, name).stream())
          .max(Comparator.comparingDouble(Sign::weight))
          .ifPresent(sign -> evidence.add(sign.weight(), sign.why()));
    }
    if (clues.emails().stream().anyMatch(e -> sameEmail(e, organisation.email()))) {
      evidence.add(another ? SAME_EMAIL / 2 : SAME_EMAIL, "по электронной почте");
    }
    if (clues.phones().stream().anyMatch(p -> samePhone(p, organisation.phone()))) {
      evidence.add(another ? SAME_PHONE / 2 : SAME_PHONE, "по телефону");
    }
    if (clues.addresses().stream().anyMatch(a -> likeness(a, organisation.address()) >= 0.8)) {
      evidence.add(another ? SAME_ADDRESS / 2 : SAME_ADDRESS, "по адресу");
    }
    if (evidence.nothing() && clues.names().stream().allMatch(String::isBlank)) {
      mentioned(organisation, clues).ifPresent(why -> evidence.add(MENTIONED, why));
    }
    return evidence.nothing()
        ? Optional.empty()
        : Optional.of(new Guess(organisation, evidence.sum(), evidence.why()));
  }

  /// What one name says for an organisation.
  private record Sign(double weight, String why) {}

  /// Names of one paper say the same thing again, so the best of them counts alone.
  private Optional<Sign> name(Organisation organisation, String text) {
    if (text.isBlank()) {
      return Optional.empty();
    }
    OrganisationMatch.Found exact = names.byName(text);
    if (exact.candidates().contains(organisation)) {
      return Optional.of(
          new Sign(exact.ambiguous() ? SAME_NUMBER_ONLY : SAME_NAME, "по наименованию"));
    }
    OrganisationMatch.Found numbered = names.byText(text);
    if (numbered.candidates().contains(organisation)) {
      boolean told = OrganisationMatch.type(text).isPresent() && !numbered.ambiguous();
      return Optional.of(new Sign(told ? SAME_NUMBER : SAME_NUMBER_ONLY, "по номеру"));
    }
    double alike =
        organisation.names().stream()
            .mapToDouble(n -> Math.max(likeness(text, n.fullName()), likeness(text, n.shortName())))
            .max()
            .orElse(0);
    return alike < 0.6
        ? Optional.empty()
        : Optional.of(
            new Sign(alike >= 0.9 ? SAME_NUMBER : alike * 0.85, "по сходству наименования"));
  }

  /// A text that names one organisation of the register and no other.
  private Optional<String> mentioned(Organisation organisation, Clues clues) {
    for (String text : clues.mentions()) {
      List<Organisation> meant =
          OrganisationList.resolve(text, organisations).values().stream()
              .flatMap(Optional::stream)
              .distinct()
              .toList();
      if (meant.equals(List.of(organisation))) {
        return Optional.of("упомянута в файле");
      }
    }
    return Optional.empty();
  }

  private static boolean otherNumber(String name, Organisation organisation) {
    @Nullable Integer own = organisation.number();
    Matcher matcher = NUMBER.matcher(name);
    return own != null && matcher.find() && Integer.parseInt(matcher.group(1)) != own;
  }

  private static boolean sameEmail(String one, String other) {
    return !other.isBlank() && one.strip().equalsIgnoreCase(other.strip());
  }

  private static boolean samePhone(String text, String known) {
    String digits = SearchKey.digits(known);
    return digits.length() >= PHONE_DIGITS
        && SearchKey.digits(text).contains(digits.substring(digits.length() - PHONE_DIGITS));
  }

  /// How many words two texts share, 0–1; words that every school has count for nothing.
  private static double likeness(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long shared = a.stream().filter(word -> b.stream().anyMatch(o -> sameWord(word, o))).count();
    return 2.0 * shared / (a.size() + b.size());
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    Matcher matcher = WORD.matcher(SearchKey.of(text).toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      if (!LEGAL.contains(matcher.group())) {
        words.add(matcher.group());
      }
    }
    return words;
  }

  /// The same word in another form or with one letter mistyped; numbers must be equal.
  private static boolean sameWord(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    int least = Math.min(one.length(), other.length());
    if (least < 5 || Character.isDigit(one.charAt(0))) {
      return false;
    }
    int common = 0;
    while (common < least && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    return common >= least - 2 && Math.abs(one.length() - other.length()) <= 3;
  }

  /// Signs that speak for an organisation.
  private static final class Evidence {
    private double against = 1;
    private final List<String> words = new ArrayList<>();

    void add(double weight, String why) {
      against *= 1 - weight;
      if (!words.contains(why)) {
        words.add(why);
      }
    }

    boolean nothing() {
      return words.isEmpty();
    }

    double sum() {
      return 1 - against;
    }

    String why() {
      return String.join(", ", words);
    }
  }
}
