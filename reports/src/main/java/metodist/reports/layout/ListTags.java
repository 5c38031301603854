package metodist.reports.layout;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.layout.Structure.Role;

/// The structure of numbered paragraphs: neighbours form one list, a deeper level is a list inside
/// the item above it. Any other block between them ends the list.
final class ListTags {
  private final Catalogue catalogue;
  private final List<Integer> lists = new ArrayList<>();
  private final List<Integer> bodies = new ArrayList<>();
  private int parent = Structure.ARTIFACT;

  /// Nodes of one item: its number and its text.
  record Item(int label, int text) {}

  ListTags(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void end() {
    lists.clear();
    bodies.clear();
  }

  Item item(int under, int level) {
    if (under != parent) {
      end();
      parent = under;
    }
    while (lists.size() > level + 1) {
      lists.removeLast();
    }
    if (lists.size() <= level) {
      lists.add(catalogue.node(lists.isEmpty() ? under : bodies.getLast(), Role.L));
    }
    while (bodies.size() >= lists.size()) {
      bodies.removeLast();
    }
    int item = catalogue.node(lists.getLast(), Role.LI);
    int label = catalogue.node(item, Role.LBL);
    int body = catalogue.node(item, Role.LBODY);
    bodies.add(body);
    return new Item(label, catalogue.node(body, Role.P));
  }
}
