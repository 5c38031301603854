package metodist.app.feature.orders;

import java.util.Comparator;
import java.util.List;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.orders.Phrase;

/// Фразы приказов: the phrase book, by where a phrase goes.
public final class PhraseListViewModel {
  private final DataDesk desk;
  private final LiveQuery<List<Phrase>> rows;

  public PhraseListViewModel(DataDesk desk) {
    this.desk = desk;
    rows =
        desk.<List<Phrase>>live(
            reading ->
                reading.phrases().all().stream()
                    .sorted(Comparator.comparing(Phrase::use).thenComparing(Phrase::text))
                    .toList());
  }

  public LiveQuery<List<Phrase>> rows() {
    return rows;
  }

  public void save(Phrase phrase) {
    desk.change(
        phrase.version() == 0 ? "Добавить фразу" : "Изменить фразу",
        edit -> {
          edit.save(phrase);
        });
  }

  public void remove(List<Phrase> chosen, Runnable done) {
    desk.change("Удалить фразу", edit -> chosen.forEach(p -> edit.remove(p.id())), done);
  }

  /// Reads again what is shown.
  public void refresh() {
    rows.refresh();
  }
}
