package metodist.model.orders;

import java.time.LocalDate;
import java.util.List;

/// Акты, с которых начинают: the few that orders of a methodical centre refer to everywhere.
/// Afterwards the dictionary is the user's to change.
public final class ShippedActs {
  private static final String MINFIN = "Министерства финансов Российской Федерации";

  private ShippedActs() {}

  public static List<LegalAct> all() {
    return List.of(
        act(
            "Федеральный закон",
            "",
            LocalDate.of(2012, 12, 29),
            "273-ФЗ",
            "Об образовании в Российской Федерации"),
        act("Федеральный закон", "", LocalDate.of(2006, 7, 27), "152-ФЗ", "О персональных данных"),
        act(
            "приказ",
            "Министерства науки и высшего образования Российской Федерации",
            LocalDate.of(2019, 3, 22),
            "21н",
            "Об утверждении Порядка формирования и функционирования инновационной инфраструктуры"
                + " в системе образования"),
        act(
            "приказ",
            MINFIN,
            LocalDate.of(2017, 11, 29),
            "209н",
            "Об утверждении Порядка применения классификации операций сектора государственного"
                + " управления"),
        act(
            "приказ",
            MINFIN,
            LocalDate.of(2022, 5, 24),
            "82н",
            "О Порядке формирования и применения кодов бюджетной классификации Российской"
                + " Федерации, их структуре и принципах назначения"));
  }

  private static LegalAct act(
      String kind, String author, LocalDate date, String number, String name) {
    return new LegalAct(LegalActId.random(), 0, kind, author, date, number, name, null);
  }
}
