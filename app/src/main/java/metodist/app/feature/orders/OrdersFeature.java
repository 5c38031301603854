package metodist.app.feature.orders;

import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.model.orders.LegalActId;
import metodist.model.orders.Order;
import metodist.model.orders.OrderId;
import metodist.model.orders.PhraseId;
import metodist.model.shared.RecordId;

/// Раздел «Документы»: the journal of orders, the card of an order, the dictionary of legal acts
/// and the phrase book.
public final class OrdersFeature implements SectionFeature {
  private final Office office;
  private final Messages m = Messages.of(OrdersFeature.class);

  public OrdersFeature(Office office) {
    this.office = office;
  }

  @Override
  public String id() {
    return "orders";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.ORDER;
  }

  @Override
  public Destination home() {
    return new OrderPlaces.Journal();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof OrderPlaces;
  }

  @Override
  public String chapter(Destination destination) {
    return switch (destination) {
      case OrderPlaces.Card card -> "order";
      case OrderPlaces.Acts acts -> "acts";
      case OrderPlaces.Phrases phrases -> "phrases";
      default -> "orders";
    };
  }

  @Override
  public Screen open(Destination destination) {
    return switch (destination) {
      case OrderPlaces.Card(OrderId id) ->
          new OrderView(office, new OrderViewModel(office.data(), id), m);
      case OrderPlaces.Acts acts ->
          new LegalActListView(office, new LegalActListViewModel(office.data()), m);
      case OrderPlaces.Phrases phrases ->
          new PhraseListView(office, new PhraseListViewModel(office.data()), m);
      default -> new OrderJournalView(office, new OrderJournalViewModel(office.data()), m);
    };
  }

  /// An act and a phrase are shown in their lists.
  @Override
  public Optional<Destination> cardOf(RecordId id) {
    return switch (id) {
      case OrderId order -> Optional.of(new OrderPlaces.Card(order));
      case LegalActId act -> Optional.of(new OrderPlaces.Acts());
      case PhraseId phrase -> Optional.of(new OrderPlaces.Phrases());
      default -> Optional.empty();
    };
  }

  @Override
  public List<Command> creations() {
    return List.of(
        Command.of(
                "create.order",
                m.text("create.menu"),
                () ->
                    new OrderJournalViewModel(office.data())
                        .create(Order.Kind.ORDER, id -> office.navigator().open(id)))
            .withIcon(Icon.ORDER));
  }
}
