package metodist.reports.tree;

import java.util.Arrays;

/// Bytes of a picture as they were given (PNG or JPEG).
public record ImageContent(byte[] bytes, Kind kind) {
  public ImageContent {
    bytes = bytes.clone();
  }

  public enum Kind {
    PNG,
    JPEG
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ImageContent o && kind == o.kind && Arrays.equals(bytes, o.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes) * 31 + kind.hashCode();
  }
}
