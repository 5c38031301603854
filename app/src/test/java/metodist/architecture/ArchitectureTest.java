package metodist.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(location -> !location.contains("-tests.jar"))
          .importPackages("metodist");

  private static final JavaClasses BAD =
      new ClassFileImporter().importPackages("metodist.architecture.bad");

  /// Which class of the bad tree must be caught by which rule.
  private static final Map<String, String> CAUGHT =
      Map.ofEntries(
          Map.entry("model depends on nothing", "BadRule"),
          Map.entry("model writes no log", "BadRule"),
          Map.entry("storage sees no reports", "BadRepository"),
          Map.entry("reports see no storage", "BadComposer"),
          Map.entry("only bootstrap names storage", "ContestsViewModel"),
          Map.entry("no cycles between packages", "BadComposer"),
          Map.entry("the tree of a document knows no writer", "BadBlock"),
          Map.entry("petrovich in one place", "BadRule"),
          Map.entry("the database in storage", "BadRule"),
          Map.entry("jOOQ in storage", "BadComposer"),
          Map.entry("Flyway in storage", "BadComposer"),
          Map.entry("OpenPDF in the PDF writer", "BadComposer"),
          Map.entry("bar codes in one place", "BadComposer"),
          Map.entry("Markdown in the reader of the guide", "BadComposer"),
          Map.entry("PDFBox where pages are shown", "BadComposer"),
          Map.entry("POI in the writers and the reader of office files", "BadComposer"),
          Map.entry("Word's XML in the writers and the reader", "BadComposer"),
          Map.entry("Lucene in the dictionary", "BadComposer"),
          Map.entry("JavaFX in app", "BadRule"),
          Map.entry("generated schema code in storage", "BadComposer"),
          Map.entry("no feature imports another", "ContestsView"),
          Map.entry("views read no repository", "ContestsView"),
          Map.entry("view-models know no nodes", "ContestsViewModel"),
          Map.entry("choosers come from one place", "ContestsView"),
          Map.entry("a read-only face of a list is made once", "ContestsViewModel"),
          Map.entry("the command line starts no toolkit", "BadCommand"),
          Map.entry("one logging interface", "BadRepository"),
          Map.entry("only the command line prints", "BadRule"),
          Map.entry("no stack trace is printed", "BadCommand"),
          Map.entry("the time comes from a clock", "BadRule"),
          Map.entry("no empty names", "SiteHelper"),
          Map.entry("every package says why it exists and is null-marked", "UnmarkedType"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void holdsInTheProgram(String name) {
    House.rule("metodist", name).allowEmptyShould(true).check(PROGRAM);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void failsWhereItIsBroken(String name) {
    String caught = Objects.requireNonNull(CAUGHT.get(name), name);
    var result = House.rule("metodist.architecture.bad", name).evaluate(BAD);

    assertThat(result.getFailureReport().getDetails())
        .as(name)
        .anySatisfy(line -> assertThat(line).contains(caught));
  }

  @Test
  void everyRuleHasItsProof() {
    assertThat(CAUGHT.keySet()).isEqualTo(House.rules("metodist").keySet());
  }

  @Test
  void looksAtAllModules() {
    assertThat(PROGRAM.stream().map(type -> type.getPackageName().split("\\.")[1]))
        .contains("model", "storage", "reports", "app")
        .doesNotContain("architecture");
  }

  private static Stream<String> names() {
    return House.rules("metodist").keySet().stream();
  }
}
