package metodist.app.feature.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.directory.Organisation;
import metodist.model.directory.OrganisationList;
import metodist.model.directory.OrganisationPhrase;
import metodist.model.orders.Order;
import metodist.reports.verify.Finding;
import metodist.reports.verify.FindingCode;

/// Исправление, в котором программа уверена: words of an order of ours and the words to stand
/// there. A name gets the case the finding names; a list of organisations that are all in the
/// register gets the one notation. Anything else is a person's to mend.
record OrderCure(String before, String after) {
  private static final Pattern NAME = Pattern.compile("^«(.+?)»: .* падеж — «(.+?)»\\.$");
  private static final Pattern LIST = Pattern.compile("^«(.+?)»: ");

  /// The cure of a finding, when its words stand in the order's own text.
  static Optional<OrderCure> of(Order order, Finding finding, List<Organisation> register) {
    if (order.state().closed()) {
      return Optional.empty();
    }
    return words(finding, register)
        .filter(cure -> !cure.in(order).equals(order))
        .filter(cure -> !cure.before().equals(cure.after()));
  }

  private static Optional<OrderCure> words(Finding finding, List<Organisation> register) {
    if (finding.code() == FindingCode.NAME_NOT_IN_CASE) {
      Matcher name = NAME.matcher(finding.message());
      return name.matches()
          ? Optional.of(new OrderCure(name.group(1), name.group(2)))
          : Optional.empty();
    }
    if (finding.code() == FindingCode.ORGANISATION_LIST_NOTATION) {
      Matcher list = LIST.matcher(finding.message());
      return list.find() ? list(list.group(1), register) : Optional.empty();
    }
    return Optional.empty();
  }

  private static Optional<OrderCure> list(String text, List<Organisation> register) {
    OrganisationPhrase phrase = OrganisationPhrase.read(text, register);
    boolean known = phrase.unresolved().isEmpty() && !phrase.organisations().isEmpty();
    return known
        ? Optional.of(new OrderCure(text, OrganisationList.print(phrase.organisations())))
        : Optional.empty();
  }

  /// Whether the words a finding shows are those of the order itself, not drawn from other records.
  static boolean own(Order order, Finding finding) {
    String passage = finding.passage().replaceAll("[\\s\\u00a0]+", " ").replace("…", "").strip();
    return !passage.isEmpty()
        && texts(order).stream()
            .map(t -> t.replaceAll("[\\s\\u00a0]+", " "))
            .anyMatch(t -> !t.isBlank() && (t.contains(passage) || passage.contains(t.strip())));
  }

  private static List<String> texts(Order order) {
    List<String> texts = new ArrayList<>();
    UnaryOperator<String> take =
        text -> {
          texts.add(text);
          return text;
        };
    Order unchanged = changed(order, take);
    return unchanged.equals(order) ? texts : List.of();
  }

  /// The order with the words put right wherever they stand.
  Order in(Order order) {
    Pattern words =
        Pattern.compile(
            Pattern.quote(before).replaceAll("[\\s\\u00a0]+", "\\\\E[\\\\s\\\\u00a0]+\\\\Q"));
    return changed(order, text -> words.matcher(text).replaceAll(Matcher.quoteReplacement(after)));
  }

  private static Order changed(Order order, UnaryOperator<String> change) {
    return order.with(
        o -> {
          o.subject = change.apply(o.subject);
          o.preamble = change.apply(o.preamble);
          o.clauses = o.clauses.stream().map(c -> changed(c, change)).toList();
          o.appendices =
              o.appendices.stream()
                  .map(
                      a ->
                          new Order.Appendix(
                              a.key(),
                              a.content(),
                              a.title(),
                              a.paragraphs().stream().map(change).toList(),
                              a.approved(),
                              a.material()))
                  .toList();
        });
  }

  private static Order.Clause changed(Order.Clause clause, UnaryOperator<String> change) {
    return clause
        .withText(change.apply(clause.text()))
        .withSubclauses(clause.subclauses().stream().map(c -> changed(c, change)).toList());
  }
}
