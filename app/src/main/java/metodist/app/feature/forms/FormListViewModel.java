package metodist.app.feature.forms;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.forms.FormDefinition;
import metodist.model.forms.FormFile;
import metodist.model.forms.FormRevision;
import metodist.model.forms.FormRevisionId;
import metodist.model.procedures.FormSteps;
import metodist.model.shared.Outcome;
import metodist.model.workspace.Reading;

/// Список форм: what there is, where it is used, and what can be done with a whole form.
public final class FormListViewModel {
  private final DataDesk desk;
  private final LiveQuery<List<FormRow>> rows;

  public FormListViewModel(DataDesk desk) {
    this.desk = desk;
    rows = desk.<List<FormRow>>live(FormListViewModel::read);
  }

  static List<FormRow> read(Reading reading) {
    Map<String, List<FormRevision>> forms = new LinkedHashMap<>();
    for (FormRevision revision : FormSteps.revisions(reading)) {
      forms.computeIfAbsent(revision.code(), code -> new ArrayList<>()).add(revision);
    }
    List<FormRow> rows = new ArrayList<>();
    forms.forEach(
        (code, revisions) -> {
          revisions.sort((a, b) -> Integer.compare(a.revision(), b.revision()));
          rows.add(
              new FormRow(
                  revisions.getLast(),
                  revisions,
                  reading.contests().all().stream()
                      .filter(c -> c.formCode().equals(code))
                      .toList()));
        });
    rows.sort((a, b) -> a.title().compareTo(b.title()));
    return rows;
  }

  LiveQuery<List<FormRow>> rows() {
    return rows;
  }

  /// A form of its own that begins as a copy.
  public void copy(FormDefinition sample, String title, Consumer<FormRevisionId> made) {
    desk.change("Создать форму по образцу", edit -> FormSteps.copy(edit, sample, title).id(), made);
  }

  /// Takes a definition from a file.
  public void take(Path file, Consumer<FormRevisionId> taken) {
    desk.change(
        "Загрузить форму из файла",
        edit -> FormSteps.accept(edit, FormFile.read(file)).id(),
        taken);
  }

  public void offer(FormRow row, boolean offered) {
    desk.change(
        offered ? "Вернуть форму в список" : "Убрать форму из списка",
        edit -> FormSteps.offer(edit, row.code(), offered),
        done -> {});
  }

  /// Puts the newest revision into the bin, unless a contest pins it.
  public void remove(FormRow row, Consumer<? super Outcome<FormRevisionId>> then) {
    desk.step("Удалить редакцию формы", edit -> FormSteps.remove(edit, row.newest()), then);
  }

  /// Reads again what is shown.
  public void refresh() {
    rows.refresh();
  }
}
