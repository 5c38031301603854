package metodist.app.sample;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import metodist.model.directory.Organisation;
import metodist.model.directory.Person;
import metodist.model.directory.Post;
import metodist.model.forms.Answers;
import metodist.model.shared.AcademicYear;

/// Filled applications of both kinds, each on its own topic.
final class SampleAnswers {
  private final SampleTexts texts;
  private final AcademicYear year;

  SampleAnswers(SampleTexts texts, AcademicYear year) {
    this.texts = texts;
    this.year = year;
  }

  Answers internship(String topic, Organisation applicant, Person head, Person manager) {
    Map<String, String> values = common(topic, applicant, head, manager);
    values.put("phoneFax", applicant.phone());
    values.put("practicePage", applicant.site() + "/stazhirovka");
    values.put("programmeTitle", "«" + topic + "»");
    values.put(
        "difficulties",
        texts.section("difficulties").stream().reduce((a, b) -> a + "\n" + b).orElse(""));
    values.put("immersion", texts.any("immersion"));
    values.put("hours", String.valueOf(18 + 6 * texts.random().nextInt(10)));
    values.put("outcomes", String.join("\n", texts.section("outcomes")));
    values.put("demand", texts.any("demand"));
    values.put(
        "videoAnnouncement", "Видеоанонс на странице площадки: " + applicant.site() + "/video");
    values.put("immersionScenario", "Приложен отдельным файлом");
    Map<String, List<Answers.Row>> tables = new LinkedHashMap<>();
    tables.put("experience", experience());
    tables.put("staff", staff(head, manager));
    tables.put(
        "sources",
        texts.section("sources").stream()
            .map(line -> row("", "title", line, "annotation"))
            .toList());
    return new Answers(values, tables, Map.of());
  }

  Answers base(String topic, Organisation applicant, Person head, Person manager) {
    Map<String, String> values = common(topic, applicant, head, manager);
    String programme = texts.any("programmes");
    values.put("phone", applicant.phone());
    values.put("sitePage", applicant.site() + "/baza");
    values.put("programme", programme);
    values.put("siteTopic", topic);
    values.put("outcomes", String.join("\n", texts.section("outcomes-base")));
    values.put("roadmapOrganisation", applicant.name().shortName());
    values.put("roadmapTopic", topic);
    values.put("roadmapProgramme", programme);
    values.put(
        "roadmapGoal",
        "Разработать и апробировать модель работы по теме «"
            + topic
            + "» и распространить её в районе.");
    Map<String, List<Answers.Row>> tables = new LinkedHashMap<>();
    tables.put("experience", experience());
    tables.put("staff", staff(head, manager));
    List<Answers.Row> roadmap = new ArrayList<>();
    for (String group : List.of("development", "training", "dissemination")) {
      texts.section(group).forEach(line -> roadmap.add(roadmapRow(group, line)));
    }
    tables.put("roadmap", roadmap);
    return new Answers(values, tables, Map.of());
  }

  private Map<String, String> common(
      String topic, Organisation applicant, Person head, Person manager) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("academicYear", year.text());
    values.put("topic", topic);
    values.put("fullName", applicant.name().fullName());
    values.put("legalAddress", applicant.address());
    values.put("head", postOf(head) + " " + head.name().full());
    values.put("emailAndSite", applicant.email() + ", " + applicant.site());
    values.put(
        "siteManager",
        postOf(manager)
            + " "
            + manager.name().full()
            + ", "
            + manager.email()
            + ", "
            + manager.phone());
    values.put("relevance", texts.any("relevance").replace("{topic}", topic));
    values.put("consumers", texts.any("consumers"));
    values.put("methods", texts.any("methods"));
    values.put("evaluation", texts.any("evaluation"));
    return values;
  }

  private static String postOf(Person person) {
    return person.posts().stream().findFirst().map(Post::title).orElse("");
  }

  private List<Answers.Row> experience() {
    List<Answers.Row> rows = new ArrayList<>();
    int start = year.start() - 7;
    for (String line : texts.section("projects").subList(0, 2 + texts.random().nextInt(3))) {
      String[] parts = line.split("\\|");
      rows.add(
          new Answers.Row(
              "",
              Map.of("project", parts[0], "years", start + "-" + (start + 2), "work", parts[1])));
      start++;
    }
    return rows;
  }

  private List<Answers.Row> staff(Person head, Person manager) {
    List<Answers.Row> rows = new ArrayList<>();
    for (Person each : head.equals(manager) ? List.of(head) : List.of(head, manager)) {
      String degree = each.degree().isEmpty() ? "" : ", " + each.degree();
      rows.add(
          new Answers.Row(
              "",
              Map.of(
                  "person",
                  each.name().full() + ", " + postOf(each) + degree,
                  "duties",
                  texts.any("duties"))));
    }
    return rows;
  }

  private static Answers.Row row(String group, String first, String line, String second) {
    String[] parts = line.split("\\|");
    return new Answers.Row(group, Map.of(first, parts[0], second, parts[1]));
  }

  private Answers.Row roadmapRow(String group, String line) {
    String[] parts =
        line.replace("{y1}", String.valueOf(year.start()))
            .replace("{y2}", String.valueOf(year.start() + 1))
            .split("\\|");
    return new Answers.Row(
        group,
        Map.of("activity", parts[0], "term", parts[1], "audience", parts[2], "result", parts[3]));
  }
}
