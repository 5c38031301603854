package metodist.storage.folder;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.function.LongSupplier;
import metodist.model.shared.UserFacingException;
import metodist.model.workspace.DataFolderException;
import metodist.storage.workspace.SpaceGuard;

/// Room on the disk. Edits are refused while there is still room to close in order, because a full
/// disk may keep the database spinning; and a file holds some megabytes in reserve, given back
/// should the disk fill all the same.
public final class Reserve implements SpaceGuard {
  private static final long LEAST = 4L * 1024 * 1024;
  private static final int PIECE = 1024 * 1024;
  private static final System.Logger LOG = System.getLogger(Reserve.class.getName());

  private final DataFolder folder;
  private final long size;
  private final long needed;
  private final LongSupplier room;

  /// `size` bytes are held; an edit needs `needed` bytes free.
  public Reserve(DataFolder folder, long size, long needed) {
    this(folder, size, needed, () -> usable(folder));
  }

  Reserve(DataFolder folder, long size, long needed, LongSupplier room) {
    this.folder = folder;
    this.size = size;
    this.needed = needed;
    this.room = room;
  }

  private static long usable(DataFolder folder) {
    try {
      long usable = Files.getFileStore(folder.path()).getUsableSpace();
      long total = Files.getFileStore(folder.path()).getTotalSpace();
      return total <= 0 ? Long.MAX_VALUE : usable; // some network disks do not tell
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the disk does not tell its free space", e);
      return Long.MAX_VALUE;
    }
  }

  /// Fills the reserve when the disk has plenty; else does without.
  public void hold() {
    try {
      long held = Files.exists(folder.reserveFile()) ? Files.size(folder.reserveFile()) : 0;
      if (held == size || room.getAsLong() < size + 2 * needed) {
        return;
      }
      byte[] piece = new byte[PIECE];
      try (OutputStream file = Files.newOutputStream(folder.reserveFile())) {
        for (long written = 0; written < size; written += PIECE) {
          file.write(piece, 0, (int) Math.min(PIECE, size - written));
        }
      }
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "no reserve could be set aside", e);
    }
  }

  /// Refuses to open the data on a disk so full that the database could not even be closed in
  /// order. The reserve itself is given back first.
  public void requireRoomToOpen() {
    if (room.getAsLong() < LEAST) {
      release();
    }
    long free = room.getAsLong();
    if (free < LEAST) {
      throw new DataFolderException(
          DataFolderException.Reason.NO_ROOM,
          "На диске с папкой данных " + folder.path() + " не осталось места.",
          "Освободите хотя бы " + megabytes(needed) + " и повторите: данные целы.");
    }
  }

  @Override
  public void requireRoom() {
    long free = room.getAsLong();
    if (free < needed) {
      throw new UserFacingException(
          "На диске с папкой данных осталось "
              + megabytes(free)
              + ", а для сохранения нужно не меньше "
              + megabytes(needed)
              + ".",
          "Освободите место на диске и повторите: ничего из сохранённого не потеряно.");
    }
  }

  private static String megabytes(long bytes) {
    return bytes / (1024 * 1024) + "\u00a0МБ";
  }

  @Override
  public void release() {
    try {
      Files.deleteIfExists(folder.reserveFile());
    } catch (IOException e) {
      LOG.log(System.Logger.Level.WARNING, "the reserve could not be given back", e);
    }
  }
}
