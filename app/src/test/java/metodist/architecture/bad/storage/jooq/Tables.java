package metodist.architecture.bad.storage.jooq;

/// Stands for the generated code.
public final class Tables {
  private Tables() {}

  public static String contest() {
    return "contest";
  }
}
