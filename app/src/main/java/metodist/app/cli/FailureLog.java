package metodist.app.cli;

/// Where defects of ours are written. Returns the short code a person can quote.
@FunctionalInterface
public interface FailureLog {
  String record(Throwable failure);
}
