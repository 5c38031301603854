package metodist.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/// A disk under H2 that fails from the n-th operation on, or whose sync fails, or hangs. Takes no
/// lock on the file, so that a test can open it anew after the failure.
public final class FailingDisk extends FilePathWrapper {
  static final String SCHEME = "failing";
  private static final int NEVER = Integer.MAX_VALUE;
  private static final AtomicInteger OPERATIONS_LEFT = new AtomicInteger(NEVER);
  private static volatile boolean syncFails;
  private static volatile CountDownLatch hang = new CountDownLatch(0);

  /// From the n-th write or sync on, everything fails.
  static void failAfter(int operations) {
    OPERATIONS_LEFT.set(operations);
  }

  static void failSync(boolean fails) {
    syncFails = fails;
  }

  /// Syncs wait until the latch is released.
  static void hangOn(CountDownLatch latch) {
    hang = latch;
  }

  static void heal() {
    OPERATIONS_LEFT.set(NEVER);
    syncFails = false;
    hang = new CountDownLatch(0);
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
  }

  private static void operation() throws IOException {
    if (OPERATIONS_LEFT.get() != NEVER && OPERATIONS_LEFT.getAndDecrement() <= 0) {
      OPERATIONS_LEFT.set(0);
      throw new IOException("No space left on device");
    }
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel channel;

    Channel(FileChannel channel) {
      this.channel = channel;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return channel.read(target, position);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      operation();
      return channel.write(source, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
      operation();
      if (syncFails) {
        throw new IOException("Input/output error");
      }
      boolean interrupted = false;
      while (true) {
        try {
          hang.await();
          break;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
      channel.force(metaData);
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      operation();
      channel.truncate(size);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) {
      return new FileLock(this, position, size, shared) {
        @Override
        public boolean isValid() {
          return true;
        }

        @Override
        public void release() {
          // There is no lock to give back.
        }
      };
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }
  }
}
