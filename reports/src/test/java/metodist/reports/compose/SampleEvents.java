package metodist.reports.compose;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.PersonId;
import metodist.model.estimates.Estimate;
import metodist.model.estimates.EstimateId;
import metodist.model.estimates.EstimateLine;
import metodist.model.estimates.FundingSource;
import metodist.model.events.BookPart;
import metodist.model.events.ClashPolicy;
import metodist.model.events.Cluster;
import metodist.model.events.Committee;
import metodist.model.events.CommitteeRole;
import metodist.model.events.Event;
import metodist.model.events.EventCase;
import metodist.model.events.EventConcept;
import metodist.model.events.EventDates;
import metodist.model.events.EventFormat;
import metodist.model.events.EventId;
import metodist.model.events.EventKind;
import metodist.model.events.EventOnline;
import metodist.model.events.EventRole;
import metodist.model.events.GuestList;
import metodist.model.events.PreliminaryReview;
import metodist.model.events.ProgrammeBook;
import metodist.model.events.Session;
import metodist.model.events.SessionKind;
import metodist.model.events.Speaker;
import metodist.model.events.Talk;
import metodist.model.events.TalkCategory;
import metodist.model.events.TalkId;
import metodist.model.handouts.Handout;
import metodist.model.handouts.HandoutId;
import metodist.model.handouts.HandoutKind;
import metodist.model.procedures.PublishSteps;
import metodist.model.workspace.Edit;
import org.jspecify.annotations.Nullable;

/// A forum of the small district with two sections in two rooms and an estimate carried out.
final class SampleEvents {
  static final EventId FORUM = new EventId(SampleDistrict.id(200));
  static final EstimateId ESTIMATE = new EstimateId(SampleDistrict.id(201));
  static final HandoutId HANDOUT = new HandoutId(SampleDistrict.id(202));
  static final LocalDate DAY = LocalDate.of(2026, 10, 30);
  static final UUID FIRST = SampleDistrict.id(211);
  static final UUID SECOND = SampleDistrict.id(212);

  private SampleEvents() {}

  static void write(Edit edit, SampleDistrict district) {
    edit.save(forum(district));
    edit.save(
        talk(
            1,
            "Наставник рядом",
            Speaker.known(district.manager, district.school),
            FIRST,
            DAY.atTime(11, 0)));
    edit.save(
        talk(
            2,
            "Читаем вместе",
            new Speaker(null, "Ухова Раиса Львовна", "логопед", null, "Сад соседнего района"),
            FIRST,
            DAY.atTime(11, 7)));
    edit.save(
        talk(
            3,
            "Урок в парке",
            Speaker.known(district.gymnasiumHead, null),
            SECOND,
            DAY.atTime(11, 0)));
    edit.save(talk(4, "Ждёт места", Speaker.known(district.methodist, null), null, null));
    edit.save(estimate(district));
    edit.save(
        GuestList.empty(FORUM)
            .with(
                List.of(
                    Speaker.known(district.methodist, null),
                    new Speaker(null, "Ким Ен Су", "учитель", null, "Школа соседнего района"))));
    edit.save(
        new Handout(
            HANDOUT,
            0,
            FORUM,
            HandoutKind.SPEAKER,
            new Speaker(null, "Ухова Раиса Львовна", "логопед", null, "Сад соседнего района"),
            EventRole.SPEAKER,
            "Читаем вместе",
            new Handout.SeriesNumber("Д", 2026, 7),
            DAY,
            ""));
    PublishSteps.publish(edit, FORUM, "Разослана в школы").orThrow();
  }

  static Event forum(SampleDistrict district) {
    return new Event(
        FORUM,
        0,
        EventKind.FORUM,
        "Форум инноваций 2026",
        "Школа открытых решений",
        EventFormat.MIXED,
        EventDates.on(DAY),
        "Гимназия № 5",
        "педагоги района",
        List.of("показать итоги;", "обсудить планы"),
        new EventConcept(
            "В {год} году тема форума — «{тема}».",
            "Основа — экосистема{сноска: среда участников} района, в ней {организации}.",
            null,
            "Модератор ведёт эфир.",
            List.of("пленарное заседание", "секции"),
            "Итог — сборник и {кейсы}."),
        new EventOnline(
            "видеоконференция",
            List.of(new EventOnline.Link("Эфир", "https://f.example/live")),
            ""),
        List.of(
            new EventCase("Первый", district.school, EventCase.Kind.CASE, ""),
            new EventCase("Второй", null, EventCase.Kind.CASE, ""),
            new EventCase("Третий", null, EventCase.Kind.PRODUCT, "")),
        List.of(
            new Cluster(
                SampleDistrict.id(221),
                "Современная школа",
                List.of(district.gymnasium, district.school, district.kindergarten)),
            new Cluster(SampleDistrict.id(222), "Успех каждого ребёнка", List.of(district.lyceum))),
        new Committee(
            List.of(
                new Committee.Member(district.methodist, CommitteeRole.MEMBER, null),
                new Committee.Member(district.director, CommitteeRole.CO_CHAIR, null),
                new Committee.Member(district.chief, CommitteeRole.CO_CHAIR, null))),
        List.of(new TalkCategory(SampleDistrict.id(231), "Площадки", 5, 7, "20–27 апреля")),
        sessions(district),
        ClashPolicy.USUAL,
        district.director,
        new ProgrammeBook("", null, List.of(BookPart.FACTS, BookPart.LINKS)),
        List.of());
  }

  private static List<Session> sessions(SampleDistrict district) {
    List<Session> all = new ArrayList<>();
    all.add(
        session(
            SampleDistrict.id(210),
            SessionKind.PLENARY,
            "Открытие",
            DAY.atTime(10, 0),
            "Зал",
            null));
    all.add(session(SampleDistrict.id(213), SessionKind.BREAK, "", DAY.atTime(10, 45), "", null));
    all.add(
        session(
            FIRST,
            SessionKind.SECTION,
            "Секция 1. Наставничество",
            DAY.atTime(11, 0),
            "Кабинет 2",
            district.director));
    all.add(
        session(
                SECOND,
                SessionKind.SECTION,
                "Секция 2. Урок",
                DAY.atTime(11, 0),
                "Кабинет 10",
                district.schoolHead)
            .with(s -> s.link = "https://f.example/2"));
    return all;
  }

  private static Session session(
      UUID key,
      SessionKind kind,
      String title,
      LocalDateTime start,
      String room,
      @Nullable PersonId moderator) {
    int minutes = kind == SessionKind.BREAK ? 15 : 45;
    return new Session(key, kind, title, start, minutes, room, "", moderator, 0);
  }

  static Talk talk(
      int no,
      String topic,
      Speaker speaker,
      @Nullable UUID session,
      @Nullable LocalDateTime start) {
    return new Talk(
        new TalkId(SampleDistrict.id(240 + no)),
        0,
        FORUM,
        topic,
        List.of(speaker),
        null,
        7,
        session,
        start,
        PreliminaryReview.NONE,
        "");
  }

  static Estimate estimate(SampleDistrict district) {
    FundingSource source =
        new FundingSource(
            SampleDistrict.id(250),
            FundingSource.Kind.TARGETED_SUBSIDY,
            "000200511",
            "",
            district.centre,
            new BigDecimal("200000"));
    return new Estimate(
        ESTIMATE,
        0,
        FORUM,
        "Смета расходов на проведение Форума инноваций 2026",
        DAY,
        List.of(source),
        List.of(
            line(251, "226", "Оплата по договорам ГПХ", "1", "27000", "26990", source),
            line(252, "349", "Сувениры", "194", "500", "97000", source),
            line(253, "346", "Канцелярские товары", "1", "56000", "", source)),
        district.methodist,
        district.manager,
        district.director,
        null);
  }

  private static EstimateLine line(
      int no,
      String kosgu,
      String name,
      String quantity,
      String price,
      String spent,
      FundingSource source) {
    return new EstimateLine(
        SampleDistrict.id(no),
        "244",
        kosgu,
        name,
        quantity.equals("1") ? "" : "шт.",
        new BigDecimal(quantity),
        new BigDecimal(price),
        source.key(),
        "",
        "",
        spent.isEmpty()
            ? null
            : new EstimateLine.Execution(new BigDecimal(spent), "экономия", "договор № 7"));
  }
}
