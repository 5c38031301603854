package metodist.app.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// «Да», «нет» or not answered yet; «нет» is an answer.
public final class YesNoEntry extends Entry<Optional<Boolean>> {
  private final RadioButton yes = new RadioButton(UiTexts.MESSAGES.text("yes"));
  private final RadioButton no = new RadioButton(UiTexts.MESSAGES.text("no"));
  private final ToggleGroup group = new ToggleGroup();
  private final HBox box = new HBox(yes, no);
  private boolean showing;

  public YesNoEntry(String id, String label) {
    super(id, label, Optional.empty());
    box.setId(id);
    box.getStyleClass().add("yes-no");
    yes.setId(id + ".yes");
    no.setId(id + ".no");
    yes.setAccessibleText(label + ": " + yes.getText());
    no.setAccessibleText(label + ": " + no.getText());
    yes.setToggleGroup(group);
    no.setToggleGroup(group);
    group
        .selectedToggleProperty()
        .subscribe(
            toggle -> {
              if (!showing) {
                committed(toggle == null ? Optional.empty() : Optional.of(toggle == yes));
              }
            });
  }

  @Override
  public Node editor() {
    return box;
  }

  @Override
  public void focus() {
    (no.isSelected() ? no : yes).requestFocus();
  }

  @Override
  public void readOnly(boolean value) {
    box.setDisable(value);
  }

  @Override
  public boolean blank() {
    return value().isEmpty();
  }

  @Override
  protected void show(Optional<Boolean> fresh) {
    showing = true;
    group.selectToggle(toggle(fresh));
    showing = false;
  }

  private @Nullable RadioButton toggle(Optional<Boolean> fresh) {
    return fresh.isEmpty() ? null : fresh.get() ? yes : no;
  }
}
