package metodist.app.feature.events;

import javafx.scene.Node;
import javafx.scene.control.Label;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Messages;
import metodist.app.ui.FormKit;
import metodist.app.ui.RowsEntry;
import metodist.model.shared.Plural;

/// Кластеры: names and organisations, written in any notation and shown in one.
final class ClustersPart implements EventPart {
  private final Messages m;
  private final FormKit form = new FormKit("events.clusters");
  private final RowsEntry clusters;
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
    clusters.onCommit(rows -> vm.clusters(rows, RowsTables.refusals(clusters)));
  }

  @Override
  public void show(EventCard card) {
    clusters.set(EventTables.clusters(card.event().clusters(), card.programme().names()));
    count.setText(
        m.text("clusters.count", Plural.ORGANISATIONS.count(card.event().organisationCount())));
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
