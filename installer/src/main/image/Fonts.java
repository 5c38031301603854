import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// The jar of the DejaVu faces has twenty of them; the program takes signs that Liberation lacks
/// from two.
final class Fonts {
  private static final Set<String> USED = Set.of("DejaVuSans.ttf", "DejaVuSans-Bold.ttf");

  private Fonts() {}

  static boolean isJarOfMany(Path jar) {
    return jar.getFileName().toString().startsWith("jasperreports-fonts-");
  }

  static void copyUsed(Path jar, Path to) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String name = entry.getName();
        if (!name.endsWith(".ttf") || USED.contains(name.substring(name.lastIndexOf('/') + 1))) {
          ZipEntry copy = new ZipEntry(name);
          copy.setTime(entry.getTime());
          out.putNextEntry(copy);
          in.transferTo(out);
          out.closeEntry();
        }
      }
    }
  }
}
