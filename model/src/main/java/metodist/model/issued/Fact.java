package metodist.model.issued;

/// A fact a paper was drawn from: what it is («Номер приказа») and its value at that time.
public record Fact(String label, String value) {}
