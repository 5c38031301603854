package metodist.app.feature.orders;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import metodist.app.platform.DataDesk;
import metodist.app.platform.LiveQuery;
import metodist.model.orders.LegalAct;
import metodist.model.workspace.Reading;

/// Справочник правовых актов with how many orders refer to each.
public final class LegalActListViewModel {
  /// An act, the orders that refer to it, whether its term has ended by today.
  public record Row(LegalAct act, long orders, boolean ended) {}

  private final DataDesk desk;
  private final LiveQuery<List<Row>> rows;

  public LegalActListViewModel(DataDesk desk) {
    this.desk = desk;
    rows = desk.<List<Row>>live(LegalActListViewModel::read);
  }

  static List<Row> read(Reading reading) {
    LocalDate today = reading.now().toLocalDate();
    return reading.legalActs().all().stream()
        .map(
            act ->
                new Row(
                    act,
                    reading.orders().all().stream()
                        .filter(o -> o.bases().stream().anyMatch(b -> b.actId().equals(act.id())))
                        .count(),
                    act.endedBefore(today)))
        .sorted(Comparator.comparing(row -> row.act().title()))
        .toList();
  }

  public LiveQuery<List<Row>> rows() {
    return rows;
  }

  public void save(LegalAct act) {
    desk.change(
        act.version() == 0 ? "Внести правовой акт" : "Изменить правовой акт",
        edit -> {
          edit.save(act);
        });
  }

  /// Puts acts into the bin; refused for one an order refers to.
  public void remove(List<Row> chosen, Runnable done) {
    desk.change(
        "Удалить правовой акт", edit -> chosen.forEach(row -> edit.remove(row.act().id())), done);
  }

  /// Reads again what is shown.
  public void refresh() {
    rows.refresh();
  }
}
