package metodist.app.feature.events;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import metodist.app.platform.Messages;
import metodist.app.ui.FormKit;
import metodist.app.ui.RowsEntry;
import metodist.app.ui.TextPlace;
import metodist.model.events.CommitteeRole;

/// Оргкомитет: roles, people of the register, «по согласованию».
final class PeoplePart implements EventPart {
  private final FormKit form = new FormKit("events.committee");
  private final RowsEntry members;

  PeoplePart(EventViewModel vm, Messages m) {
    List<String> roles = Arrays.stream(CommitteeRole.values()).map(CommitteeRole::title).toList();
    form.note(m.text("committee.note", String.join(", ", roles)));
    members =
        form.add(
            RowsTables.of(
                "members",
                m.text("part.committee"),
                "role",
                m.text("committee.role"),
                "person",
                m.text("committee.person"),
                "agreement",
                m.text("committee.agreement")));
    members.onCommit(rows -> vm.committee(rows, RowsTables.refusals(members)));
  }

  @Override
  public void show(EventCard card) {
    members.set(EventTables.committee(card.event().committee(), card.programme().names()));
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
