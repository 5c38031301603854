package metodist.app.cli;

import static metodist.app.cli.ListCommand.code;
import static metodist.app.cli.ListCommand.row;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import metodist.model.contests.Application;
import metodist.model.contests.Contest;
import metodist.model.directory.Organisation;
import metodist.model.directory.Person;
import metodist.model.estimates.Estimate;
import metodist.model.events.Event;
import metodist.model.issued.IssuedDocument;
import metodist.model.orders.Order;
import metodist.model.sites.Site;
import metodist.model.workspace.Reading;

/// The records of `list` as rows of keys and values: always `id` and `title`, and what tells one
/// record from another.
final class RecordRows {
  private RecordRows() {}

  static List<Map<String, Object>> organisations(Reading reading) {
    return reading.organisations().all().stream().map(RecordRows::organisation).toList();
  }

  private static Map<String, Object> organisation(Organisation o) {
    Map<String, Object> row = row(o.id().value(), o.title());
    row.put("fullName", o.name().fullName());
    row.put("type", code(o.type()));
    if (o.number() != null) {
      row.put("number", o.number());
    }
    row.put("district", o.district());
    row.put("address", o.address());
    row.put("phone", o.phone());
    row.put("email", o.email());
    row.put("site", o.site());
    return row;
  }

  static List<Map<String, Object>> people(Reading reading) {
    return reading.people().all().stream().map(p -> person(reading, p)).toList();
  }

  private static Map<String, Object> person(Reading reading, Person p) {
    Map<String, Object> row = row(p.id().value(), p.title());
    p.mainPostOn(reading.now().toLocalDate())
        .ifPresent(
            post -> {
              row.put("post", post.title());
              reading
                  .organisations()
                  .find(post.organisationId())
                  .ifPresent(o -> row.put("organisation", o.title()));
            });
    row.put("phone", p.phone());
    row.put("email", p.email());
    return row;
  }

  static List<Map<String, Object>> contests(Reading reading) {
    return reading.contests().all().stream().map(RecordRows::contest).toList();
  }

  private static Map<String, Object> contest(Contest c) {
    Map<String, Object> row = row(c.id().value(), c.title());
    row.put("form", c.formCode());
    row.put("year", c.year().text());
    row.put("state", code(c.state()));
    return row;
  }

  static List<Map<String, Object>> applications(Reading reading) {
    return reading.applications().all().stream().map(a -> application(reading, a)).toList();
  }

  private static Map<String, Object> application(Reading reading, Application a) {
    Map<String, Object> row = row(a.id().value(), a.title());
    row.put("contest", a.contestId().value().toString());
    reading
        .organisations()
        .find(a.applicantId())
        .ifPresent(o -> row.put("organisation", o.title()));
    row.put("topic", a.topic());
    row.put("state", code(a.state()));
    if (a.registration() != null) {
      row.put("number", a.registration().number());
    }
    return row;
  }

  static List<Map<String, Object>> sites(Reading reading) {
    return reading.sites().all().stream().map(s -> site(reading, s)).toList();
  }

  private static Map<String, Object> site(Reading reading, Site s) {
    Map<String, Object> row = row(s.id().value(), s.title());
    reading
        .organisations()
        .find(s.organisationId())
        .ifPresent(o -> row.put("organisation", o.title()));
    reading.statusKinds().find(s.statusKindId()).ifPresent(k -> row.put("status", k.name()));
    row.put("from", s.from().text());
    row.put("to", s.to().text());
    row.put("lastDay", s.lastDay().toString());
    row.put("state", code(s.state()));
    return row;
  }

  static List<Map<String, Object>> orders(Reading reading) {
    return reading.orders().all().stream().map(RecordRows::order).toList();
  }

  private static Map<String, Object> order(Order o) {
    Map<String, Object> row = row(o.id().value(), o.title());
    row.put("number", o.number());
    row.put("date", o.date() == null ? "" : o.date().toString());
    row.put("state", code(o.state()));
    return row;
  }

  static List<Map<String, Object>> events(Reading reading) {
    return reading.events().all().stream().map(e -> event(reading, e)).toList();
  }

  private static Map<String, Object> event(Reading reading, Event e) {
    Map<String, Object> row = row(e.id().value(), e.title());
    row.put("kind", code(e.kind()));
    row.put("format", code(e.format()));
    row.put("dates", e.dates().days().stream().map(LocalDate::toString).toList());
    row.put("organisations", e.organisationCount());
    row.put("talks", reading.talks().ofEvent(e.id()).size());
    return row;
  }

  static List<Map<String, Object>> estimates(Reading reading) {
    return reading.estimates().all().stream().map(RecordRows::estimate).toList();
  }

  private static Map<String, Object> estimate(Estimate e) {
    Map<String, Object> row = row(e.id().value(), e.title());
    row.put("event", e.eventId().value().toString());
    row.put("lines", e.lines().size());
    row.put("total", e.total().toPlainString());
    row.put("spent", e.spent().toPlainString());
    return row;
  }

  /// The register of papers given out.
  static List<Map<String, Object>> documents(Reading reading) {
    return reading.issuedDocuments().all().stream().map(RecordRows::document).toList();
  }

  private static Map<String, Object> document(IssuedDocument d) {
    Map<String, Object> row = row(d.id().value(), d.title());
    row.put("kind", d.paper().code());
    row.put("subject", d.subject().toString());
    row.put("issuedAt", d.issuedAt().toString());
    row.put("format", d.format());
    return row;
  }
}
