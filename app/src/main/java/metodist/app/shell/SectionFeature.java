package metodist.app.shell;

import java.util.List;
import java.util.Optional;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.model.shared.RecordId;

/// A section of the program as the shell knows it. Registered in the composition root; the order of
/// registration is the order on the rail.
public interface SectionFeature {
  /// Lasting name, part of node ids: «contests».
  String id();

  /// The word on the rail.
  String title();

  Icon icon();

  /// What the rail opens.
  Destination home();

  boolean shows(Destination destination);

  /// A fresh screen for a destination this feature shows. Called on the interface thread; reading
  /// starts here, in the background.
  Screen open(Destination destination);

  /// Where the card of a record is, if this feature shows such records.
  default Optional<Destination> cardOf(RecordId id) {
    return Optional.empty();
  }

  /// The chapter of the guide that tells of a place shown here.
  default String chapter(Destination destination) {
    return id();
  }

  /// Commands for the menu «Создать».
  default List<Command> creations() {
    return List.of();
  }

  /// Takes files in and says where they are shown; empty for a section that takes none.
  default Optional<Destination> take(Destination.OfFiles files) {
    return Optional.empty();
  }

  /// Commands for the menu «Сервис».
  default List<Command> tools() {
    return List.of();
  }

  /// Whether it stands on the rail; the document preview does not.
  default boolean onRail() {
    return true;
  }

  /// The section that the rail marks while this one is shown: the marks of a contest are a part of
  /// the contests.
  default String markedAs() {
    return id();
  }
}
