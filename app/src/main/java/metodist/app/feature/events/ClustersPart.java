package metodist.app.feature.events;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Messages;
import metodist.app.ui.FormKit;
import metodist.app.ui.RowsEntry;
import metodist.app.ui.TextPlace;
import metodist.model.shared.Plural;

/// Кластеры: names and organisations, written in any notation and shown in one; below them the
/// cases and products the organisations show.
final class ClustersPart implements EventPart {
  private final Messages m;
  private final FormKit form = new FormKit("events.clusters");
  private final RowsEntry clusters;
  private final RowsEntry cases;
  private final Label count = ProblemLines.wrapped("", "text-muted");

  ClustersPart(EventViewModel vm, Messages m) {
    this.m = m;
    form.note(m.text("clusters.note"));
    clusters =
        form.add(
            RowsTables.of(
                "clusters",
                m.text("part.clusters"),
                "name",
                m.text("clusters.name"),
                "organisations",
                m.text("clusters.organisations")));
    form.node(count);
    form.section(m.text("cases.section"));
    form.note(m.text("cases.note"));
    cases =
        form.add(
            RowsTables.of(
                "cases",
                m.text("cases"),
                "title",
                m.text("cases.title"),
                "kind",
                m.text("cases.kind"),
                "organisation",
                m.text("cases.organisation"),
                "address",
                m.text("cases.address")));
    cases.onCommit(rows -> vm.cases(rows, RowsTables.refusals(cases)));
    clusters.onCommit(rows -> vm.clusters(rows, RowsTables.refusals(clusters)));
  }

  @Override
  public void show(EventCard card) {
    clusters.set(EventTables.clusters(card.event().clusters(), card.programme().names()));
    cases.set(CaseTables.rows(card.event().cases(), card.programme().names()));
    count.setText(
        m.text("clusters.count", Plural.ORGANISATIONS.count(card.event().organisationCount())));
  }

  @Override
  public List<TextPlace> places() {
    return form.places();
  }

  @Override
  public Node root() {
    return form.root();
  }

  @Override
  public void commit() {
    form.commit();
  }
}
