package metodist.reports.source.parcel;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import metodist.model.shared.UserFacingException;
import metodist.reports.compose.FileNames;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;

/// Given paths expanded into files to read: folders with what is below them, zips (and zips in
/// zips, once), letters with their attachments. Unpacked files lie in a folder of their own until
/// the parcel is closed.
public final class Parcel implements AutoCloseable {
  static final int MAX_FILES = 1_000;
  private static final int MAX_FOLDER_DEPTH = 8;

  /// A letter in a letter, a zip in that: no deeper.
  private static final int MAX_CONTAINERS = 3;

  /// What systems and programs leave in folders; nobody sent it.
  private static final Set<String> SYSTEM_FILES =
      Set.of("thumbs.db", "desktop.ini", ".ds_store", "__macosx");

  private final UnpackedFiles unpacked;
  private final List<ParcelItem> items = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private final List<CoveringLetter> letters = new ArrayList<>();

  /// Something in the parcel that is no file to read: its name with its containers, and why.
  public record Refused(String name, UserFacingException reason) {}

  /// What one container holds a file in.
  record Place(List<String> within, Optional<CoveringLetter> letter) {
    static final Place OUTSIDE = new Place(List.of(), Optional.empty());

    Place in(String container) {
      List<String> deeper = new ArrayList<>(within);
      deeper.add(container);
      return new Place(List.copyOf(deeper), letter);
    }

    Place of(CoveringLetter by) {
      return new Place(within, Optional.of(by));
    }

    String shown(String name) {
      return within.isEmpty() ? name : String.join(" → ", within) + " → " + name;
    }
  }

  private Parcel(Path temporary) {
    unpacked = new UnpackedFiles(temporary);
  }

  /// Expands in the given order. A path that is missing or cannot be opened is refused, the others
  /// are expanded all the same. `temporary` is where the folder for unpacked files is made.
  public static Parcel open(List<Path> given, Path temporary) {
    Parcel parcel = new Parcel(temporary);
    try {
      given.forEach(parcel::addGiven);
      return parcel;
    } catch (RuntimeException e) {
      parcel.close();
      throw e;
    }
  }

  public List<ParcelItem> items() {
    return List.copyOf(items);
  }

  public List<Refused> refused() {
    return List.copyOf(refused);
  }

  /// The letters opened, those without attachments too.
  public List<CoveringLetter> letters() {
    return List.copyOf(letters);
  }

  @Override
  public void close() {
    unpacked.close();
  }

  /// A given folder or archive with nothing in it is told of: silence would look like success.
  private void addGiven(Path path) {
    int before = items.size() + refused.size() + letters.size();
    add(path, Place.OUTSIDE);
    if (items.size() + refused.size() + letters.size() == before
        && (Files.isDirectory(path) || Files.isRegularFile(path))) {
      String name = path.getFileName().toString();
      refuse(Place.OUTSIDE, name, Refusal.NOTHING_INSIDE.of(name));
    }
  }

  private void add(Path file, Place place) {
    String name = file.getFileName().toString();
    try {
      if (!Files.exists(file)) {
        throw new RefusedException(Refusal.MISSING);
      }
      if (Files.isDirectory(file)) {
        addFolder(file);
        return;
      }
      ContainerKind kind = ContainerKind.of(file);
      if (kind == ContainerKind.NONE) {
        addItem(new ParcelItem(file, place.within(), place.letter()));
      } else if (place.within().size() >= MAX_CONTAINERS || isZipInZipInZip(kind, place)) {
        throw new RefusedException(Refusal.CONTAINER);
      } else {
        expand(kind, file, place.in(name));
      }
    } catch (RefusedException e) {
      refuse(place, name, e.refusal().of(name, e));
    } catch (IOException e) {
      refuse(place, name, Refusal.UNREADABLE.of(name, e));
    }
  }

  private void addItem(ParcelItem item) {
    if (items.size() >= MAX_FILES) {
      throw new RefusedException(Refusal.TOO_LONG);
    }
    items.add(item);
  }

  private static boolean isZipInZipInZip(ContainerKind kind, Place place) {
    return kind == ContainerKind.ZIP
        && place.within().stream().filter(name -> lower(name).endsWith(".zip")).count() >= 2;
  }

  private void addFolder(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> found = Files.walk(folder, MAX_FOLDER_DEPTH)) {
      files = found.filter(Files::isRegularFile).sorted().limit(MAX_FILES + 1L).toList();
    }
    for (Path file : files) {
      if (isSent(folder.relativize(file).toString())) {
        add(file, Place.OUTSIDE);
      }
    }
  }

  private void expand(ContainerKind kind, Path file, Place inside) throws IOException {
    if (kind == ContainerKind.ZIP) {
      ZipParcel.unpack(file, (name, content) -> take(name, content, inside));
    } else {
      MailParcel mail = MailParcel.of(Files.readAllBytes(file));
      letters.add(mail.letter());
      Place attached = inside.of(mail.letter());
      for (MailParcel.Attachment attachment : mail.attachments()) {
        take(attachment.name(), UnpackedFiles.of(attachment.content()), attached);
      }
    }
  }

  private void take(String name, UnpackedFiles.Content content, Place inside) throws IOException {
    if (!isSent(name)) {
      return;
    }
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String safe = FileNames.safe(last);
    try {
      add(unpacked.write(safe, content), inside);
    } catch (RefusedException e) {
      refuse(inside, safe, e.refusal().of(safe, e));
    }
  }

  private void refuse(Place place, String name, UserFacingException reason) {
    if (refused.size() < MAX_FILES) {
      refused.add(new Refused(place.shown(name), reason));
    }
  }

  /// Lock files of Word and leavings of the system were never meant to be sent.
  private static boolean isSent(String path) {
    for (String part : path.split("[/\\\\]")) {
      String name = lower(part);
      if (SYSTEM_FILES.contains(name) || name.startsWith("~$") || name.startsWith("._")) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
