package metodist.model.orders;

import metodist.model.shared.Aggregate;

/// Типовая фраза of an order, the user's to change. Its places (`{кому}`, `{срок}`, …) are those of
/// [Places] and are filled where the phrase is printed.
public record Phrase(PhraseId id, long version, Use use, String text) implements Aggregate {
  /// Where the phrase goes.
  public enum Use {
    PREAMBLE("Преамбула"),
    CLAUSE("Пункт"),
    SUBCLAUSE("Подпункт");

    private final String title;

    Use(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  @Override
  public String title() {
    return use.title() + ": " + text;
  }

  @Override
  public Phrase withVersion(long value) {
    return new Phrase(id, value, use, text);
  }
}
