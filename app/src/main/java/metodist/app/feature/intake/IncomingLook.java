package metodist.app.feature.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import metodist.app.platform.Messages;
import metodist.model.forms.FormDefinition;
import metodist.model.shared.UserFacingException;

/// What the new files in «Входящие» seem to be, said before anybody opens them: read once, one
/// after another on a thread of their own, and nothing of it kept. Archives and letters are only
/// named, and no more files are read than a screen shows.
public final class IncomingLook {
  private static final Messages MESSAGES = IntakeTexts.MESSAGES;
  private static final int MOST = 12;
  private static final Set<String> PARCELS = Set.of("zip", "eml");
  private final IntakeViewModel.Ground ground;
  private final Executor queue;
  private final ObservableMap<Path, String> words = FXCollections.observableHashMap();
  private final Set<Path> asked = new HashSet<>();

  public IncomingLook(IntakeViewModel.Ground ground, ObservableList<Path> fresh) {
    this.ground = ground;
    this.queue = ground.tasks().queue("inbox-look");
    fresh.addListener((ListChangeListener<Path>) change -> look(List.copyOf(fresh)));
    look(List.copyOf(fresh));
  }

  /// A few words for each file looked at. Changes on the interface thread.
  public ObservableMap<Path, String> words() {
    return words;
  }

  private void look(List<Path> files) {
    asked.retainAll(files);
    words.keySet().retainAll(files);
    for (Path file : files.subList(0, Math.min(MOST, files.size()))) {
      if (asked.add(file)) {
        queue.execute(() -> tell(file, said(file)));
      }
    }
  }

  private void tell(Path file, String text) {
    ground
        .tasks()
        .onInterface(
            () -> {
              if (asked.contains(file)) {
                words.put(file, text);
              }
            });
  }

  private String said(Path file) {
    String name = String.valueOf(file.getFileName());
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    if (PARCELS.contains(ending)) {
      return MESSAGES.text("look.parcel." + ending);
    }
    if (!Files.isRegularFile(file)) {
      return "";
    }
    try {
      FilledForms.Known known =
          ground
              .workspace()
              .<FilledForms.Known>read(
                  r -> new FilledForms.Known(r.forms().current(), r.learnedLabels().all()));
      Optional<FormDefinition> form =
          ground.forms().match(ground.forms().source(file), known, Optional.empty()).form();
      return form.map(f -> MESSAGES.text("look.form", f.title()))
          .orElse(MESSAGES.text("look.none"));
    } catch (UserFacingException refusal) {
      return refusal.sentence();
    }
  }
}
