package metodist.storage.copies;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import metodist.storage.records.Json;
import metodist.storage.records.Sha256;

/// The file of a copy: an archive with a manifest, the manifest's digest, the database file, and
/// the same data as SQL text. It appears under its name only when it is whole and on the disk.
final class CopyFile {
  private static final String MANIFEST = "manifest.json";
  private static final String MANIFEST_DIGEST = "manifest.sha256";
  private static final String DATABASE = "metodist.mv.db";
  private static final String SQL = "data.sql";
  private static final int LARGEST_MANIFEST = 1_000_000;

  private CopyFile() {}

  static void write(Path file, CopyContents contents, Path database, Path sql) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try (ZipOutputStream zip =
          new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
        String manifest = Json.write(contents);
        put(zip, MANIFEST, manifest);
        put(zip, MANIFEST_DIGEST, Sha256.of(manifest));
        put(zip, DATABASE, database);
        put(zip, SQL, sql);
      }
      try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void put(ZipOutputStream zip, String name, String text) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  private static void put(ZipOutputStream zip, String name, Path content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    Files.copy(content, zip);
    zip.closeEntry();
  }

  /// The manifest, when the file is a copy and its manifest is sound.
  static CopyContents contents(Path file) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile())) {
      String manifest = text(zip, MANIFEST);
      if (!Sha256.of(manifest).equals(text(zip, MANIFEST_DIGEST))) {
        throw new ZipException("the manifest is damaged");
      }
      try {
        CopyContents contents = Json.read(manifest, CopyContents.class);
        if (contents.format() != CopyContents.FORMAT) {
          throw new ZipException("unknown format of a copy: " + contents.format());
        }
        return contents;
      } catch (Json.UnreadableJsonException e) {
        throw new IOException(e);
      }
    }
  }

  private static String text(ZipFile zip, String name) throws IOException {
    try (InputStream in = zip.getInputStream(entry(zip, name))) {
      return new String(in.readNBytes(LARGEST_MANIFEST), StandardCharsets.UTF_8);
    }
  }

  private static ZipEntry entry(ZipFile zip, String name) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      throw new ZipException("not a copy: no " + name);
    }
    return entry;
  }

  /// Reads an entry to its end and compares its checksum, which `ZipFile` itself never does.
  private static void requireSound(ZipFile zip, String name) throws IOException {
    ZipEntry entry = entry(zip, name);
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), sum)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    if (sum.getValue() != entry.getCrc()) {
      throw new ZipException(name + " in the copy is damaged");
    }
  }

  /// Writes the database file out of the copy, comparing its digest, and the SQL text beside it
  /// with its checksum.
  static void extractDatabase(Path file, Path target) throws IOException {
    CopyContents contents = contents(file);
    MessageDigest digest = Sha256.digest();
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(entry(zip, DATABASE));
        OutputStream out = new DigestOutputStream(Files.newOutputStream(target), digest)) {
      in.transferTo(out);
      requireSound(zip, SQL);
    }
    if (!HexFormat.of().formatHex(digest.digest()).equals(contents.databaseSha256())) {
      throw new ZipException("the database in the copy is damaged");
    }
  }

  /// The database file out of an archive of H2's own.
  static void extractBackup(Path archive, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile());
        InputStream in = zip.getInputStream(onlyEntry(zip))) {
      Files.copy(in, target);
    }
  }

  private static ZipEntry onlyEntry(ZipFile zip) throws IOException {
    return zip.stream()
        .filter(entry -> entry.getName().endsWith(".mv.db"))
        .findFirst()
        .map(ZipEntry.class::cast)
        .orElseThrow(() -> new ZipException("no database in the archive"));
  }

  static String sha256(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (OutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      Files.copy(file, out);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
