package metodist.reports.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormMarks;
import metodist.model.forms.ShippedForms;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The shipped forms are the same pages in Word and PDF, and the marks of their blanks come through
/// whatever another office program saves them as.
@Tag("twin")
class BlanksTwinTest {
  private static final Pattern MARK = Pattern.compile("name=\"(mc_\\w+)\"");

  @TempDir Path temp;

  @BeforeAll
  static void needsTheJudge() {
    TwinSet.needsTheJudge();
  }

  @Test
  void formsAreTheSamePagesInBoth() throws IOException, InterruptedException {
    TwinSet.compare("forms", SampleForms.all());
  }

  @Test
  void everyMarkAndTheNameOfTheFormSurviveOtherFormats() throws IOException, InterruptedException {
    List<Path> blanks = new ArrayList<>();
    List<FormDefinition> forms = new ShippedForms().current();
    for (FormDefinition form : forms) {
      Path file = temp.resolve(form.code() + ".docx");
      new DocumentService().write(new DocumentService().blank(form), Format.DOCX, file);
      blanks.add(file);
    }
    Office office = new Office(temp);
    for (String format : List.of("docx", "odt", "doc", "rtf")) {
      Path there = temp.resolve(format);
      office.convert(blanks, format, there);
      List<Path> made =
          blanks.stream()
              .map(b -> there.resolve(b.getFileName().toString().replace(".docx", "." + format)))
              .toList();
      Path back = temp.resolve(format + "-back");
      office.convert(made, "docx", back);
      for (int i = 0; i < forms.size(); i++) {
        FormDefinition form = forms.get(i);
        Set<String> marks = marks(blanks.get(i));
        Path returned = back.resolve(blanks.get(i).getFileName());
        assertThat(marks).isNotEmpty();
        assertThat(marks(returned)).as(format + " " + returned).containsAll(marks);
        assertThat(marks(returned))
            .as("marks of an office's own are copies at the same place")
            .allMatch(m -> FormMarks.place(form, m).isPresent());
        assertThat(part(returned, "docProps/custom.xml"))
            .contains(FormMarks.PROPERTY)
            .contains(FormMarks.identity(form));
      }
    }
  }

  private static Set<String> marks(Path docx) throws IOException {
    return MARK.matcher(part(docx, "word/document.xml"))
        .results()
        .map(r -> r.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String part(Path docx, String name) throws IOException {
    assertThat(Files.exists(docx)).as(docx.toString()).isTrue();
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      var entry = zip.getEntry(name);
      assertThat(entry).as(name).isNotNull();
      return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
