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
              centred("{центр}", 12, 0),
              centred("СЕРТИФИКАТ УЧАСТНИКА", 32, 18).strong().coloured(DEEP_BLUE),
              centred("№ {номер}", 14, 2),
              centred("подтверждает, что", 14, 14),
              centred("{кто}", 26, 8).strong(),
              centred("{должность с местом}", 14, 4),
              centred(
                  "{принял|приняла} участие в работе {мероприятия} «{тема мероприятия}»", 16, 12),
              centred("{дата}, {место}", 13, 8));
      case SPEAKER ->
          List.of(
              centred("{центр}", 12, 0),
              centred("СЕРТИФИКАТ ДОКЛАДЧИКА", 32, 16).strong().coloured(DEEP_BLUE),
              centred("№ {номер}", 14, 2),
              centred("подтверждает, что", 14, 12),
              centred("{кто}", 26, 6).strong(),
              centred("{должность с местом}", 14, 4),
              centred("{выступил|выступила} на {мероприятии} «{тема мероприятия}»", 16, 10),
              centred("с докладом «{заслуга}»", 15, 6).strong(),
              centred("{дата}, {место}", 13, 8));
      case THANKS ->
          List.of(
              centred("{центр}", 12, 0),
              centred("БЛАГОДАРСТВЕННОЕ ПИСЬМО", 28, 60).strong().coloured(DEEP_BLUE),
              centred("№ {номер}", 13, 4),
              centred("{уважаемый|уважаемая} {имя отчество}!", 20, 48).strong(),
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
