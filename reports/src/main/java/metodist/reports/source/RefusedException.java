package metodist.reports.source;

/// Thrown by a reader that does not know the file's name; whoever knows it turns it into the
/// sentence of its [#refusal].
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Refusal refusal;

  public RefusedException(Refusal refusal) {
    super(refusal.name());
    this.refusal = refusal;
  }

  public RefusedException(Refusal refusal, Throwable cause) {
    super(refusal.name(), cause);
    this.refusal = refusal;
  }

  public Refusal refusal() {
    return refusal;
  }
}
