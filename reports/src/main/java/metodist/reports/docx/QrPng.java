package metodist.reports.docx;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import metodist.reports.qr.QrModules;
import metodist.reports.tree.ImageContent;

/// A QR code as a black-and-white PNG of 4 pixels a module: sharp at any print size, and a few
/// hundred bytes.
final class QrPng {
  private static final int PIXELS = 4;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private QrPng() {}

  static ImageContent of(String text) {
    QrModules modules = QrModules.of(text);
    int side = modules.printedSide() * PIXELS;
    ByteArrayOutputStream png = new ByteArrayOutputStream(2048);
    png.writeBytes(SIGNATURE);
    // 1 bit a pixel, greyscale, no filter, no interlace
    chunk(
        png,
        "IHDR",
        ByteBuffer.allocate(13).putInt(side).putInt(side).put(new byte[] {1, 0, 0, 0, 0}).array());
    chunk(png, "IDAT", deflated(pixels(modules, side)));
    chunk(png, "IEND", new byte[0]);
    return new ImageContent(png.toByteArray(), ImageContent.Kind.PNG);
  }

  private static byte[] pixels(QrModules modules, int side) {
    int stride = 1 + (side + 7) / 8;
    byte[] rows = new byte[stride * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int column = x / PIXELS - QrModules.QUIET_ZONE;
        int row = y / PIXELS - QrModules.QUIET_ZONE;
        if (!modules.isDark(column, row)) {
          rows[y * stride + 1 + x / 8] |= (byte) (0x80 >> x % 8);
        }
      }
    }
    return rows;
  }

  private static byte[] deflated(byte[] data) {
    try (Deflater deflater = new Deflater(9)) {
      deflater.setInput(data);
      deflater.finish();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] part = new byte[4096];
      while (!deflater.finished()) {
        out.write(part, 0, deflater.deflate(part));
      }
      return out.toByteArray();
    }
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
    png.writeBytes(name);
    png.writeBytes(data);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
