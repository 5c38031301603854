package metodist.reports.tree;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The address of a link as a file may carry it. People type addresses with Cyrillic letters,
/// spaces and without «https://»; Word calls a file with a malformed address damaged, and a script
/// as an address is a danger in a browser.
public final class LinkAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel", "ftp");
  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):(?!\\d)(.*)$");
  private static final Pattern HOST = Pattern.compile("^(https?://)([^/?#:]+)(.*)$");
  private static final Pattern BARE =
      Pattern.compile("^[\\p{L}\\p{Nd}-]+(\\.[\\p{L}\\p{Nd}-]+)+([/?#:].*)?$");
  private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=%";

  private LinkAddress() {}

  /// The address in ASCII, or nothing when it cannot or must not be opened: then only the words are
  /// printed.
  public static Optional<String> of(String typed) {
    String address = typed.strip();
    if (BARE.matcher(address).matches()) {
      address = "https://" + address;
    }
    Matcher scheme = SCHEME.matcher(address);
    if (!scheme.matches() || !SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(encoded(asciiHost(address))).toString());
    } catch (URISyntaxException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static String asciiHost(String address) {
    Matcher host = HOST.matcher(address);
    return host.matches() ? host.group(1) + IDN.toASCII(host.group(2)) + host.group(3) : address;
  }

  private static String encoded(String address) {
    StringBuilder ascii = new StringBuilder();
    for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0)) {
        ascii.append(c);
      } else {
        ascii.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return ascii.toString();
  }
}
