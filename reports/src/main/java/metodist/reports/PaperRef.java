package metodist.reports;

import java.util.UUID;
import metodist.model.issued.PaperKind;

/// A paper that can be composed: its kind, the record it is drawn from, and a title to list it by.
public record PaperRef(PaperKind kind, UUID subject, String title) {}
