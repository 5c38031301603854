package metodist.reports.source.doc;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import metodist.reports.source.Omission;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceFormat;
import metodist.reports.source.TreeBuilder;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hpsf.CustomProperties;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.IOUtils;

/// Reads .doc.
public final class DocReader {
  /// HWPF warns of every oddity of ordinary documents; held here, or its level would be forgotten.
  private static final Logger LIBRARY = Logger.getLogger("org.apache.poi");

  static {
    LIBRARY.setLevel(Level.OFF);
    IOUtils.setByteArrayMaxOverride(64 * 1024 * 1024);
  }

  private DocReader() {}

  /// Throws [RefusedException], or whatever a damaged file provokes.
  public static SourceDocument read(Path file) throws IOException {
    try (POIFSFileSystem compound = new POIFSFileSystem(file.toFile(), true);
        HWPFDocument word = new HWPFDocument(compound)) {
      return read(word);
    } catch (OldFileFormatException e) {
      throw new RefusedException(Refusal.OLD_WORD, e);
    } catch (EncryptedDocumentException e) {
      throw new RefusedException(Refusal.ENCRYPTED, e);
    }
  }

  private static SourceDocument read(HWPFDocument word) {
    TreeBuilder tree = new TreeBuilder(SourceFormat.DOC);
    DocBoxes boxes = new DocBoxes(word);
    DocStory story = new DocStory(word, tree, boxes);
    story.read(word.getRange());
    tree.endParagraph();
    // in the order of the file, which is that of the bookmarks
    for (Range notes : new Range[] {word.getFootnoteRange(), word.getEndnoteRange()}) {
      tree.beginFootnote();
      story.readWithoutEmpty(notes);
      tree.endFootnote();
    }
    boxes.rest().forEach(story::box);
    if (boxes.blank() && word.getRange().text().indexOf('\b') >= 0) {
      tree.omit(Omission.PICTURES);
    }
    properties(word, tree);
    return tree.finish();
  }

  private static void properties(HWPFDocument word, TreeBuilder tree) {
    var summary = word.getDocumentSummaryInformation();
    CustomProperties properties = summary == null ? null : summary.getCustomProperties();
    if (properties != null) {
      for (String name : properties.nameSet()) {
        Object value = properties.get(name);
        if (value != null) {
          tree.property(name, value.toString());
        }
      }
    }
  }
}
