package metodist.reports.source.direct;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;
import metodist.reports.source.xml.OfficeZip;
import metodist.reports.source.xml.XmlPull;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// What a file is, told by its content.
enum FileKind {
  DOCX,
  WORD_XML,
  DOC,
  ODT,
  FLAT_ODT,
  RTF;

  private static final int HEAD = 4096;

  /// Throws [RefusedException] for everything that is not a document we read.
  static FileKind of(Path file) throws IOException {
    byte[] head;
    try (var in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    if (head.length == 0) {
      throw new RefusedException(Refusal.EMPTY);
    }
    if (starts(head, 'P', 'K', 3, 4)) {
      return ofZip(file);
    }
    if (starts(head, 0xD0, 0xCF, 0x11, 0xE0)) {
      return ofCompound(file);
    }
    String name = file.getFileName().toString();
    if (name.startsWith("~$") && head.length < HEAD) {
      throw new RefusedException(Refusal.LOCK_FILE);
    }
    refuseBinary(head);
    return ofText(head);
  }

  private static FileKind ofZip(Path file) throws IOException {
    try (OfficeZip zip = OfficeZip.open(file)) {
      if (zip.has("[Content_Types].xml")) {
        return ofOpenXml(zip);
      }
      if (zip.has("content.xml")) {
        return ofOpenDocument(zip.text("mimetype"));
      }
      throw new RefusedException(
          zip.has("word/document.xml") ? Refusal.DAMAGED : Refusal.CONTAINER);
    }
  }

  private static FileKind ofOpenXml(OfficeZip zip) throws IOException {
    StringBuilder types = new StringBuilder();
    try (XmlPull xml = zip.xml("[Content_Types].xml").orElseThrow()) {
      xml.children(_ -> types.append(xml.attribute("ContentType", "")).append('\n'));
    }
    String all = types.toString();
    if (all.matches("(?s).*(wordprocessingml|ms-word)\\.[^\\n]*main\\+xml.*")
        || zip.has("word/document.xml")) {
      return DOCX;
    }
    if (all.contains("spreadsheetml") || all.contains("ms-excel")) {
      throw new RefusedException(Refusal.SPREADSHEET);
    }
    throw new RefusedException(
        all.contains("presentationml") ? Refusal.PRESENTATION : Refusal.NOT_A_DOCUMENT);
  }

  private static FileKind ofOpenDocument(String type) {
    String kind = type.strip().replaceFirst("^application/vnd\\.oasis\\.opendocument\\.", "");
    if (kind.startsWith("spreadsheet")) {
      throw new RefusedException(Refusal.SPREADSHEET);
    }
    if (kind.startsWith("presentation")) {
      throw new RefusedException(Refusal.PRESENTATION);
    }
    if (kind.startsWith("graphics") || kind.startsWith("image")) {
      throw new RefusedException(Refusal.PICTURE);
    }
    return ODT;
  }

  private static FileKind ofCompound(Path file) throws IOException {
    try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true)) {
      Set<String> parts = compound.getRoot().getEntryNames();
      if (parts.contains("EncryptedPackage")) {
        throw new RefusedException(Refusal.ENCRYPTED);
      }
      if (parts.contains("WordDocument")) {
        return DOC;
      }
      if (parts.contains("Workbook") || parts.contains("Book")) {
        throw new RefusedException(Refusal.SPREADSHEET);
      }
      if (parts.contains("PowerPoint Document")) {
        throw new RefusedException(Refusal.PRESENTATION);
      }
      throw new RefusedException(
          parts.contains("__properties_version1.0") ? Refusal.CONTAINER : Refusal.NOT_A_DOCUMENT);
    }
  }

  private static void refuseBinary(byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.indexOf("%PDF-") >= 0 && text.indexOf("%PDF-") < 1024) {
      throw new RefusedException(Refusal.PDF);
    }
    if (starts(head, 0x89, 'P', 'N', 'G')
        || starts(head, 0xFF, 0xD8, 0xFF)
        || text.startsWith("GIF8")
        || (text.startsWith("BM") && head.length > 26 && head[14] == 40)
        || starts(head, 'I', 'I', 42, 0)
        || starts(head, 'M', 'M', 0, 42)
        || text.startsWith("AT&TFORM")
        || text.startsWith("WEBP", 8)
        || text.startsWith("ftyphei", 4)
        || text.startsWith("ftypmif1", 4)) {
      throw new RefusedException(Refusal.PICTURE);
    }
    if (starts(head, 0xDB, 0xA5) || starts(head, 0x31, 0xBE)) {
      throw new RefusedException(Refusal.OLD_WORD);
    }
    if (text.startsWith("Rar!") || starts(head, '7', 'z', 0xBC, 0xAF)) {
      throw new RefusedException(Refusal.CONTAINER);
    }
    if (starts(head, 'P', 'K', 5, 6)) {
      throw new RefusedException(Refusal.EMPTY);
    }
  }

  private static FileKind ofText(byte[] head) {
    String text = decoded(head).stripLeading();
    if (text.startsWith("{\\rtf") || text.startsWith("{\\urtf")) {
      return RTF;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (text.startsWith("<")) {
      if (text.contains("schemas.microsoft.com/office/word/2003/wordml")) {
        return WORD_XML;
      }
      if (lower.contains("<office:document") && lower.contains("opendocument.text")) {
        return FLAT_ODT;
      }
      if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
        throw new RefusedException(Refusal.SPREADSHEET);
      }
      if (lower.contains("<html") || lower.contains("<!doctype html") || lower.contains("<body")) {
        throw new RefusedException(Refusal.WEB_PAGE);
      }
    }
    if (lower.contains("mime-version:") && lower.contains("content-type:")) {
      throw new RefusedException(
          lower.contains("multipart/related") ? Refusal.WEB_PAGE : Refusal.CONTAINER);
    }
    throw new RefusedException(Refusal.NOT_A_DOCUMENT);
  }

  /// Enough to know a text's first words by.
  private static String decoded(byte[] head) {
    if (starts(head, 0xFF, 0xFE)) {
      return new String(head, 2, head.length - 2, StandardCharsets.UTF_16LE);
    }
    if (starts(head, 0xFE, 0xFF)) {
      return new String(head, 2, head.length - 2, StandardCharsets.UTF_16BE);
    }
    int from = starts(head, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    return new String(head, from, head.length - from, StandardCharsets.ISO_8859_1);
  }

  private static boolean starts(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int i = 0; i < prefix.length; i++) {
      if ((bytes[i] & 0xFF) != prefix[i]) {
        return false;
      }
    }
    return true;
  }
}
