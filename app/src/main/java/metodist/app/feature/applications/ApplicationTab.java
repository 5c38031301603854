package metodist.app.feature.applications;

import metodist.model.contests.ApplicationState;

/// The quick filters above the list of applications. Every state belongs to exactly one of them.
enum ApplicationTab {
  NEW,
  REMARKS,
  ADMITTED,
  DECIDED,
  REJECTED;

  boolean accepts(ApplicationState state) {
    return of(state) == this;
  }

  static ApplicationTab of(ApplicationState state) {
    return switch (state) {
      case DRAFT, SUBMITTED, REGISTERED -> NEW;
      case RETURNED -> REMARKS;
      case ADMITTED, IN_REVIEW, REVIEWED, PRESENTATION, PRESENTED -> ADMITTED;
      case RECOMMENDED, RESERVE, CONDITIONAL, AWARDED -> DECIDED;
      case REJECTED, NOT_RECOMMENDED, DECLINED, WITHDRAWN -> REJECTED;
    };
  }
}
