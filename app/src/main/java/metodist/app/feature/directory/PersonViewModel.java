package metodist.app.feature.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.directory.CaseCorrection;
import metodist.model.directory.CaseCorrectionId;
import metodist.model.directory.Declension;
import metodist.model.directory.Organisation;
import metodist.model.directory.Person;
import metodist.model.directory.PersonId;
import metodist.model.directory.PersonRole;
import metodist.model.directory.Post;
import metodist.model.shared.Gender;
import metodist.model.shared.GrammaticalCase;
import metodist.model.shared.PersonName;
import metodist.model.workspace.Reading;
import metodist.model.workspace.RecordChange;

/// Карточка человека: the name with its case forms, posts and roles by dates. A corrected case form
/// of a name stays with the person; one of a post is remembered for everybody who holds it.
public final class PersonViewModel {
  private final DataDesk desk;
  private final PersonId id;
  private final LiveQuery<Card> card;

  /// What the card shows. `cases` and `postCases` are the forms as they would be printed.
  record Card(Person person, Map<GrammaticalCase, String> cases, List<PostLine> posts) {}

  /// A post with its organisation's name and its forms.
  record PostLine(Post post, String organisation, Map<GrammaticalCase, String> cases) {}

  public PersonViewModel(DataDesk desk, PersonId id) {
    this.desk = desk;
    this.id = id;
    card = desk.live(reading -> read(reading, id));
  }

  static Card read(Reading reading, PersonId id) {
    Person person = reading.people().get(id);
    Declension declension = new Declension(reading.caseCorrections().all());
    Map<GrammaticalCase, String> cases = new EnumMap<>(GrammaticalCase.class);
    for (GrammaticalCase each : GrammaticalCase.values()) {
      cases.put(each, declension.full(person, each));
    }
    List<PostLine> posts = new ArrayList<>();
    for (Post post : person.posts()) {
      Map<GrammaticalCase, String> forms = new EnumMap<>(GrammaticalCase.class);
      for (GrammaticalCase each : GrammaticalCase.values()) {
        forms.put(each, declension.post(post.title(), each));
      }
      posts.add(
          new PostLine(
              post,
              reading
                  .organisations()
                  .find(post.organisationId())
                  .map(Organisation::title)
                  .orElse(""),
              forms));
    }
    return new Card(person, cases, posts);
  }

  public PersonId id() {
    return id;
  }

  LiveQuery<Card> card() {
    return card;
  }

  private void change(String title, UnaryOperator<Person> work) {
    desk.change(
        title,
        edit -> {
          Person stored = edit.people().get(id);
          Person changed = work.apply(stored);
          if (!changed.equals(stored)) {
            edit.save(changed);
          }
        });
  }

  /// Renames; forms corrected for the old name no longer hold and are dropped.
  public void name(PersonName name) {
    change(
        "Изменить имя",
        p ->
            p.name().equals(name) ? p : facts(p, name, p.gender(), Map.of(), p.posts(), p.roles()));
  }

  public void gender(Gender value) {
    change(
        "Изменить род имени", p -> facts(p, p.name(), value, p.nameCases(), p.posts(), p.roles()));
  }

  /// Corrects one case of the full name; blank returns to the rule.
  public void nameCase(GrammaticalCase form, String text) {
    change(
        "Исправить падеж имени",
        p -> {
          Map<GrammaticalCase, String> cases = new EnumMap<>(GrammaticalCase.class);
          cases.putAll(p.nameCases());
          if (text.isBlank()) {
            cases.remove(form);
          } else {
            cases.put(form, text.strip());
          }
          return facts(p, p.name(), p.gender(), cases, p.posts(), p.roles());
        });
  }

  /// Corrects one case of a post for everybody who holds it; blank returns to the rule.
  public void postCase(String post, GrammaticalCase form, String text) {
    desk.change(
        "Исправить падеж должности",
        edit -> {
          CaseCorrection known =
              edit.caseCorrections().all().stream()
                  .filter(c -> c.text().equals(post))
                  .findFirst()
                  .orElseGet(
                      () -> new CaseCorrection(CaseCorrectionId.random(), 0, post, Map.of()));
          Map<GrammaticalCase, String> forms = new EnumMap<>(GrammaticalCase.class);
          forms.putAll(known.forms());
          if (text.isBlank()) {
            forms.remove(form);
          } else {
            forms.put(form, text.strip());
          }
          edit.save(new CaseCorrection(known.id(), known.version(), post, forms));
        });
  }

  public void addPost(Post post) {
    change(
        "Добавить должность",
        p -> {
          List<Post> posts = new ArrayList<>(p.posts());
          posts.addFirst(post);
          return facts(p, p.name(), p.gender(), p.nameCases(), posts, p.roles());
        });
  }

  public void removePost(Post post) {
    change(
        "Удалить должность",
        p -> {
          List<Post> posts = new ArrayList<>(p.posts());
          posts.remove(post);
          return facts(p, p.name(), p.gender(), p.nameCases(), posts, p.roles());
        });
  }

  /// Ends a post on a day, which is its last.
  public void endPost(Post post, LocalDate last) {
    change(
        "Завершить должность",
        p -> {
          List<Post> posts = new ArrayList<>(p.posts());
          posts.replaceAll(
              each ->
                  each.equals(post)
                      ? new Post(
                          each.organisationId(), each.title(), each.head(), each.from(), last)
                      : each);
          return facts(p, p.name(), p.gender(), p.nameCases(), posts, p.roles());
        });
  }

  public void addRole(PersonRole role) {
    change(
        "Добавить роль",
        p -> {
          List<PersonRole> roles = new ArrayList<>(p.roles());
          roles.add(role);
          return facts(p, p.name(), p.gender(), p.nameCases(), p.posts(), roles);
        });
  }

  public void removeRole(PersonRole role) {
    change(
        "Удалить роль",
        p -> {
          List<PersonRole> roles = new ArrayList<>(p.roles());
          roles.remove(role);
          return facts(p, p.name(), p.gender(), p.nameCases(), p.posts(), roles);
        });
  }

  private static Person facts(
      Person p,
      PersonName name,
      Gender gender,
      Map<GrammaticalCase, String> cases,
      List<Post> posts,
      List<PersonRole> roles) {
    return new Person(
        p.id(),
        p.version(),
        name,
        gender,
        cases,
        posts,
        roles,
        p.degree(),
        p.academicTitle(),
        p.phone(),
        p.email(),
        p.publicContact(),
        p.note());
  }

  /// The free-text facts of a person.
  public record Contacts(
      String degree,
      String academicTitle,
      String phone,
      String email,
      boolean publicContact,
      String note) {}

  public void contacts(UnaryOperator<Contacts> work) {
    change(
        "Изменить сведения о человеке",
        p -> {
          Contacts c =
              work.apply(
                  new Contacts(
                      p.degree(),
                      p.academicTitle(),
                      p.phone(),
                      p.email(),
                      p.publicContact(),
                      p.note()));
          return new Person(
              p.id(),
              p.version(),
              p.name(),
              p.gender(),
              p.nameCases(),
              p.posts(),
              p.roles(),
              c.degree(),
              c.academicTitle(),
              c.phone(),
              c.email(),
              c.publicContact(),
              c.note());
        });
  }

  public void history(Consumer<? super List<RecordChange>> done) {
    desk.history(id, done);
  }

  /// Reads again what is shown.
  public void refresh() {
    card.refresh();
  }
}
