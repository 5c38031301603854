package metodist.reports.image;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import metodist.model.issued.Fact;
import metodist.model.shared.UserFacingException;
import metodist.model.shared.json.JsonReader;
import metodist.model.shared.json.JsonSyntaxException;
import metodist.model.shared.json.JsonWriter;
import metodist.reports.compose.Composition;
import metodist.reports.tree.Document;

/// A composed paper as packed JSON, and back. Every format is written from the tree that comes
/// back, so a paper kept this way prints as it printed on its day.
public final class PaperImage {
  /// What is kept of a composition; a calendar is not.
  record Kept(
      Document tree,
      List<Fact> facts,
      String title,
      String fileName,
      LocalDate day,
      Map<String, String> properties) {}

  private PaperImage() {}

  public static byte[] of(Composition paper) {
    Kept kept =
        new Kept(
            paper.tree(),
            paper.facts(),
            paper.title(),
            paper.fileName(),
            paper.day(),
            paper.properties());
    String json = JsonWriter.write(RecordJson.write(kept, Kept.class));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
      packed.write(json.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static Composition read(byte[] bytes) {
    try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      String json = new String(packed.readAllBytes(), StandardCharsets.UTF_8);
      Kept kept = RecordJson.read(JsonReader.read(json), Kept.class);
      return new Composition(
          kept.tree(),
          kept.facts(),
          kept.title(),
          kept.fileName(),
          kept.day(),
          kept.properties(),
          null);
    } catch (IOException | JsonSyntaxException | IllegalArgumentException e) {
      throw new UserFacingException(
          "Сохранённый при регистрации текст приказа повреждён и не читается.",
          "Восстановите данные из копии: «Настройки → Копии».",
          e);
    }
  }
}
