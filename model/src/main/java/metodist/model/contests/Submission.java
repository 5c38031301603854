package metodist.model.contests;

import java.time.LocalDateTime;
import metodist.model.forms.Answers;

/// An earlier version of an application, as it was when replaced by the next one.
public record Submission(int no, LocalDateTime replacedAt, Answers answers) {}
