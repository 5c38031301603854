package metodist.reports.source.parcel;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A file to read. `file` is the given file itself or an unpacked copy that lives as long as its
/// [Parcel]; `within` names the containers it came in, the outermost first; `letter` is the letter
/// it was attached to.
public record ParcelItem(Path file, List<String> within, Optional<CoveringLetter> letter) {
  public ParcelItem {
    within = List.copyOf(within);
  }

  /// As shown to the user: «письмо.eml → заявки.zip → заявка.docx».
  public String shownName() {
    String name = file.getFileName().toString();
    return within.isEmpty() ? name : String.join(" → ", within) + " → " + name;
  }
}
