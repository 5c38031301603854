package metodist.reports.source.rtf;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/// The code pages of an RTF file: one for the file, others for fonts of other alphabets.
final class CodePages {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private final Map<Integer, Integer> pageOfFont = new HashMap<>();
  private int ofFile = 1252;

  /// Bytes of a symbol font are signs at F000 and up.
  static final int SYMBOL = 42;

  void ofFile(int page) {
    ofFile = page;
  }

  void ofFont(int font, int page) {
    pageOfFont.put(font, page);
  }

  /// The page that `\fcharset` stands for, 0 for that of the file.
  static int ofCharset(int charset) {
    return switch (charset) {
      case 2 -> SYMBOL;
      case 77 -> 10000;
      case 128 -> 932;
      case 129 -> 949;
      case 134 -> 936;
      case 136 -> 950;
      case 161 -> 1253;
      case 162 -> 1254;
      case 163 -> 1258;
      case 177 -> 1255;
      case 178 -> 1256;
      case 186 -> 1257;
      case 204 -> 1251;
      case 222 -> 874;
      case 238 -> 1250;
      case 254 -> 437;
      case 255 -> 850;
      default -> 0;
    };
  }

  String decode(byte[] bytes, int font) {
    int page = pageOfFont.getOrDefault(font, 0);
    if (page == SYMBOL) {
      StringBuilder signs = new StringBuilder();
      for (byte b : bytes) {
        signs.append((char) ((b & 0xFF) < 0x20 ? b & 0xFF : 0xF000 + (b & 0xFF)));
      }
      return signs.toString();
    }
    return new String(bytes, charset(page == 0 ? ofFile : page));
  }

  private static Charset charset(int page) {
    String name =
        switch (page) {
          case 437, 850, 852, 855, 862, 866 -> "IBM" + page;
          case 874 -> "x-windows-874";
          case 932 -> "windows-31j";
          case 936 -> "GBK";
          case 949 -> "x-windows-949";
          case 950 -> "x-windows-950";
          case 10000 -> "x-MacRoman";
          case 10007 -> "x-MacCyrillic";
          case 20866 -> "KOI8-R";
          case 65001 -> "UTF-8";
          default -> "windows-" + page;
        };
    return Charset.isSupported(name) ? Charset.forName(name) : WESTERN;
  }
}
