package metodist.model.procedures;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import metodist.model.issued.Certificate;
import metodist.model.issued.CertificateNumbers;
import metodist.model.orders.Order;
import metodist.model.orders.OrderState;
import metodist.model.procedures.CheckRound.Part;
import metodist.model.shared.Dates;
import metodist.model.sites.Site;
import metodist.model.sites.Site.AwardBasis;
import metodist.model.sites.SiteId;
import metodist.model.sites.SiteRules;
import metodist.model.sites.SiteState;
import metodist.model.workspace.Reading;

/// Findings about sites and their certificates.
final class SiteFindings {
  private SiteFindings() {}

  static List<Part> parts(Reading reading, List<Finding> findings) {
    List<SiteId> held =
        reading.sites().all().stream()
            .filter(s -> s.state() == SiteState.ACTIVE || s.state() == SiteState.SUSPENDED)
            .map(Site::id)
            .toList();
    List<Part> parts =
        Part.each(
            held, (now, id, found) -> now.sites().find(id).ifPresent(s -> site(now, s, found)));
    parts.add(Part.whole(SiteFindings::certificates));
    return parts;
  }

  private static void site(Reading reading, Site site, List<Finding> findings) {
    LocalDate today = reading.now().toLocalDate();
    SiteRules.endOfTerm(site, today)
        .ifPresent(
            p ->
                findings.add(
                    Finding.warning(
                        site.lastDay().isBefore(today) ? "site-term-over" : "site-term-ends",
                        site,
                        site.lastDay().isBefore(today)
                            ? p.message()
                            : "Срок статуса заканчивается "
                                + Dates.wordsInFull(site.lastDay())
                                + ".",
                        "Продлите статус приказом или отметьте его окончание.")));
    basis(reading, site, findings);
    if (site.managerId() == null) {
      findings.add(
          Finding.warning(
              "site-without-manager", site, "Не указан менеджер площадки.", "Выберите менеджера."));
    }
    if (site.topic().isBlank()) {
      findings.add(
          Finding.warning(
              "site-without-topic", site, "Не указана тема площадки.", "Впишите тему."));
    }
    if (site.basis() instanceof AwardBasis.ByOrder
        && reading.certificates().ofSite(site.id()).isEmpty()) {
      findings.add(
          Finding.warning(
              "site-without-certificate",
              site,
              "Свидетельство о присвоении статуса не выписано.",
              "Выпишите свидетельство."));
    }
  }

  private static void basis(Reading reading, Site site, List<Finding> findings) {
    switch (site.basis()) {
      case AwardBasis.ByOrder byOrder -> {
        Optional<Order> order = reading.orders().find(byOrder.order());
        boolean valid =
            order
                .filter(o -> o.state() == OrderState.REGISTERED || o.state() == OrderState.AMENDED)
                .isPresent();
        if (!valid) {
          findings.add(
              Finding.error(
                  "site-basis-not-valid",
                  site,
                  "Статус действует, а приказ о присвоении не зарегистрирован, отменён или"
                      + " удалён.",
                  "Зарегистрируйте приказ или измените основание."));
        }
      }
      case AwardBasis.ByOldOrder old -> {
        if (old.number().isBlank() || old.date() == null) {
          findings.add(
              Finding.warning(
                  "site-basis-incomplete",
                  site,
                  "Не указан номер или дата приказа о присвоении.",
                  "Впишите реквизиты приказа."));
        }
      }
    }
  }

  private static String number(Certificate certificate) {
    return certificate.year() + "/" + certificate.number();
  }

  private static void certificates(Reading reading, List<Finding> findings) {
    List<Certificate> all = reading.certificates().all();
    Map<String, Long> same =
        all.stream().collect(Collectors.groupingBy(SiteFindings::number, Collectors.counting()));
    TreeSet<Integer> years = new TreeSet<>();
    for (Certificate certificate : all) {
      years.add(certificate.year());
      if (same.getOrDefault(number(certificate), 0L) > 1) {
        findings.add(
            Finding.error(
                "certificate-number-repeated",
                certificate,
                "Свидетельств с этим номером несколько.",
                "Дайте одному из них другой номер."));
      }
      boolean orphan =
          reading
              .sites()
              .find(certificate.siteId())
              .filter(
                  s -> s.state() != SiteState.ASSIGNED || s.basis() instanceof AwardBasis.ByOrder)
              .isEmpty();
      if (orphan) {
        findings.add(
            Finding.error(
                "certificate-without-order",
                certificate,
                "У свидетельства нет площадки или приказа.",
                "Удалите свидетельство или укажите приказ."));
      }
    }
    for (int year : years) {
      List<Integer> gaps = new CertificateNumbers(all).gaps(year);
      if (!gaps.isEmpty()) {
        Certificate last = all.stream().filter(c -> c.year() == year).findFirst().orElseThrow();
        findings.add(
            Finding.warning(
                "certificate-number-gap",
                last,
                "В номерах свидетельств " + year + " года есть пропуски: " + gaps.size() + ".",
                "Проверьте журнал свидетельств."));
      }
    }
  }
}
