package metodist.architecture.bad.app.feature.sites;

/// A name that says nothing.
public record SiteHelper(String text) {}
