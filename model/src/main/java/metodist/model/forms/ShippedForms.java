package metodist.model.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The form definitions that come with the program, read from the files beside this class. They are
/// revision 1 of their forms.
public final class ShippedForms implements FormCatalogue {
  private static final List<String> CODES =
      List.of(
          "internship-site-application",
          "base-site-application",
          "project-passport",
          "activity-plan");
  private final List<FormDefinition> definitions;

  public ShippedForms() {
    definitions =
        CODES.stream()
            .map(ShippedForms::read)
            .sorted(Comparator.comparing(FormDefinition::title))
            .toList();
  }

  @Override
  public List<FormDefinition> current() {
    return definitions;
  }

  @Override
  public Optional<FormDefinition> find(String code, int revision) {
    return definitions.stream()
        .filter(f -> f.code().equals(code) && f.revision() == revision)
        .findFirst();
  }

  private static FormDefinition read(String code) {
    String file = code + ".json";
    try (InputStream in = ShippedForms.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("missing form " + file);
      }
      return FormFile.read(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("unreadable form " + file, e);
    }
  }
}
