package metodist.reports.source.docx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import metodist.reports.source.Refusal;
import metodist.reports.source.RefusedException;
import metodist.reports.source.SourceDocument;
import metodist.reports.source.SourceFormat;
import metodist.reports.source.TreeBuilder;
import metodist.reports.source.xml.OfficeZip;
import metodist.reports.source.xml.XmlPull;
import org.jspecify.annotations.Nullable;

/// Reads .docx and .docm, and Word's single-file XML of 2003, which has the same elements.
public final class DocxReader {
  private final OfficeZip zip;
  private final TreeBuilder tree = new TreeBuilder(SourceFormat.DOCX);
  private final StyleSheet styles = new StyleSheet();
  private final NumberingPart numbering = new NumberingPart();

  private DocxReader(OfficeZip zip) {
    this.zip = zip;
  }

  /// Throws [RefusedException], or whatever a damaged file provokes.
  public static SourceDocument read(Path file) throws IOException {
    try (OfficeZip zip = OfficeZip.open(file)) {
      return new DocxReader(zip).read();
    }
  }

  /// Reads Word's XML of 2003.
  public static SourceDocument readWordXml(Path file) throws IOException {
    TreeBuilder tree = new TreeBuilder(SourceFormat.DOCX);
    StyleSheet styles = new StyleSheet();
    try (InputStream in = Files.newInputStream(file);
        XmlPull xml = XmlPull.of(in)) {
      xml.children(
          name -> {
            switch (name) {
              case "w:styles" -> styles.read(xml);
              case "o:CustomDocumentProperties" ->
                  xml.children(property -> tree.property(local(property), xml.text()));
              case "w:body" -> new Story(xml, tree, styles, new NumberingPart(), true).content();
              default -> {}
            }
          });
    }
    return tree.finish();
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private SourceDocument read() throws IOException {
    Map<String, String> ofPackage = relations("");
    String main = ofPackage.getOrDefault("officeDocument", "word/document.xml");
    Map<String, String> ofMain = relations(main);
    part(ofMain.get("styles"), styles::read);
    part(ofMain.get("numbering"), numbering::read);
    List<Story.NoteReference> notes = body(main);
    notes(ofMain.get("footnotes"), false, notes);
    notes(ofMain.get("endnotes"), true, notes);
    // strict packages write the relation's type without a hyphen
    part(ofPackage.get("custom-properties"), this::properties);
    part(ofPackage.get("customProperties"), this::properties);
    return tree.finish();
  }

  private List<Story.NoteReference> body(String main) throws IOException {
    Optional<XmlPull> part = zip.xml(main);
    if (part.isEmpty()) {
      throw new RefusedException(Refusal.DAMAGED);
    }
    try (XmlPull xml = part.get()) {
      if (!xml.name().equals("w:document")) {
        throw new RefusedException(Refusal.DAMAGED);
      }
      Story story = new Story(xml, tree, styles, numbering, false);
      story.content();
      tree.endParagraph();
      return story.notes();
    }
  }

  private void notes(@Nullable String name, boolean endnotes, List<Story.NoteReference> referred)
      throws IOException {
    part(
        name,
        xml ->
            xml.children(
                note -> {
                  Story.NoteReference reference =
                      new Story.NoteReference(endnotes, xml.attribute("id", ""));
                  if ((note.equals("w:footnote") || note.equals("w:endnote"))
                      && referred.contains(reference)) {
                    tree.beginFootnote();
                    new Story(xml, tree, styles, numbering, false).content();
                    tree.endFootnote();
                  }
                }));
  }

  private void properties(XmlPull xml) throws IOException {
    xml.children(
        _ -> {
          String name = xml.attribute("name", "");
          tree.property(name, xml.text());
        });
  }

  @FunctionalInterface
  private interface PartReader {
    void read(XmlPull xml) throws IOException;
  }

  /// Reads a part that a document may do without.
  private void part(@Nullable String name, PartReader reader) throws IOException {
    Optional<XmlPull> part = name == null ? Optional.empty() : zip.xml(name);
    if (part.isPresent()) {
      try (XmlPull xml = part.get()) {
        reader.read(xml);
      }
    }
  }

  /// The parts that a part refers to, by the last word of the relation's type; external ones are
  /// never followed.
  private Map<String, String> relations(String part) throws IOException {
    int slash = part.lastIndexOf('/');
    String folder = part.substring(0, slash + 1);
    Map<String, String> targets = new HashMap<>();
    part(
        folder + "_rels/" + part.substring(slash + 1) + ".rels",
        xml ->
            xml.children(
                _ -> {
                  String type = xml.attribute("Type", "");
                  if (!xml.attribute("TargetMode", "").equals("External")) {
                    targets.putIfAbsent(
                        type.substring(type.lastIndexOf('/') + 1),
                        resolved(folder, xml.attribute("Target", "")));
                  }
                }));
    return targets;
  }

  private static String resolved(String folder, String target) {
    if (target.startsWith("/")) {
      return target.substring(1);
    }
    Path path = Path.of("/" + folder).resolve(target).normalize();
    return path.toString().replace('\\', '/').replaceFirst("^/", "");
  }
}
