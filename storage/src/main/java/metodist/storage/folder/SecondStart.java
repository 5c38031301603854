package metodist.storage.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/// Lets a second start on the same folder ask the first window to come forward: a port of this
/// machine's own address and a secret, both named in a file of the folder.
public final class SecondStart implements AutoCloseable {
  private static final int WAIT_MILLIS = 2000;
  private static final int LENGTH = 32;
  private static final System.Logger LOG = System.getLogger(SecondStart.class.getName());

  private final DataFolder folder;
  private final ServerSocket socket;
  private final byte[] secret;
  private final Runnable comeForward;

  private SecondStart(DataFolder folder, ServerSocket socket, byte[] secret, Runnable forward) {
    this.folder = folder;
    this.socket = socket;
    this.secret = secret;
    this.comeForward = forward;
  }

  /// Calls back, on a thread of its own, whenever a second start asks. For the holder of the folder
  /// only.
  public static SecondStart listen(DataFolder folder, Runnable comeForward) {
    try {
      byte[] secret = new byte[LENGTH];
      new SecureRandom().nextBytes(secret);
      ServerSocket socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
      SecondStart listening = new SecondStart(folder, socket, secret, comeForward);
      Files.writeString(
          folder.signalFile(),
          socket.getLocalPort() + "\n" + HexFormat.of().formatHex(secret) + "\n");
      Thread thread = new Thread(listening::run, "second-start");
      thread.setDaemon(true);
      thread.start();
      return listening;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run() {
    while (!socket.isClosed()) {
      try (Socket caller = socket.accept()) {
        caller.setSoTimeout(WAIT_MILLIS);
        byte[] said = caller.getInputStream().readNBytes(LENGTH);
        if (MessageDigest.isEqual(said, secret)) {
          comeForward.run();
          caller.getOutputStream().write('!');
        }
      } catch (SocketException e) {
        LOG.log(System.Logger.Level.DEBUG, "the signal is closed", e);
      } catch (IOException e) {
        LOG.log(System.Logger.Level.WARNING, "a second start was not understood", e);
      }
    }
  }

  /// Asks the holder of the folder to come forward; false when nobody on this machine answers.
  public static boolean signal(DataFolder folder) {
    try {
      List<String> lines = Files.readAllLines(folder.signalFile(), StandardCharsets.UTF_8);
      if (lines.size() < 2) {
        return false;
      }
      int port = Integer.parseInt(lines.get(0));
      byte[] secret = HexFormat.of().parseHex(lines.get(1));
      try (Socket socket = new Socket()) {
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), WAIT_MILLIS);
        socket.setSoTimeout(WAIT_MILLIS);
        socket.getOutputStream().write(secret);
        InputStream answer = socket.getInputStream();
        return answer.read() == '!';
      }
    } catch (IOException | IllegalArgumentException e) {
      LOG.log(System.Logger.Level.DEBUG, "nobody answers", e);
      return false;
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
      Files.deleteIfExists(folder.signalFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
