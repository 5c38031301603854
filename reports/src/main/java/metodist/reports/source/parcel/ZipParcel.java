package metodist.reports.source.parcel;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;

/// Unpacks a zip. Names without a mark of their alphabet are UTF-8 when they can be, else those of
/// a Russian Windows (code page 866).
final class ZipParcel {
  private static final Charset DOS = Charset.forName("IBM866");
  private static final long GRACE = 1024 * 1024;
  private static final long MAX_RATIO = 200;

  private ZipParcel() {}

  /// Takes a file of the zip.
  @FunctionalInterface
  interface Taker {
    void take(String name, UnpackedFiles.Content content) throws IOException;
  }

  /// Gives all files of the zip in its order.
  static void unpack(Path file, Taker taker) throws IOException {
    refuseEncrypted(file);
    try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
      if (zip.size() > Parcel.MAX_FILES) {
        throw new RefusedException(Refusal.TOO_LONG);
      }
      List<? extends ZipEntry> entries = zip.stream().filter(e -> !e.isDirectory()).toList();
      for (ZipEntry entry : entries) {
        taker.take(name(entry), () -> new Bounded(zip.getInputStream(entry), entry));
      }
    } catch (ZipException e) {
      throw new RefusedException(Refusal.DAMAGED, e);
    }
  }

  private static void refuseEncrypted(Path file) throws IOException {
    try (ZipInputStream in =
        new ZipInputStream(Files.newInputStream(file), StandardCharsets.ISO_8859_1)) {
      in.getNextEntry();
    } catch (ZipException e) {
      String message = e.getMessage();
      if (message != null && message.contains("encrypted")) {
        throw new RefusedException(Refusal.ENCRYPTED, e);
      }
    }
  }

  /// The zip was opened with one character a byte; a name marked as UTF-8 has others.
  private static String name(ZipEntry entry) {
    String raw = entry.getName();
    if (raw.chars().anyMatch(c -> c > 0xFF) || raw.chars().allMatch(c -> c < 0x80)) {
      return raw;
    }
    byte[] bytes = raw.getBytes(StandardCharsets.ISO_8859_1);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      return new String(bytes, DOS);
    }
  }

  /// Refuses an entry that grows out of all proportion.
  private static final class Bounded extends FilterInputStream {
    private final long packed;
    private long unpacked;

    Bounded(InputStream in, ZipEntry entry) {
      super(in);
      packed = Math.max(1, entry.getCompressedSize());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read;
      try {
        read = super.read(bytes, from, length);
      } catch (ZipException e) {
        throw new RefusedException(Refusal.DAMAGED, e);
      }
      unpacked += Math.max(0, read);
      if (unpacked > GRACE && unpacked / packed > MAX_RATIO) {
        throw new RefusedException(Refusal.TOO_LARGE);
      }
      return read;
    }
  }
}
