package metodist.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.NullMarked;

/// The rules of the house for a tree of packages under one root: `metodist` in earnest, the bad
/// tree for the proof.
final class House {
  /// «Data» is a word of ours only where the data folder is meant, opened.
  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Manager|Helper|Helpers|Util|Utils|Impl|Base|(?<!Open|Opened)Data)");

  private final String root;
  private final Map<String, ArchRule> rules = new LinkedHashMap<>();

  private House(String root) {
    this.root = root;
    modules();
    libraries();
    features();
    screens();
    habits();
  }

  /// The rules by a short name.
  static Map<String, ArchRule> rules(String root) {
    return new House(root).rules;
  }

  static ArchRule rule(String root, String name) {
    return Objects.requireNonNull(rules(root).get(name), name);
  }

  private void modules() {
    rules.put(
        "model depends on nothing",
        classes()
            .that(in("model.."))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(
                    root + ".model..",
                    "java.io..",
                    "java.lang..",
                    "java.math..",
                    "java.net..",
                    "java.nio..",
                    "java.security..",
                    "java.text..",
                    "java.time..",
                    "java.util..",
                    "org.jspecify..",
                    "com.github.petrovich4j.."))
            .because("rules and records must be usable and testable without anything around"));
    rules.put(
        "model writes no log",
        noClasses()
            .that(in("model.."))
            .should()
            .dependOnClassesThat(resideInAPackage("java.util.logging.."))
            .because("a pure function returns what it has to say"));
    rules.put(
        "storage sees no reports",
        noClasses().that(in("storage..")).should().dependOnClassesThat(in("reports..")));
    rules.put(
        "reports see no storage",
        noClasses().that(in("reports..")).should().dependOnClassesThat(in("storage..")));
    rules.put(
        "only bootstrap names storage",
        noClasses()
            .that(in("app.."))
            .and(not(in("app.bootstrap..")))
            .should()
            .dependOnClassesThat(in("storage.."))
            .because("everything else meets the ports of the model"));
    rules.put(
        "no cycles between packages",
        slices()
            .matching(root + ".(**)")
            .should()
            .beFreeOfCycles()
            .ignoreDependency(in("storage.jooq.."), alwaysTrue())
            .because("of two packages that need each other none can be understood alone"));
    rules.put(
        "the tree of a document knows no writer",
        classes()
            .that(in("reports.tree.."))
            .should()
            .onlyDependOnClassesThat(
                resideInAnyPackage(root + ".reports.tree..", "java..", "org.jspecify..")));
  }

  private void libraries() {
    only("petrovich in one place", "com.github.petrovich4j..", "model.shared..");
    only("the database in storage", "org.h2..", "storage..");
    only("jOOQ in storage", "org.jooq..", "storage..");
    only("Flyway in storage", "org.flywaydb..", "storage..");
    only("OpenPDF in the PDF writer", "org.openpdf..", "reports.pdf..");
    only("bar codes in one place", "com.google.zxing..", "reports.qr..");
    only("Markdown in the reader of the guide", "org.commonmark..", "reports.guide..");
    only("PDFBox where pages are shown", "org.apache.pdfbox.pdmodel..", "reports.preview..");
    only("POI in the writers and the reader of office files", "org.apache.poi..", OFFICE);
    only("Word's XML in the writers and the reader", "org.openxmlformats..", OFFICE);
    only("Lucene in the dictionary", "org.apache.lucene..", "app.spelling..");
    only("JavaFX in app", "javafx..", "app..");
    rules.put(
        "generated schema code in storage",
        noClasses()
            .that(not(in("storage..")))
            .should()
            .dependOnClassesThat(in("storage.jooq.."))
            .because("a change of a table must end at the repository"));
  }

  private static final String[] OFFICE = {
    "reports.docx..", "reports.xlsx..", "reports.intake..", "reports.source.."
  };

  private void features() {
    rules.put(
        "no feature imports another",
        slices()
            .matching(root + ".app.feature.(*)..")
            .should()
            .notDependOnEachOther()
            .because("features meet in the model, the shell's navigation and the platform"));
    rules.put(
        "views read no repository",
        noClasses()
            .that(in("app.."))
            .and()
            .haveSimpleNameEndingWith("View")
            .should()
            .dependOnClassesThat(
                in("model..")
                    .and(
                        simpleNameEndingWith("Repository").or(simpleNameEndingWith("Workspace")))));
    rules.put(
        "view-models know no nodes",
        noClasses()
            .that(in("app.."))
            .and()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat(
                resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.application.."))
            .because("a view-model is tested without the toolkit"));
    rules.put(
        "the command line starts no toolkit",
        noClasses()
            .that(in("app.cli.."))
            .should()
            .dependOnClassesThat(resideInAPackage("javafx.."))
            .because("commands run on machines without a display"));
  }

  private void screens() {
    rules.put(
        "choosers come from one place",
        noClasses()
            .that(in("app.feature.."))
            .and()
            .doNotHaveSimpleName("Choosers")
            .should()
            .callCodeUnitWhere(
                DescribedPredicate.describe(
                    "it makes a chooser",
                    call ->
                        (call.getTargetOwner().getSimpleName().equals("ChooserEntry")
                                && call.getName().equals("<init>"))
                            || (call.getTargetOwner().getSimpleName().equals("FormKit")
                                && call.getName().equals("chooser"))))
            .because("there «Создать» is left out on purpose or not at all"));
    rules.put(
        "a read-only face of a list is made once",
        noClasses()
            .that(in("app.."))
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "it wraps a list anew at each call",
                    call ->
                        call.getTargetOwner().getName().equals("javafx.collections.FXCollections")
                            && call.getTarget().getName().startsWith("unmodifiableObservable")
                            && call.getOrigin() instanceof JavaMethod))
            .because(
                "nobody holds such a face but its listener: the next collection of garbage takes"
                    + " both, and the screen never changes again"));
  }

  private void habits() {
    rules.put(
        "one logging interface",
        noClasses()
            .that(in(".."))
            .should()
            .dependOnClassesThat(
                resideInAnyPackage(
                    "org.slf4j..", "org.apache.logging..", "org.apache.commons.logging.."))
            .because("ours is java.util.logging; the libraries' are led into it"));
    rules.put(
        "only the command line prints",
        noClasses()
            .that(in(".."))
            .and(not(in("app.cli..").or(in("app.bootstrap.."))))
            .should()
            .accessTargetWhere(standardStream())
            .because("a window program has no console that anyone reads"));
    rules.put(
        "no stack trace is printed",
        noClasses()
            .that(in(".."))
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "it is printStackTrace()",
                    call ->
                        call.getTarget().getName().equals("printStackTrace")
                            && call.getTarget().getRawParameterTypes().isEmpty()))
            .because("errors go to the one boundary that shows and logs them"));
    rules.put(
        "the time comes from a clock",
        noClasses()
            .that(in(".."))
            .should()
            .callMethodWhere(
                DescribedPredicate.describe(
                    "it asks java.time for the time of the machine",
                    call ->
                        call.getTargetOwner().getPackageName().equals("java.time")
                            && call.getTarget().getName().equals("now")
                            && call.getTarget().getRawParameterTypes().isEmpty()))
            .because("the same facts must give the same document on any day, also in a test"));
    rules.put(
        "no empty names",
        noClasses()
            .that(in(".."))
            .and(not(in("storage.jooq..")))
            .should()
            .haveNameMatching(EMPTY_NAME.pattern())
            .because("such a name says nothing of what the class is for"));
    rules.put(
        "every package says why it exists and is null-marked",
        classes().that(in("..")).and(not(in("storage.jooq.."))).should(beInANullMarkedPackage()));
  }

  private void only(String name, String library, String... places) {
    DescribedPredicate<JavaClass> there =
        resideInAnyPackage(
            Arrays.stream(places).map(place -> root + "." + place).toArray(String[]::new));
    rules.put(
        name,
        noClasses()
            .that(in(".."))
            .and(not(there))
            .should()
            .dependOnClassesThat(resideInAPackage(library))
            .because("its types must not leave " + String.join(", ", places)));
  }

  private DescribedPredicate<JavaClass> in(String packages) {
    return resideInAPackage(packages.startsWith("..") ? root + packages : root + "." + packages);
  }

  private static DescribedPredicate<JavaAccess<?>> standardStream() {
    return DescribedPredicate.describe(
        "it is System.out or System.err",
        access ->
            access.getTargetOwner().isEquivalentTo(System.class)
                && (access.getName().equals("out") || access.getName().equals("err")));
  }

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a package with @NullMarked in its package-info") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
        events.add(
            new SimpleConditionEvent(
                type,
                marked,
                type.getName() + (marked ? " is" : " is not") + " in a null-marked package"));
      }
    };
  }
}
