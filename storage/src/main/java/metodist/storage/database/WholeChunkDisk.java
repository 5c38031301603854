package metodist.storage.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// The disk under the database. H2 takes a chunk for whole when its first and last bytes are in
/// order; but a drive may write the sectors of a chunk in any order, and when the power goes in
/// between, the chunk has a hole that H2 finds only when it reads there. So the last sector of a
/// chunk is written when the rest of it is on the disk: a chunk that looks whole is whole.
public final class WholeChunkDisk extends FilePathWrapper {
  private static final String NAME = "whole";

  private static final int SECTOR = 512;

  /// The two headers of the file come before the chunks; each fits into one sector.
  private static final long HEADERS = 8192;

  static {
    FilePath.register(new WholeChunkDisk());
  }

  /// What stands before a path in place of `file:`. H2 knows it from here on.
  static String scheme() {
    return NAME + ":";
  }

  @Override
  public String getScheme() {
    return NAME;
  }

  @Override
  public FileChannel open(String mode) throws IOException {
    return new Channel(super.open(mode));
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
      int length = source.remaining();
      if (position < HEADERS || length <= SECTOR) {
        return channel.write(source, position);
      }
      int end = source.limit();
      source.limit(end - SECTOR);
      for (long at = position; source.hasRemaining(); ) {
        at += channel.write(source, at);
      }
      channel.force(false);
      source.limit(end);
      channel.write(source, position + length - SECTOR);
      return length - source.remaining();
    }

    @Override
    public void force(boolean metaData) throws IOException {
      channel.force(metaData);
    }

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    protected void implTruncate(long size) throws IOException {
      channel.truncate(size);
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
