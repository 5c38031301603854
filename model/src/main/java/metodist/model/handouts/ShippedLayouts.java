package metodist.model.handouts;

import static metodist.model.handouts.HandoutLine.centred;

import java.util.List;
import metodist.model.events.EventId;

/// The layouts the program comes with.
public final class ShippedLayouts {
  private static final int DEEP_BLUE = 0x1F3864;
  private static final int DEEP_RED = 0x8B1A1A;

  private ShippedLayouts() {}

  public static HandoutLayout of(EventId event, HandoutKind kind) {
    boolean landscape = kind == HandoutKind.PARTICIPATION || kind == HandoutKind.SPEAKER;
    return new HandoutLayout(
        HandoutLayoutId.of(event, kind),
        0,
        event,
        kind,
        kind.series(),
        landscape,
        landscape
            ? new HandoutLayout.Margins(18, 25, 15, 25)
            : new HandoutLayout.Margins(30, 25, 20, 25),
        lines(kind),
        Stamp.CENTRE,
        null,
        null);
  }

  private static List<HandoutLine> lines(HandoutKind kind) {
    return switch (kind) {
      case PARTICIPATION ->
          List.of(
              centred("{центр}", 13, 0),
              centred("СЕРТИФИКАТ УЧАСТНИКА", 40, 18).strong().coloured(DEEP_BLUE),
              centred("№ {номер}", 16, 2),
              centred("подтверждает, что", 17, 14),
              centred("{кто}", 32, 8).strong(),
              centred("{должность с местом}", 17, 4),
              centred("{принял|приняла} участие в работе {мероприятия}", 20, 14),
              centred("«{тема мероприятия}»", 20, 2).strong(),
              centred("{дата}, {место}", 15, 12));
      case SPEAKER ->
          List.of(
              centred("{центр}", 13, 0),
              centred("СЕРТИФИКАТ ДОКЛАДЧИКА", 40, 14).strong().coloured(DEEP_BLUE),
              centred("№ {номер}", 16, 2),
              centred("подтверждает, что", 17, 10),
              centred("{кто}", 32, 6).strong(),
              centred("{должность с местом}", 17, 4),
              centred("{выступил|выступила} на {мероприятии} «{тема мероприятия}»", 19, 12),
              centred("с докладом «{заслуга}»", 19, 6).strong(),
              centred("{дата}, {место}", 15, 10));
      case THANKS ->
          List.of(
              centred("{центр}", 12, 0),
              centred("БЛАГОДАРСТВЕННОЕ ПИСЬМО", 28, 60).strong().coloured(DEEP_BLUE),
              centred("№ {номер}", 13, 4),
              centred("{Уважаемый|Уважаемая} {имя отчество}!", 20, 48).strong(),
              centred(
                      "Выражаем Вам искреннюю признательность за {заслуга}"
                          + " при подготовке и проведении {мероприятия} «{тема мероприятия}».",
                      16,
                      22)
                  .aligned(HandoutLine.Align.JUSTIFIED),
              centred(
                      "Желаем Вам здоровья, вдохновения и дальнейших профессиональных успехов.",
                      16,
                      10)
                  .aligned(HandoutLine.Align.JUSTIFIED),
              centred("{дата издания}", 13, 26));
      case DIPLOMA ->
          List.of(
              centred("{центр}", 12, 0),
              centred("ДИПЛОМ", 48, 70).strong().coloured(DEEP_RED),
              centred("№ {номер}", 14, 4),
              centred("{награждается}", 16, 34),
              centred("{кто}", 26, 14).strong(),
              centred("{должность с местом}", 15, 8),
              centred("{заслуга}", 18, 18).strong(),
              centred("в рамках {мероприятия} «{тема мероприятия}»", 16, 12),
              centred("{дата}, {место}", 13, 20));
    };
  }
}
