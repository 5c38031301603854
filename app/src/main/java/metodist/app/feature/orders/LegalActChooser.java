package metodist.app.feature.orders;

import java.util.Comparator;
import metodist.app.feature.Choosers;
import metodist.app.feature.Office;
import metodist.app.platform.Formats;
import metodist.app.platform.Messages;
import metodist.app.ui.ChooserEntry;
import metodist.app.ui.ChooserEntry.Option;
import metodist.app.ui.FormKit;
import metodist.model.orders.LegalAct;
import metodist.model.orders.LegalActId;

/// Choosing an act of the dictionary; one that is not in it yet is entered from here.
final class LegalActChooser {
  private final Office office;
  private final Messages m;

  LegalActChooser(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  ChooserEntry<LegalActId> of(FormKit form, String id, String label) {
    return Choosers.among(
        form,
        id,
        label,
        done ->
            office
                .data()
                .<java.util.List<Option<LegalActId>>>read(
                    reading ->
                        reading.legalActs().all().stream()
                            .sorted(Comparator.comparing(LegalAct::title))
                            .map(this::option)
                            .toList(),
                    done),
        (typed, made) ->
            new LegalActDialog(office, m)
                .edit(LegalActDialog.named(typed))
                .ifPresent(
                    act ->
                        office
                            .data()
                            .<LegalAct>change(
                                "Внести правовой акт",
                                edit -> edit.save(act),
                                saved -> made.accept(option(saved)))));
  }

  private Option<LegalActId> option(LegalAct act) {
    var until = act.validUntil();
    return new Option<>(
        act.id(), act.title(), until == null ? "" : m.text("act.until.is", Formats.date(until)));
  }
}
