package metodist.reports.source.xml;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;

/// The zip of an office document. Nothing is unpacked to disk, so the names of entries are only
/// names.
public final class OfficeZip implements AutoCloseable {
  static final int MAX_ENTRIES = 1_000;

  /// Unpacked bytes of one entry.
  static final long MAX_ENTRY = 64L * 1024 * 1024;

  /// From here on an entry that unpacked to more than a hundred times its size is a bomb.
  private static final long GRACE = 100 * 1024;

  private static final long MAX_RATIO = 100;

  private final ZipFile zip;

  private OfficeZip(ZipFile zip) {
    this.zip = zip;
  }

  public static OfficeZip open(Path file) throws IOException {
    try {
      ZipFile zip = new ZipFile(file.toFile());
      if (zip.size() > MAX_ENTRIES) {
        zip.close();
        throw new RefusedException(Refusal.DAMAGED);
      }
      return new OfficeZip(zip);
    } catch (ZipException e) {
      throw new RefusedException(Refusal.DAMAGED, e);
    }
  }

  public boolean has(String name) {
    return zip.getEntry(name) != null;
  }

  /// The names of all entries.
  public Iterable<String> names() {
    return zip.stream().map(ZipEntry::getName).toList();
  }

  /// A part as an XML stream, to be closed by the caller; none when there is no such entry.
  public Optional<XmlPull> xml(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    return Optional.of(
        XmlPull.of(new Bounded(zip.getInputStream(entry), entry.getCompressedSize())));
  }

  /// A short text entry, empty when there is no such entry.
  public String text(String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return "";
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return new String(in.readNBytes(1024), StandardCharsets.UTF_8);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /// Counts what comes out of an entry.
  private static final class Bounded extends FilterInputStream {
    private final long packed;
    private long unpacked;

    Bounded(InputStream in, long packed) {
      super(in);
      this.packed = Math.max(1, packed);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read = super.read(bytes, from, length);
      count(Math.max(0, read));
      return read;
    }

    private void count(int bytes) {
      unpacked += bytes;
      if (unpacked > MAX_ENTRY || (unpacked > GRACE && unpacked / packed > MAX_RATIO)) {
        throw new RefusedException(Refusal.TOO_LONG);
      }
    }
  }
}
