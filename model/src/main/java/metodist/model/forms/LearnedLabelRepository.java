package metodist.model.forms;

import java.util.List;
import metodist.model.shared.Repository;

/// Reading of what the reader of filled forms has learned.
public interface LearnedLabelRepository extends Repository<LearnedLabelId, LearnedLabel> {
  List<LearnedLabel> ofForm(String formCode);
}
