package metodist.model.orders;

import java.util.List;
import metodist.model.orders.Phrase.Use;

/// Фразы, с которых начинают (domain.md 1.4). Afterwards the phrase book is the user's to change.
public final class ShippedPhrases {
  private static final List<Phrase> ALL =
      List.of(
          phrase(Use.PREAMBLE, "В целях развития инновационной инфраструктуры системы образования"),
          phrase(
              Use.PREAMBLE, "В соответствии с годовым планом работы на {учебный год} учебный год"),
          phrase(
              Use.PREAMBLE,
              "{основания}, в целях повышения квалификации педагогических работников"),
          phrase(Use.CLAUSE, "Провести {мероприятие} {дата мероприятия}."),
          phrase(Use.CLAUSE, "Утвердить положение {приложение}."),
          phrase(Use.CLAUSE, "Утвердить состав рабочей группы {приложение}."),
          phrase(
              Use.CLAUSE, "Утвердить смету расходов на проведение {мероприятия} на сумму {сумма}."),
          phrase(Use.CLAUSE, "Назначить ответственным за организацию {мероприятия} {кого}."),
          phrase(Use.CLAUSE, "Поручить {кому} подготовить отчёт о результатах в срок {срок}."),
          phrase(
              Use.CLAUSE,
              "Рекомендовать руководителям образовательных организаций обеспечить участие"
                  + " педагогических работников {срок}."),
          phrase(
              Use.CLAUSE,
              "Разместить приказ на официальном сайте методического центра в срок {срок}."),
          phrase(
              Use.CLAUSE, "Довести приказ до сведения руководителей образовательных организаций."),
          phrase(Use.CLAUSE, "Контроль за исполнением приказа возложить на {кого}."),
          phrase(Use.CLAUSE, "Контроль за исполнением приказа оставляю за собой."),
          phrase(Use.SUBCLAUSE, "назначить ответственного {срок}"),
          phrase(Use.SUBCLAUSE, "представить сведения в методический центр {срок}"));

  private ShippedPhrases() {}

  public static List<Phrase> all() {
    return ALL;
  }

  private static Phrase phrase(Use use, String text) {
    return new Phrase(PhraseId.random(), 0, use, text);
  }
}
