package metodist.app.feature;

import metodist.app.platform.Icon;
import metodist.app.platform.Tone;
import metodist.app.ui.Status;
import metodist.model.contests.ApplicationState;
import metodist.model.contests.ContestState;
import metodist.model.orders.OrderState;
import metodist.model.sites.SiteState;

/// States of records as screens show them: icon, word, colour. One state looks the same everywhere.
public final class Statuses {
  private Statuses() {}

  public static Status of(ApplicationState state) {
    return switch (state) {
      case DRAFT -> new Status(Icon.DRAFT, state.title(), Tone.NEUTRAL);
      case SUBMITTED, REGISTERED -> new Status(Icon.PENDING, state.title(), Tone.ACCENT);
      case RETURNED -> new Status(Icon.WARNING, state.title(), Tone.WARNING);
      case REJECTED, DECLINED, NOT_RECOMMENDED ->
          new Status(Icon.REMOVE, state.title(), Tone.DANGER);
      case WITHDRAWN -> new Status(Icon.REMOVE, state.title(), Tone.NEUTRAL);
      case ADMITTED, REVIEWED, PRESENTED -> new Status(Icon.OK, state.title(), Tone.ACCENT);
      case IN_REVIEW, PRESENTATION -> new Status(Icon.PENDING, state.title(), Tone.ACCENT);
      case RECOMMENDED, AWARDED -> new Status(Icon.OK, state.title(), Tone.SUCCESS);
      case RESERVE, CONDITIONAL -> new Status(Icon.WARNING, state.title(), Tone.WARNING);
    };
  }

  public static Status of(ContestState state) {
    return switch (state) {
      case PLANNED -> new Status(Icon.DRAFT, state.title(), Tone.NEUTRAL);
      case ANNOUNCED, ACCEPTING, CLOSED, TECHNICAL_REVIEW, CONTENT_REVIEW, PRESENTATION ->
          new Status(Icon.PENDING, state.title(), Tone.ACCENT);
      case DECISION -> new Status(Icon.WARNING, state.title(), Tone.WARNING);
      case AWARDED -> new Status(Icon.OK, state.title(), Tone.SUCCESS);
      case ARCHIVED -> new Status(Icon.DATABASE, state.title(), Tone.NEUTRAL);
      case CANCELLED -> new Status(Icon.REMOVE, state.title(), Tone.NEUTRAL);
    };
  }

  public static Status of(OrderState state) {
    return switch (state) {
      case DRAFT -> new Status(Icon.DRAFT, state.title(), Tone.NEUTRAL);
      case ON_APPROVAL -> new Status(Icon.PENDING, state.title(), Tone.ACCENT);
      case SIGNED -> new Status(Icon.EDIT, state.title(), Tone.ACCENT);
      case REGISTERED, AMENDED -> new Status(Icon.OK, state.title(), Tone.SUCCESS);
      case REVOKED -> new Status(Icon.REMOVE, state.title(), Tone.DANGER);
    };
  }

  public static Status of(SiteState state) {
    return switch (state) {
      case ASSIGNED -> new Status(Icon.PENDING, state.title(), Tone.ACCENT);
      case ACTIVE -> new Status(Icon.OK, state.title(), Tone.SUCCESS);
      case SUSPENDED -> new Status(Icon.WARNING, state.title(), Tone.WARNING);
      case COMPLETED -> new Status(Icon.DATABASE, state.title(), Tone.NEUTRAL);
      case TERMINATED_EARLY -> new Status(Icon.REMOVE, state.title(), Tone.DANGER);
    };
  }
}
