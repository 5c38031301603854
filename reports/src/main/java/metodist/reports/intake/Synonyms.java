package metodist.reports.intake;

import java.util.HashMap;
import java.util.Map;

/// Words that schools put for one another in the labels of forms. General office Russian: nothing
/// here belongs to one form.
final class Synonyms {
  private static final String[] FAMILIES = {
    "наименован назван заглав",
    "организац учрежден оу оо доу доо удо школ",
    "руководител директор заведующ начальник",
    "телефон тел",
    "email почт mail",
    "сайт веб интернет",
    "срок период год дат график продолжительн длительн",
    "результат итог эффект",
    "ожидаем планируем прогнозируем предполагаем запланирован",
    "мероприят событ",
    "аудитор участник потребител адресат слушател категор",
    "сотрудник работник специалист исполнител",
    "обязанн функц",
    "автор разработчик составител",
    "иде замысел концепц",
    "новизн инновационн",
    "распространен тиражирован диссеминац трансляц",
    "перечен список",
    "трудн проблем дефицит затруднен",
    "способ метод пут",
    "востребован спрос потребн",
    "оценк оцениван",
    "эффективн результативн",
    "аннотац",
    "страниц ссылк",
    "менеджер куратор координатор ответствен",
    "видеоанонс анонс видеоролик ролик видео",
    "стажировк стажировочн",
    "проект программ",
    "кратк коротк"
  };
  private static final Map<String, String> CONCEPT = new HashMap<>();

  static {
    for (String family : FAMILIES) {
      String[] words = family.split(" ");
      for (String word : words) {
        CONCEPT.putIfAbsent(word, words[0]);
      }
    }
  }

  private Synonyms() {}

  /// The first of the stem's family; a stem without a family is its own.
  static String concept(String stem) {
    String known = CONCEPT.get(stem);
    if (known != null) {
      return known;
    }
    for (int length = stem.length() - 1; length >= 6 && length >= stem.length() - 3; length--) {
      String shorter = CONCEPT.get(stem.substring(0, length));
      if (shorter != null) {
        return shorter;
      }
    }
    return stem;
  }
}
