package metodist.reports.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import metodist.reports.layout.Mark;
import metodist.reports.layout.Page;
import metodist.reports.layout.Pages;

/// The identifier of a file, drawn from what it says and when it was made: equal papers have equal
/// identifiers.
final class Fingerprint {
  private static final int LENGTH = 16;

  private Fingerprint() {}

  static byte[] of(Pages pages, PdfMeta meta) {
    MessageDigest digest = sha256();
    digest.update((pages.title() + meta).getBytes(StandardCharsets.UTF_8));
    for (Page page : pages.pages()) {
      for (Mark mark : page.marks()) {
        if (mark instanceof Mark.Text text) {
          digest.update(text.text().getBytes(StandardCharsets.UTF_8));
        }
      }
      digest.update((byte) '\f');
    }
    return Arrays.copyOf(digest.digest(), LENGTH);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
