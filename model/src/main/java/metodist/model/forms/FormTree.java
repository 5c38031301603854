package metodist.model.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// A definition as a tree of parts, for editing: every change is a function from tree to tree, at a
/// place given by the indexes on the way down from the whole (an empty place is the whole itself).
/// A place that is not there leaves the tree as it is.
public record FormTree(FormPart part, List<FormTree> inner) {
  public FormTree {
    List<FormTree> ordered = new ArrayList<>(inner);
    ordered.sort(Comparator.comparing(tree -> tree.part().rank()));
    inner = List.copyOf(ordered);
  }

  private FormTree(FormPart part) {
    this(part, List.of());
  }

  public static FormTree of(FormDefinition form) {
    List<FormTree> inner = new ArrayList<>();
    form.head().forEach(f -> inner.add(new FormTree(new FormPart.Head(f))));
    for (FormSection section : form.sections()) {
      List<FormTree> parts = new ArrayList<>();
      section.fields().forEach(f -> parts.add(new FormTree(new FormPart.Field(f))));
      section.tables().forEach(t -> parts.add(of(t)));
      section.repeat().ifPresent(r -> parts.add(of(r)));
      inner.add(new FormTree(new FormPart.Section(section), parts));
    }
    return new FormTree(new FormPart.Whole(form), inner);
  }

  private static FormTree of(FormTable table) {
    List<FormTree> parts = new ArrayList<>();
    table.columns().forEach(c -> parts.add(new FormTree(new FormPart.Column(c))));
    table.groups().forEach(g -> parts.add(new FormTree(new FormPart.Group(g))));
    return new FormTree(new FormPart.Table(table), parts);
  }

  private static FormTree of(FormRepeat repeat) {
    return new FormTree(
        new FormPart.Repeat(repeat),
        repeat.fields().stream().map(f -> new FormTree(new FormPart.Repeated(f))).toList());
  }

  /// The definition; only for the tree of a whole.
  public FormDefinition definition() {
    if (!(part instanceof FormPart.Whole(FormDefinition form))) {
      throw new IllegalStateException("not a whole form: " + part);
    }
    List<FormField> head = new ArrayList<>();
    List<FormSection> sections = new ArrayList<>();
    for (FormTree each : inner) {
      if (each.part() instanceof FormPart.Head(FormField field)) {
        head.add(field);
      } else if (each.part() instanceof FormPart.Section(FormSection section)) {
        sections.add(each.section(section));
      }
    }
    return form.withHead(head).withSections(sections);
  }

  private FormSection section(FormSection bare) {
    List<FormField> fields = new ArrayList<>();
    List<FormTable> tables = new ArrayList<>();
    Optional<FormRepeat> repeat = Optional.empty();
    for (FormTree each : inner) {
      switch (each.part()) {
        case FormPart.Field(FormField field) -> fields.add(field);
        case FormPart.Table(FormTable table) -> tables.add(each.table(table));
        case FormPart.Repeat(FormRepeat found) -> repeat = Optional.of(each.repeat(found));
        default -> throw new IllegalStateException("no part of a section: " + each.part());
      }
    }
    return bare.withFields(fields).withTables(tables).withRepeat(repeat);
  }

  private FormTable table(FormTable bare) {
    List<FormTable.Column> columns = new ArrayList<>();
    List<FormTable.Group> groups = new ArrayList<>();
    for (FormTree each : inner) {
      if (each.part() instanceof FormPart.Column(FormTable.Column column)) {
        columns.add(column);
      } else if (each.part() instanceof FormPart.Group(FormTable.Group group)) {
        groups.add(group);
      }
    }
    return bare.withColumns(columns).withRows(bare.rows().withGroups(groups));
  }

  private FormRepeat repeat(FormRepeat bare) {
    return bare.withFields(
        inner.stream().map(each -> ((FormPart.Repeated) each.part()).field()).toList());
  }

  /// The tree at a place.
  public Optional<FormTree> at(List<Integer> place) {
    if (place.isEmpty()) {
      return Optional.of(this);
    }
    int index = place.getFirst();
    return index < 0 || index >= inner.size()
        ? Optional.empty()
        : inner.get(index).at(place.subList(1, place.size()));
  }

  /// The part at a place changed.
  public FormTree changed(List<Integer> place, UnaryOperator<FormPart> change) {
    return replaced(place, tree -> new FormTree(change.apply(tree.part()), tree.inner()));
  }

  private FormTree replaced(List<Integer> place, UnaryOperator<FormTree> change) {
    if (place.isEmpty()) {
      return change.apply(this);
    }
    int index = place.getFirst();
    if (index < 0 || index >= inner.size()) {
      return this;
    }
    List<FormTree> parts = new ArrayList<>(inner);
    parts.set(index, inner.get(index).replaced(place.subList(1, place.size()), change));
    return new FormTree(part, parts);
  }

  public FormTree removed(List<Integer> place) {
    if (place.isEmpty()) {
      return this;
    }
    return replaced(
        owner(place),
        tree -> {
          List<FormTree> parts = new ArrayList<>(tree.inner());
          int index = place.getLast();
          if (index >= 0 && index < parts.size()) {
            parts.remove(index);
          }
          return new FormTree(tree.part(), parts);
        });
  }

  private static List<Integer> owner(List<Integer> place) {
    return place.subList(0, place.size() - 1);
  }

  /// Where a part put in has come to stand.
  public record Put(FormTree tree, List<Integer> place) {
    public Put {
      place = List.copyOf(place);
    }
  }

  /// The tree put in near a place: inside what stands there, if it may stand inside, as its last;
  /// else after it in the nearest owner that takes it. Empty when nothing on the way takes it. A
  /// section has one repeat at most.
  public Optional<Put> put(List<Integer> near, FormTree fresh) {
    List<Integer> owner = near;
    Optional<Integer> after = Optional.empty();
    while (true) {
      Optional<FormTree> tree = at(owner);
      if (tree.isPresent() && tree.get().takes(fresh.part())) {
        return Optional.of(put(owner, after, fresh));
      }
      if (owner.isEmpty()) {
        return Optional.empty();
      }
      after = Optional.of(owner.getLast());
      owner = owner(owner);
    }
  }

  private boolean takes(FormPart fresh) {
    boolean second =
        fresh instanceof FormPart.Repeat
            && inner.stream().anyMatch(t -> t.part() instanceof FormPart.Repeat);
    return part.holds(fresh) && !second;
  }

  private Put put(List<Integer> owner, Optional<Integer> after, FormTree fresh) {
    FormTree tree = at(owner).orElseThrow();
    List<FormTree> parts = new ArrayList<>(tree.inner());
    int index = after.map(at -> at + 1).orElse(parts.size());
    while (index > 0 && parts.get(index - 1).part().rank() > fresh.part().rank()) {
      index--;
    }
    while (index < parts.size() && parts.get(index).part().rank() < fresh.part().rank()) {
      index++;
    }
    parts.add(index, fresh);
    List<Integer> place = new ArrayList<>(owner);
    place.add(index);
    return new Put(replaced(owner, t -> new FormTree(t.part(), parts)), place);
  }

  /// The part moved among its like by one up (negative) or down; past the last of its owner it goes
  /// on into the next owner of the same kind.
  public Optional<Put> moved(List<Integer> place, int by) {
    if (place.isEmpty() || at(place).isEmpty()) {
      return Optional.empty();
    }
    FormTree moving = at(place).get();
    List<Integer> owner = owner(place);
    int target = place.getLast() + by;
    List<FormTree> siblings = at(owner).orElseThrow().inner();
    if (target >= 0
        && target < siblings.size()
        && siblings.get(target).part().rank() == moving.part().rank()) {
      List<FormTree> parts = new ArrayList<>(siblings);
      parts.add(target, parts.remove((int) place.getLast()));
      List<Integer> now = new ArrayList<>(owner);
      now.add(target);
      return Optional.of(new Put(replaced(owner, t -> new FormTree(t.part(), parts)), now));
    }
    return owner.isEmpty() ? Optional.empty() : overTheEdge(place, by, moving);
  }

  private Optional<Put> overTheEdge(List<Integer> place, int by, FormTree moving) {
    List<Integer> owner = owner(place);
    List<Integer> next = new ArrayList<>(owner(owner));
    next.add(owner.getLast() + by);
    Optional<FormTree> other = at(next);
    if (other.isEmpty() || !other.get().takes(moving.part())) {
      return Optional.empty();
    }
    FormTree without = removed(place);
    Optional<Integer> after = by > 0 ? Optional.of(-1) : Optional.empty();
    return Optional.of(without.put(next, after, moving));
  }

  /// The part taken from one place and put in near another; empty when it may not stand there or
  /// would stand inside itself.
  public Optional<Put> carried(List<Integer> from, List<Integer> to) {
    boolean inside = to.size() >= from.size() && to.subList(0, from.size()).equals(from);
    Optional<FormTree> moving = at(from);
    if (from.isEmpty() || inside || moving.isEmpty() || at(to).isEmpty()) {
      return Optional.empty();
    }
    boolean upwards =
        owner(from).equals(to.isEmpty() ? to : owner(to))
            && to.size() == from.size()
            && from.getLast() > to.getLast();
    return upwards
        ? moved(from, to.getLast() - from.getLast())
        : removed(from).put(afterRemoval(from, to), moving.get());
  }

  /// Where the part stands that a problem of [DefinitionCheck] names; the whole when it is none's.
  public List<Integer> placeOf(String problem) {
    int dot = problem.indexOf('.');
    List<Integer> owner = placeOfId(dot < 0 ? problem : problem.substring(0, dot));
    if (dot < 0 || owner.isEmpty()) {
      return owner;
    }
    List<Integer> inside = at(owner).orElseThrow().placeOfId(problem.substring(dot + 1));
    return Stream.concat(owner.stream(), inside.stream()).toList();
  }

  private List<Integer> placeOfId(String id) {
    for (int i = 0; i < inner.size(); i++) {
      FormTree each = inner.get(i);
      if (each.part().id().equals(id)) {
        return List.of(i);
      }
      if (each.part() instanceof FormPart.Section) {
        List<Integer> deeper = each.placeOfId(id);
        if (!deeper.isEmpty()) {
          return List.of(i, deeper.getFirst());
        }
      }
    }
    return List.of();
  }

  /// The same place once the part before it is gone.
  private static List<Integer> afterRemoval(List<Integer> gone, List<Integer> place) {
    int depth = gone.size() - 1;
    boolean shifts =
        place.size() > depth
            && place.subList(0, depth).equals(owner(gone))
            && place.get(depth) > gone.getLast();
    if (!shifts) {
      return place;
    }
    List<Integer> now = new ArrayList<>(place);
    now.set(depth, now.get(depth) - 1);
    return now;
  }
}
