package metodist.app.sample;

/// How far an application of the sample district goes.
enum SampleFate {
  DRAFT,
  SUBMITTED,
  REGISTERED,
  RETURNED,
  REJECTED,
  WITHDRAWN,
  ADMITTED,
  IN_REVIEW,
  REVIEWED,
  PRESENTATION,
  PRESENTED,
  AWARD,
  AWARD_AFTER_REMARKS,
  REFUSE,
  RESERVE,
  REVISE;

  boolean passes(SampleFate step) {
    return compareTo(step) >= 0;
  }

  /// Whether the technical review let it through.
  boolean admitted() {
    return compareTo(ADMITTED) >= 0;
  }
}
