package metodist.reports.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.reports.guide.Guide.Chapter;
import metodist.reports.guide.GuidePart.Items;
import metodist.reports.guide.GuidePart.Rows;
import metodist.reports.guide.GuidePart.Span;
import metodist.reports.guide.GuidePart.Words;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads the guide from Markdown. A heading of the first level is its title; those below begin
/// chapters. The comment `<!-- chapter: orders -->` above a heading gives its chapter the lasting
/// id «orders»; without one the id is made of the heading's words.
public final class GuideReader {
  private static final Pattern ID = Pattern.compile("<!--\\s*chapter:\\s*([a-z-]+)\\s*-->");
  private String title = "";
  private final List<GuidePart> lead = new ArrayList<>();
  private final List<Chapter> chapters = new ArrayList<>();
  private @Nullable String nextId;

  private GuideReader() {}

  public static Guide read(String markdown) {
    Node document =
        Parser.builder().extensions(List.of(TablesExtension.create())).build().parse(markdown);
    GuideReader reader = new GuideReader();
    for (Node each : children(document)) {
      reader.block(each);
    }
    return new Guide(reader.title, reader.lead, reader.chapters);
  }

  private void block(Node node) {
    switch (node) {
      case Heading heading -> heading(heading);
      case HtmlBlock html -> {
        Matcher id = ID.matcher(html.getLiteral());
        if (id.find()) {
          nextId = id.group(1);
        }
      }
      case Paragraph paragraph -> add(words(paragraph));
      case BulletList list -> add(items(list, false));
      case OrderedList list -> add(items(list, true));
      case TableBlock table -> add(rows(table));
      case FencedCodeBlock code ->
          code.getLiteral()
              .lines()
              .forEach(line -> add(new Words(List.of(new Span(line, false, true)))));
      default ->
          throw new IllegalArgumentException(
              "the guide holds what the help cannot show: " + node.getClass().getSimpleName());
    }
  }

  private void heading(Heading heading) {
    String text = words(heading).text();
    if (heading.getLevel() == 1) {
      title = text;
      return;
    }
    String id = nextId == null ? slug(text) : nextId;
    nextId = null;
    chapters.add(new Chapter(id, heading.getLevel(), text, List.of()));
  }

  private static String slug(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
  }

  private void add(GuidePart part) {
    if (chapters.isEmpty()) {
      lead.add(part);
      return;
    }
    Chapter last = chapters.removeLast();
    List<GuidePart> parts = new ArrayList<>(last.parts());
    parts.add(part);
    chapters.add(new Chapter(last.id(), last.level(), last.title(), parts));
  }

  private static Items items(Node list, boolean numbered) {
    return new Items(
        numbered,
        children(list).stream()
            .map(
                item -> {
                  List<Node> blocks = children(item);
                  if (blocks.size() != 1) {
                    throw new IllegalArgumentException("an item of the guide is one paragraph");
                  }
                  return words(blocks.getFirst());
                })
            .toList());
  }

  private static Rows rows(Node table) {
    List<List<Words>> rows = new ArrayList<>();
    collectRows(table, rows);
    return new Rows(rows);
  }

  private static void collectRows(Node node, List<List<Words>> rows) {
    for (Node child : children(node)) {
      if (child instanceof TableRow) {
        rows.add(
            children(child).stream()
                .filter(TableCell.class::isInstance)
                .map(GuideReader::words)
                .toList());
      } else {
        collectRows(child, rows);
      }
    }
  }

  private static Words words(Node parent) {
    List<Span> spans = new ArrayList<>();
    inlines(parent, false, spans);
    return new Words(spans);
  }

  private static void inlines(Node parent, boolean bold, List<Span> spans) {
    for (Node child : children(parent)) {
      switch (child) {
        case Text text -> append(spans, new Span(text.getLiteral(), bold, false));
        case Code code -> append(spans, new Span(code.getLiteral(), bold, true));
        case SoftLineBreak soft -> append(spans, new Span(" ", bold, false));
        case HardLineBreak hard -> append(spans, new Span(" ", bold, false));
        case StrongEmphasis strong -> inlines(strong, true, spans);
        default -> inlines(child, bold, spans); // links and the like: their words
      }
    }
  }

  private static void append(List<Span> spans, Span span) {
    if (!spans.isEmpty()) {
      Span last = spans.getLast();
      if (last.bold() == span.bold() && last.code() == span.code()) {
        spans.set(spans.size() - 1, new Span(last.text() + span.text(), span.bold(), span.code()));
        return;
      }
    }
    spans.add(span);
  }

  private static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      children.add(child);
    }
    return children;
  }
}
