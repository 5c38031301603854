package metodist.storage.forms;

import java.util.List;
import metodist.model.forms.LearnedLabel;
import metodist.model.forms.LearnedLabelId;
import metodist.model.forms.LearnedLabelRepository;
import metodist.storage.records.JooqRepository;
import metodist.storage.records.RecordTable;

/// Reading of [LearnedLabel] records from their table.
public final class JooqLearnedLabelRepository extends JooqRepository<LearnedLabelId, LearnedLabel>
    implements LearnedLabelRepository {
  public JooqLearnedLabelRepository(RecordTable<LearnedLabel> table) {
    super(table);
  }

  @Override
  public List<LearnedLabel> ofForm(String formCode) {
    return all().stream().filter(label -> label.formCode().equals(formCode)).toList();
  }
}
