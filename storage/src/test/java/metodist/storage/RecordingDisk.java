package metodist.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePathWrapper;

/// A disk under H2 that writes down all that is done to the files on it.
public final class RecordingDisk extends FilePathWrapper {
  static final String SCHEME = "recording";
  private static volatile WriteLog log = new WriteLog(new byte[0]);

  static void recordTo(WriteLog next) {
    log = next;
  }

  @Override
  public String getScheme() {
    return SCHEME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode), log);
  }

  private static final class Channel extends FileBaseDefault {
    private final FileChannel channel;
    private final WriteLog log;

    Channel(FileChannel channel, WriteLog log) {
      this.channel = channel;
      this.log = log;
    }

    @Override
    public synchronized int read(ByteBuffer target, long position) throws IOException {
      return channel.read(target, position);
    }

    @Override
    public synchronized int write(ByteBuffer source, long position) throws IOException {
      ByteBuffer copy = source.duplicate();
      int written = channel.write(source, position);
      byte[] bytes = new byte[written];
      copy.get(bytes);
      log.write(position, bytes);
      return written;
    }

    @Override
    public synchronized void force(boolean metaData) throws IOException {
      channel.force(metaData);
      log.sync();
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      channel.truncate(size);
      log.truncate(size);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
      return channel.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
      channel.close();
    }
  }
}
