package metodist.app.platform;

/// The one place where failures end. It tells a [metodist.model.shared.UserFacingException] as its
/// sentence and action; anything else is a defect of ours and gets an apology, a code and a line in
/// the log. Problems in what was entered are no failures and are shown beside their fields.
@FunctionalInterface
public interface ErrorReporter {
  void report(Throwable failure);
}
