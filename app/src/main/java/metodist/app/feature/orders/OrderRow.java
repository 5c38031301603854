package metodist.app.feature.orders;

import java.time.LocalDate;
import metodist.model.orders.OrderId;
import metodist.model.orders.OrderState;
import org.jspecify.annotations.Nullable;

/// Строка журнала приказов. `number` is empty and `date` null until registration.
public record OrderRow(
    OrderId id,
    String kind,
    String number,
    @Nullable LocalDate date,
    String subject,
    String issuer,
    String signatory,
    OrderState state) {}
