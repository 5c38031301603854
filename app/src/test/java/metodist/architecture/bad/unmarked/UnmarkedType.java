package metodist.architecture.bad.unmarked;

/// Lives in a package that says nothing of itself.
public record UnmarkedType(String text) {}
