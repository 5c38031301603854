package metodist.app.feature.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormEdits;
import metodist.model.forms.FormLabel;
import metodist.model.forms.FormPart;
import metodist.model.forms.FormRevision;
import metodist.model.forms.FormRevisionId;
import metodist.model.forms.FormTree;
import metodist.model.procedures.FormSteps;
import metodist.model.workspace.Edit;
import metodist.model.workspace.RecordChange;

/// Правка формы: each change is read afresh, made and kept at once. A revision that a contest pins,
/// or that came with the program, stays as it is: the change becomes the next revision, and the
/// listener of [#onNextRevision] is told which.
public final class FormViewModel {
  private final DataDesk desk;
  private final FormRevisionId id;
  private final LiveQuery<Optional<FormCard>> card;
  private final ReadOnlyObjectWrapper<List<Integer>> selected;
  private Consumer<FormRevisionId> nextRevision = next -> {};

  /// `part` is the place of the part to begin with, empty for the form itself.
  public FormViewModel(DataDesk desk, FormRevisionId id, List<Integer> part) {
    this.desk = desk;
    this.id = id;
    selected = new ReadOnlyObjectWrapper<>(List.copyOf(part));
    card = desk.<Optional<FormCard>>live(reading -> FormCard.read(reading, id));
  }

  public FormRevisionId id() {
    return id;
  }

  LiveQuery<Optional<FormCard>> card() {
    return card;
  }

  /// What is shown, empty before the first answer and once the revision is gone.
  Optional<FormCard> shown() {
    Optional<FormCard> value = card.value();
    return value == null ? Optional.empty() : value;
  }

  /// The place of the part chosen in the outline.
  public ReadOnlyObjectProperty<List<Integer>> selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  public List<Integer> selected() {
    return selected.get();
  }

  public void select(List<Integer> place) {
    selected.set(List.copyOf(place));
  }

  /// The part chosen; empty when it is not there any more.
  public Optional<FormPart> part() {
    return shown().flatMap(c -> c.tree().at(selected())).map(FormTree::part);
  }

  /// Told when a change went into a revision of its own.
  public void onNextRevision(Consumer<FormRevisionId> listener) {
    nextRevision = listener;
  }

  /// The new tree and where the part chosen stands in it.
  private record Changed(FormTree tree, List<Integer> place) {}

  private record Kept(FormRevisionId id, List<Integer> place) {}

  private void change(String title, Function<Stored, Optional<Changed>> work) {
    desk.change(
        title,
        edit -> {
          Optional<FormRevision> before = FormSteps.revision(edit, id);
          Optional<Changed> changed = before.flatMap(r -> work.apply(new Stored(edit, r)));
          if (changed.isEmpty()) {
            return new Kept(id, selected());
          }
          FormDefinition form = changed.get().tree().definition();
          FormRevisionId now =
              form.equals(before.orElseThrow().definition())
                  ? id
                  : FormSteps.change(edit, form).id();
          return new Kept(now, changed.get().place());
        },
        kept -> {
          select(kept.place());
          if (!kept.id().equals(id)) {
            nextRevision.accept(kept.id());
          }
        });
  }

  /// The revision as it is stored while a change is made.
  private record Stored(Edit edit, FormRevision revision) {
    FormTree tree() {
      return FormTree.of(revision.definition());
    }
  }

  /// Changes the wording of a part; its identifier goes along while it is new.
  public void wording(List<Integer> place, UnaryOperator<FormLabel> change) {
    change(
        "Изменить форму",
        stored -> {
          FormTree tree = stored.tree();
          return tree.at(place)
              .map(
                  at ->
                      new Changed(
                          FormEdits.reworded(
                              tree,
                              place,
                              change.apply(at.part().wording()),
                              FormCard.kept(stored.edit(), stored.revision().definition())),
                          selected()));
        });
  }

  public void part(List<Integer> place, UnaryOperator<FormPart> change) {
    change(
        "Изменить форму",
        stored -> Optional.of(new Changed(stored.tree().changed(place, change), selected())));
  }

  /// Adds a part near the chosen one and chooses it.
  public void add(FormEdits.Kind kind) {
    change(
        "Добавить в форму: " + kind.title().toLowerCase(java.util.Locale.ROOT),
        stored -> put(FormEdits.added(stored.tree(), selected(), kind)));
  }

  private static Optional<Changed> put(Optional<FormTree.Put> put) {
    return put.map(p -> new Changed(p.tree(), p.place()));
  }

  /// What can be added near the chosen part.
  public List<FormEdits.Kind> addable() {
    List<FormEdits.Kind> kinds = new ArrayList<>();
    shown()
        .map(FormCard::tree)
        .ifPresent(
            tree -> {
              for (FormEdits.Kind kind : FormEdits.Kind.values()) {
                if (FormEdits.added(tree, selected(), kind).isPresent()) {
                  kinds.add(kind);
                }
              }
            });
    return kinds;
  }

  /// Takes the chosen part away and chooses what stands before it.
  public void remove() {
    List<Integer> place = selected();
    if (place.isEmpty()) {
      return;
    }
    List<Integer> before = new ArrayList<>(place);
    int last = before.removeLast();
    if (last > 0) {
      before.add(last - 1);
    }
    change(
        "Удалить из формы",
        stored -> Optional.of(new Changed(stored.tree().removed(place), before)));
  }

  /// Moves the chosen part up (negative) or down.
  public void move(int by) {
    change("Переставить в форме", stored -> put(stored.tree().moved(selected(), by)));
  }

  public boolean movable(int by) {
    return shown().flatMap(c -> c.tree().moved(selected(), by)).isPresent();
  }

  /// Carries a part to another place.
  public void carry(List<Integer> from, List<Integer> to) {
    change("Переставить в форме", stored -> put(stored.tree().carried(from, to)));
  }

  public boolean carriable(List<Integer> from, List<Integer> to) {
    return shown().flatMap(c -> c.tree().carried(from, to)).isPresent();
  }

  public void history(Consumer<? super List<RecordChange>> done) {
    desk.history(id, done);
  }

  /// Reads again what is shown.
  public void refresh() {
    card.refresh();
  }
}
