package metodist.reports.source;

/// A part of a foreign document in reading order.
public sealed interface SourceBlock permits SourceParagraph, SourceTable {}
