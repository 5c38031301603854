package metodist.reports.verify;

import metodist.reports.source.SourceDocument;

/// A file of the package under check: the name it is called by and what was read of it.
public record CheckedFile(String name, SourceDocument document) {}
