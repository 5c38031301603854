package metodist.app.feature.orders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import metodist.app.platform.DataDesk;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.orders.Acquaintance;
import metodist.model.orders.Basis;
import metodist.model.orders.LegalActId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderCopy;
import metodist.model.orders.OrderId;
import metodist.model.orders.Visa;
import metodist.model.procedures.OrderSteps;
import metodist.model.shared.Outcome;
import org.jspecify.annotations.Nullable;

/// Путь приказа: what it is based on, who else signs, visas, who it is sent to, who is acquainted
/// with it, its scan. Visas, acquaintance and scan go on after the registration.
final class OrderWayModel {
  private static final long LARGEST_SCAN = 50L * 1024 * 1024;

  private final DataDesk desk;
  private final OrderId id;

  OrderWayModel(DataDesk desk, OrderId id) {
    this.desk = desk;
    this.id = id;
  }

  private void change(String title, Consumer<OrderCopy> work) {
    desk.perform(
        title,
        edit -> {
          Order stored = edit.orders().get(id);
          Order changed = stored.with(work);
          return changed.equals(stored) ? Outcome.done(stored) : OrderSteps.change(edit, changed);
        },
        done -> {});
  }

  /// Changes what stays open in a registered order.
  private void accompany(String title, Consumer<OrderCopy> work) {
    desk.perform(
        title,
        edit -> {
          Order stored = edit.orders().get(id);
          Order changed = stored.with(work);
          return changed.equals(stored)
              ? Outcome.done(stored)
              : OrderSteps.changeAccompanying(edit, changed);
        },
        done -> {});
  }

  void addBasis(LegalActId act) {
    change(
        "Сослаться на акт",
        o -> o.bases = plus(o.bases, new Basis(act, Basis.Lead.ACCORDANCE, "")));
  }

  void changeBasis(int at, UnaryOperator<Basis> work) {
    change(
        "Изменить ссылку на акт",
        o -> {
          List<Basis> bases = new ArrayList<>(o.bases);
          if (at < bases.size()) {
            bases.set(at, work.apply(bases.get(at)));
          }
          o.bases = bases;
        });
  }

  void removeBasis(int at) {
    change("Убрать ссылку на акт", o -> o.bases = without(o.bases, at));
  }

  void addSigning(PersonId person) {
    change(
        "Добавить подпись на приказе",
        o -> {
          if (!o.alsoSigning.contains(person)) {
            o.alsoSigning = plus(o.alsoSigning, person);
          }
        });
  }

  void removeSigning(int at) {
    change("Убрать подпись на приказе", o -> o.alsoSigning = without(o.alsoSigning, at));
  }

  void addVisa(PersonId person) {
    accompany(
        "Добавить визу",
        o -> {
          if (o.visas.stream().noneMatch(v -> v.personId().equals(person))) {
            o.visas = plus(o.visas, new Visa(person, null, ""));
          }
        });
  }

  void visa(int at, @Nullable LocalDate date, String remark) {
    accompany(
        "Отметить визу",
        o -> {
          List<Visa> visas = new ArrayList<>(o.visas);
          if (at < visas.size()) {
            visas.set(at, new Visa(visas.get(at).personId(), date, remark.strip()));
          }
          o.visas = visas;
        });
  }

  void removeVisa(int at) {
    accompany("Убрать визу", o -> o.visas = without(o.visas, at));
  }

  void addRecipient(OrganisationId organisation) {
    change(
        "Добавить в рассылку",
        o -> {
          if (!o.recipients.contains(organisation)) {
            o.recipients = plus(o.recipients, organisation);
          }
        });
  }

  void removeRecipient(int at) {
    change("Убрать из рассылки", o -> o.recipients = without(o.recipients, at));
  }

  void recipientWords(String words) {
    change("Изменить рассылку", o -> o.recipientWords = words.strip());
  }

  void addAcquaintance(PersonId person) {
    accompany(
        "Добавить в лист ознакомления",
        o -> {
          if (o.acquaintances.stream().noneMatch(a -> a.personId().equals(person))) {
            o.acquaintances = plus(o.acquaintances, new Acquaintance(person, null));
          }
        });
  }

  void acquainted(int at, @Nullable LocalDate date) {
    accompany(
        "Отметить ознакомление",
        o -> {
          List<Acquaintance> all = new ArrayList<>(o.acquaintances);
          if (at < all.size()) {
            all.set(at, new Acquaintance(all.get(at).personId(), date));
          }
          o.acquaintances = all;
        });
  }

  void removeAcquaintance(int at) {
    accompany("Убрать из листа ознакомления", o -> o.acquaintances = without(o.acquaintances, at));
  }

  /// Keeps a scan of the signed paper with the order. A file too large for the data is refused.
  void attachScan(Path file, Runnable done) {
    desk.perform(
        "Приложить скан приказа",
        edit -> {
          byte[] bytes = ScanFile.read(file, LARGEST_SCAN);
          Order stored = edit.orders().get(id);
          return OrderSteps.changeAccompanying(
              edit, stored.with(o -> o.scan = edit.keepFile(file.getFileName().toString(), bytes)));
        },
        saved -> done.run());
  }

  void removeScan() {
    accompany("Убрать скан приказа", o -> o.scan = null);
  }

  private static <T> List<T> plus(List<T> list, T item) {
    List<T> longer = new ArrayList<>(list);
    longer.add(item);
    return longer;
  }

  private static <T> List<T> without(List<T> list, int at) {
    List<T> shorter = new ArrayList<>(list);
    if (at >= 0 && at < shorter.size()) {
      shorter.remove(at);
    }
    return shorter;
  }
}
