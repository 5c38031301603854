package metodist.reports.source.parcel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import metodist.reports.source.Samples;
import metodist.reports.source.direct.DirectSourceReader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParcelTest {
  private static final Charset DOS = Charset.forName("IBM866");

  @TempDir Path folder;
  @TempDir Path temporary;

  @AfterEach
  void nothingIsLeftBehind() throws Exception {
    try (Stream<Path> left = Files.list(temporary)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void leavesGivenDocumentsWhereTheyAre() throws Exception {
    Path file = Samples.write("docx", folder.resolve("заявка.docx"));
    try (Parcel parcel = Parcel.open(List.of(file), temporary)) {
      assertThat(parcel.items()).extracting(ParcelItem::file).containsExactly(file);
      assertThat(parcel.refused()).isEmpty();
    }
  }

  @Test
  void goesThroughFoldersInOrderAndPassesOverLeavings() throws Exception {
    Path inner = Files.createDirectories(folder.resolve("школы/375"));
    Samples.write("rtf", inner.resolve("б.rtf"));
    Samples.write("odt", folder.resolve("школы/а.odt"));
    Files.write(inner.resolve("~$б.rtf"), new byte[] {1});
    Files.write(inner.resolve("Thumbs.db"), new byte[] {1});
    try (Parcel parcel =
        Parcel.open(List.of(folder.resolve("школы"), folder.resolve("нет.docx")), temporary)) {
      assertThat(names(parcel)).containsExactly("б.rtf", "а.odt");
      assertThat(parcel.refused()).extracting(Parcel.Refused::name).containsExactly("нет.docx");
      assertThat(parcel.refused().getFirst().reason()).hasMessageContaining("не найден");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"IBM866", "UTF-8"})
  void readsRussianNamesOfZips(String charset) throws Exception {
    Path zip = folder.resolve("заявки.zip");
    try (OutputStream out = Files.newOutputStream(zip)) {
      out.write(
          zip(
              Charset.forName(charset),
              entry("Школа № 375/Заявка (А).docx", "docx"),
              entry("__MACOSX/._Заявка.docx", "docx")));
    }
    try (Parcel parcel = Parcel.open(List.of(zip), temporary)) {
      assertThat(names(parcel)).containsExactly("заявки.zip → Заявка (А).docx");
      assertThat(new DirectSourceReader().read(parcel.items().getFirst().file()).blocks())
          .isNotEmpty();
    }
  }

  @Test
  void readsUnmarkedUtf8NamesAsWell() throws Exception {
    // zips made on a Mac: UTF-8 bytes without the mark that says so
    byte[] bytes = zip(StandardCharsets.ISO_8859_1, entry(latin("Заявка.docx"), "docx"));
    Path zip = Files.write(folder.resolve("a.zip"), bytes);
    try (Parcel parcel = Parcel.open(List.of(zip), temporary)) {
      assertThat(names(parcel)).containsExactly("a.zip → Заявка.docx");
    }
  }

  @Test
  void neverWritesOutsideItsFolder() throws Exception {
    byte[] bytes =
        zip(
            DOS,
            entry("../../../evil.docx", "docx"),
            entry("C:\\Windows\\evil2.docx", "docx"),
            entry("..", "docx"));
    Path zip = Files.write(folder.resolve("a.zip"), bytes);
    try (Parcel parcel = Parcel.open(List.of(zip), temporary)) {
      assertThat(parcel.items())
          .hasSize(3)
          .allSatisfy(item -> assertThat(item.file().normalize()).startsWith(temporary));
      assertThat(folder.resolveSibling("evil.docx")).doesNotExist();
    }
  }

  @Test
  void opensAZipInAZipButNoFurther() throws Exception {
    byte[] third = zip(DOS, entry("в.docx", "docx"));
    byte[] second = zip(DOS, new Entry("третий.zip", third), entry("б.docx", "docx"));
    byte[] first = zip(DOS, new Entry("второй.zip", second), entry("а.docx", "docx"));
    Path zip = Files.write(folder.resolve("первый.zip"), first);
    try (Parcel parcel = Parcel.open(List.of(zip), temporary)) {
      assertThat(names(parcel))
          .containsExactly("первый.zip → второй.zip → б.docx", "первый.zip → а.docx");
      assertThat(parcel.refused())
          .extracting(Parcel.Refused::name)
          .containsExactly("первый.zip → второй.zip → третий.zip");
    }
  }

  @Test
  void refusesBombsEncryptedAndDamagedZips() throws Exception {
    byte[] bomb = zip(DOS, new Entry("бомба.docx", new byte[30_000_000]), entry("а.docx", "docx"));
    byte[] encrypted = zip(DOS, entry("а.docx", "docx"));
    encrypted[6] |= 1;
    byte[] damaged = java.util.Arrays.copyOf(encrypted, encrypted.length / 2);
    List<Path> zips =
        List.of(
            Files.write(folder.resolve("бомба.zip"), bomb),
            Files.write(folder.resolve("пароль.zip"), encrypted),
            Files.write(folder.resolve("обрыв.zip"), damaged));
    try (Parcel parcel = Parcel.open(zips, temporary)) {
      assertThat(parcel.refused())
          .extracting(refused -> refused.name() + ": " + refused.reason().getMessage())
          .containsExactly(
              "бомба.zip → бомба.docx: Файл «бомба.docx» слишком велик: больше 50 МБ.",
              "пароль.zip: Файл «пароль.zip» защищён паролем.");
      assertThat(names(parcel)).containsExactly("бомба.zip → а.docx", "обрыв.zip");
    }
  }

  @Test
  void unpacksALetterAndKeepsItsWords() throws Exception {
    String word = Base64.getMimeEncoder().encodeToString(Samples.bytes("docx"));
    String letter =
        """
        Received: from mail.example.org
        From: =?utf-8?B?%s?=
         <school@example.org>
        Subject: =?koi8-r?Q?%s?=
        Date: Sat, 28 Nov 2026 11:00:00 +0300
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary="=_a b"

        --=_a b
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain; charset=windows-1251
        Content-Transfer-Encoding: quoted-printable

        %s=
        =E0.
        --inner
        Content-Type: text/html; charset=utf-8

        <p>то же</p>
        --inner--
        --=_a b
        Content-Type: image/png; name="logo.png"
        Content-ID: <logo>
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --=_a b
        Content-Type: application/octet-stream
        Content-Disposition: attachment;
         filename*0*=utf-8''%s;
         filename*1*=%s
        Content-Transfer-Encoding: base64

        %s
        --=_a b
        Content-Type: message/rfc822

        From: other@example.org
        Subject: inner
        Content-Type: application/rtf; name="=?utf-8?Q?=D0=B2.rtf?="
        Content-Transfer-Encoding: base64

        %s
        --=_a b--
        """
            .formatted(
                Base64.getEncoder().encodeToString("Школа № 375".getBytes(StandardCharsets.UTF_8)),
                quoted("Заявка", "KOI8-R"),
                quoted("Посылаем заявку на", "windows-1251").replace("_", " "),
                percent("Заяв"),
                percent("ка.docx"),
                word,
                Base64.getMimeEncoder().encodeToString(Samples.bytes("rtf")));
    Path file =
        Files.write(
            folder.resolve("письмо.eml"),
            letter.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    try (Parcel parcel = Parcel.open(List.of(file), temporary)) {
      assertThat(names(parcel)).containsExactly("письмо.eml → Заявка.docx", "письмо.eml → в.rtf");
      assertThat(parcel.items().getFirst().file()).hasBinaryContent(Samples.bytes("docx"));
      CoveringLetter by = parcel.items().getFirst().letter().orElseThrow();
      assertThat(by.sender()).isEqualTo("Школа № 375 <school@example.org>");
      assertThat(by.subject()).isEqualTo("Заявка");
      assertThat(by.text()).isEqualTo("Посылаем заявку наа.");
      assertThat(parcel.letters()).containsExactly(by);
    }
  }

  @Test
  void readsTheWordsOfALetterThatIsAPage() throws Exception {
    String letter =
        "From: a@example.org\nTo: b@example.org\nContent-Type: text/html; charset=utf-8\n\n"
            + "<html><head><style>p {}</style></head><body><p>Добрый&nbsp;день!</p>"
            + "<div>Заявка &laquo;А&raquo;<br>и &#1041;</div></body></html>";
    Path file = Files.writeString(folder.resolve("письмо.eml"), letter);
    try (Parcel parcel = Parcel.open(List.of(file), temporary)) {
      assertThat(parcel.items()).isEmpty();
      assertThat(parcel.letters().getFirst().text())
          .isEqualTo("Добрый\u00A0день!\nЗаявка «А»\nи Б");
    }
  }

  @Test
  void tellsOfAFolderAndAnArchiveWithNothingInThem() throws Exception {
    Path empty = Files.createDirectories(folder.resolve("пусто"));
    Files.writeString(empty.resolve("~$заявка.docx"), "пометка");
    try (Parcel parcel = Parcel.open(List.of(empty), temporary)) {
      assertThat(parcel.refused())
          .extracting(refused -> refused.reason().sentence())
          .containsExactly(
              "В «пусто» нет ни одного файла. Проверьте, та ли это папка или тот ли архив.");
    }
  }

  private static List<String> names(Parcel parcel) {
    return parcel.items().stream().map(ParcelItem::shownName).toList();
  }

  private record Entry(String name, byte[] content) {}

  private static Entry entry(String name, String sample) throws IOException {
    return new Entry(name, Samples.bytes(sample));
  }

  private static byte[] zip(Charset names, Entry... entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Entry entry : entries) {
        zip.putNextEntry(new ZipEntry(entry.name));
        zip.write(entry.content);
      }
    }
    return bytes.toByteArray();
  }

  private static String latin(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  private static String quoted(String text, String charset) {
    return percent(text.getBytes(Charset.forName(charset)), '=').replace("=20", "_");
  }

  private static String percent(String text) {
    return percent(text.getBytes(StandardCharsets.UTF_8), '%');
  }

  private static String percent(byte[] bytes, char mark) {
    StringBuilder all = new StringBuilder();
    for (byte b : bytes) {
      all.append(mark).append("%02X".formatted(b & 0xFF));
    }
    return all.toString();
  }
}
