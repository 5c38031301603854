package metodist.storage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Everything that was done to one file, in order, and what was acknowledged in between. From it
/// the file can be made again as a power cut after any step would have left it.
final class WriteLog {
  /// What a drive loses when it sits down: nothing, all that was not synced, or some of it, in
  /// sectors and in any order.
  enum Loss {
    NOTHING,
    UNSYNCED,
    TORN
  }

  private static final int SECTOR = 512;

  private sealed interface Step {}

  private record Write(long position, byte[] bytes) implements Step {}

  private record Truncate(long size) implements Step {}

  private record Sync() implements Step {}

  private record Ack(int number) implements Step {}

  private final byte[] before;
  private final List<Step> steps = new ArrayList<>();

  /// `before` is what stands safely in the file already.
  WriteLog(byte[] before) {
    this.before = before.clone();
  }

  synchronized void write(long position, byte[] bytes) {
    steps.add(new Write(position, bytes.clone()));
  }

  synchronized void truncate(long size) {
    steps.add(new Truncate(size));
  }

  synchronized void sync() {
    steps.add(new Sync());
  }

  /// The program has said that number `number` is saved.
  synchronized void acknowledge(int number) {
    steps.add(new Ack(number));
  }

  synchronized int size() {
    return steps.size();
  }

  /// What had been acknowledged when the power went after the first `count` steps.
  synchronized List<Integer> acknowledged(int count) {
    return steps.subList(0, count).stream()
        .filter(Ack.class::isInstance)
        .map(step -> ((Ack) step).number())
        .toList();
  }

  /// The file as it is found after a power cut behind the first `count` steps.
  synchronized byte[] after(int count, Loss loss, Random random) {
    int safe = count;
    while (safe > 0 && !(steps.get(safe - 1) instanceof Sync)) {
      safe--;
    }
    Image image = new Image(before);
    steps.subList(0, safe).forEach(image::apply);
    List<Step> open = new ArrayList<>(steps.subList(safe, count));
    switch (loss) {
      case NOTHING -> open.forEach(image::apply);
      case TORN -> {
        Collections.shuffle(open, random);
        open.forEach(step -> image.tear(step, random));
      }
      case UNSYNCED -> {}
    }
    return image.bytes();
  }

  private static final class Image {
    private byte[] bytes;

    Image(byte[] bytes) {
      this.bytes = bytes.clone();
    }

    void apply(Step step) {
      switch (step) {
        case Write write -> put(write.position(), write.bytes(), 0, write.bytes().length);
        case Truncate truncate -> bytes = Arrays.copyOf(bytes, (int) truncate.size());
        case Sync _, Ack _ -> {}
      }
    }

    /// Of a write any sectors reach the disk, of a truncation all or nothing.
    void tear(Step step, Random random) {
      if (step instanceof Write write) {
        int share = random.nextInt(5);
        for (int at = 0; at < write.bytes().length; at += SECTOR) {
          if (random.nextInt(4) < share) {
            put(write.position(), write.bytes(), at, Math.min(SECTOR, write.bytes().length - at));
          }
        }
      } else if (random.nextBoolean()) {
        apply(step);
      }
    }

    private void put(long position, byte[] from, int at, int length) {
      int to = (int) position + at;
      if (to + length > bytes.length) {
        bytes = Arrays.copyOf(bytes, to + length);
      }
      System.arraycopy(from, at, bytes, to, length);
    }

    byte[] bytes() {
      return bytes;
    }
  }
}
