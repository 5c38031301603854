package metodist.model.procedures;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.directory.ApplicantMatch;
import metodist.model.directory.LegalForm;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.OrganisationMatch;
import metodist.model.directory.OrganisationName;
import metodist.model.directory.OrganisationType;
import org.jspecify.annotations.Nullable;

/// An organisation nobody has entered yet, as its own application describes it.
final class FreshOrganisation {
  private static final Pattern NUMBER = Pattern.compile("№+\\s*(\\d{1,5})");

  private FreshOrganisation() {}

  /// Empty when the paper does not say a name.
  static Optional<Organisation> of(ApplicantMatch.Clues clues) {
    return clues.names().stream()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .map(name -> named(name, clues));
  }

  static Organisation named(String typed, ApplicantMatch.Clues clues) {
    String name = typed.replaceAll("(?U)\\s+", " ").strip();
    Matcher matcher = NUMBER.matcher(name);
    @Nullable Integer number = matcher.find() ? Integer.valueOf(matcher.group(1)) : null;
    OrganisationType type = OrganisationMatch.type(name).orElse(OrganisationType.OTHER);
    LegalForm legalForm = legalForm(name);
    String shortName = number == null ? name : shortName(legalForm, type, number);
    return new Organisation(
        OrganisationId.random(),
        0,
        java.util.List.of(new OrganisationName(null, name, shortName, "")),
        legalForm,
        type,
        number,
        "",
        first(clues.addresses()),
        first(clues.phones()),
        "",
        first(clues.emails()),
        "",
        true,
        "");
  }

  private static String shortName(LegalForm form, OrganisationType type, int number) {
    String kind = form == LegalForm.OTHER ? type.title() : form.abbreviation();
    return kind + " №\u00a0" + number;
  }

  private static LegalForm legalForm(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    for (LegalForm form : LegalForm.values()) {
      String abbreviation = form.abbreviation().toUpperCase(Locale.ROOT);
      if (form != LegalForm.AUTHORITY
          && !abbreviation.isEmpty()
          && upper.startsWith(abbreviation + " ")) {
        return form;
      }
    }
    return inFull(upper);
  }

  private static LegalForm inFull(String upper) {
    boolean municipal = upper.startsWith("МУНИЦИПАЛЬНОЕ");
    if (!municipal || !upper.contains("ОБРАЗОВАТЕЛЬНОЕ УЧРЕЖДЕНИЕ")) {
      return LegalForm.OTHER;
    }
    boolean preschool = upper.contains("ДОШКОЛЬНОЕ");
    if (upper.contains("АВТОНОМНОЕ")) {
      return preschool ? LegalForm.MADOU : LegalForm.MAOU;
    }
    return preschool ? LegalForm.MBDOU : LegalForm.MBOU;
  }

  private static String first(java.util.List<String> texts) {
    return texts.stream().findFirst().map(String::strip).orElse("");
  }
}
