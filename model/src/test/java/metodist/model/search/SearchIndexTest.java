package metodist.model.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
  private final SearchIndex<String> index = new SearchIndex<>();

  private static UUID key(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String group, String title, String words) {
    index.put(new SearchEntry<>(key(title), group, title, title, "", words, 0, List.of()));
  }

  private List<String> found(String typed) {
    return index.find(typed, 10).groups().stream()
        .flatMap(group -> group.entries().stream())
        .map(SearchEntry::title)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Школа № 375,школы",
    "Школа № 375,школ",
    "Школа № 375,375",
    "Школа № 375,ШКОЛА 375",
    "ГБОУ СОШ №375,сош375",
    "Семёнова Алёна,семенова",
    "Семенова Алена,Алёну",
    "Районная стажировочная площадка,стажир",
    "Районная стажировочная площадка,площадок",
    "Районная стажировочная площадка,жировоч",
    "Приказ о присвоении статуса,приказы статус",
    "Телефон 8 (812) 766-45-12,7664512",
    "Телефон 8 (812) 766-45-12,766 45 12",
    "Телефон 8 (812) 766-45-12,+7 812 766-45-12",
    "Телефон 8 (812) 766-45-12,766-45",
    "Заявка на конкурс,заявок",
    "Методист Иванов,ивонов",
    "Методист Иванов,мтеодист",
    "Методист Иванов,методст",
    "Методист Иванов,меттодист",
    "Преподаватель,преподователями",
    "Приказ № 12,ghbrfp 12"
  })
  void finds(String title, String typed) {
    put("Записи", "Совсем другое дело", "");
    put("Записи", title, "");

    assertThat(found(typed)).first().isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource({"Школа № 375,лицей", "Приказ № 12,приказ 13", "Кот,кит", "Школа № 375,376"})
  void findsNothingForOtherWordsNorForSlipsInShortOnes(String title, String typed) {
    put("Записи", title, "");

    assertThat(found(typed)).isEmpty();
  }

  @Test
  void listsWholeWordsInTitlesBeforeMentions() {
    put("Записи", "Лицей", "рядом со школой");
    put("Записи", "Дошкольный центр", "");
    put("Записи", "Школа", "");

    assertThat(found("школа")).startsWith("Школа");
    assertThat(found("школ")).containsExactly("Школа", "Дошкольный центр", "Лицей");
  }

  @Test
  void putsTheLikeliestGroupFirstAndCountsWhatIsLeftOff() {
    put("Люди", "Кузнецов", "школа");
    for (int no = 1; no <= 5; no++) {
      put("Организации", "Школа № " + no, "");
    }

    SearchResult<String> result = index.find("школа", 2);

    assertThat(result.groups())
        .extracting(SearchResult.Group::name)
        .containsExactly("Организации", "Люди");
    assertThat(result.groups().getFirst().total()).isEqualTo(5);
    assertThat(result.groups().getFirst().entries()).hasSize(2);
    assertThat(result.total()).isEqualTo(6);
  }

  @Test
  void anEntryPutAgainIsFoundByItsNewWordsOnly() {
    index.put(new SearchEntry<>(key("a"), "Записи", "a", "Гимназия", "", "", 0, List.of()));
    index.put(new SearchEntry<>(key("a"), "Записи", "a", "Лицей", "", "", 0, List.of()));

    assertThat(found("гимназия")).isEmpty();
    assertThat(found("лицей")).containsExactly("Лицей");
    assertThat(index.size()).isOne();
  }

  @Test
  void knowsWhichEntriesWereDrawnFromARecord() {
    UUID school = key("school");
    index.put(new SearchEntry<>(key("a"), "Заявки", "a", "Заявка", "", "", 0, List.of(school)));

    assertThat(index.drawnFrom(school)).containsExactly(key("a"));
    index.remove(key("a"));
    assertThat(index.drawnFrom(school)).isEmpty();
  }

  @Test
  void agreesWithALookAtEveryTextAfterManyChanges() {
    Random random = new Random(7);
    List<String> words =
        List.of("школа", "лицей", "375", "площадка", "методист", "заявка", "31", "кот");
    Map<UUID, String> texts = new HashMap<>();
    for (int step = 0; step < 4000; step++) {
      UUID key = key("no" + random.nextInt(200));
      if (random.nextInt(3) == 0) {
        texts.remove(key);
        index.remove(key);
      } else {
        String title = words.get(random.nextInt(8));
        String text = words.get(random.nextInt(8)) + " " + words.get(random.nextInt(8));
        texts.put(key, title + " " + text);
        index.put(new SearchEntry<>(key, "Записи", "", title, "", text, 0, List.of()));
      }
    }
    for (String part : List.of("шко", "лице", "375", "31", "методист", "ка", "аявк")) {
      Set<UUID> expected = new HashSet<>();
      texts.forEach(
          (key, text) -> {
            boolean holds =
                part.length() > 2 ? text.contains(part) : (" " + text).contains(" " + part);
            if (holds) {
              expected.add(key);
            }
          });
      assertThat(index.count(part)).as(part).isEqualTo(expected.size());
    }
    assertThat(index.size()).isEqualTo(texts.size());
  }

  @Test
  void doesNotChokeOnWhatIsNoText() {
    put("Записи", "☎ № — «»", "");
    put("Записи", "а".repeat(500), "");

    assertThat(found("")).isEmpty();
    assertThat(found("«»")).isEmpty();
    assertThat(found("ааааа")).hasSize(1);
  }
}
