package metodist.reports.revise;

import java.util.ArrayList;
import java.util.List;

/// A paragraph of a Word part: its text and where each stretch of it stands in the XML. Tabs and
/// line breaks are characters of the text that belong to no stretch and cannot be replaced.
record WordParagraph(String text, List<Stretch> stretches) {
  WordParagraph {
    stretches = List.copyOf(stretches);
  }

  /// The content of one `w:t`: `tag` is where its opening tag begins, `from` and `to` bound its
  /// content in the XML, `at` is where its characters begin in the paragraph's text.
  record Stretch(int tag, int from, int to, int at, String text) {
    int end() {
      return at + text.length();
    }
  }

  /// All paragraphs of a part in reading order. A paragraph inside another one's text box is read
  /// as part of it; what was struck out under «Исправления» is no text.
  static List<WordParagraph> of(String xml) {
    return new Scan(xml).paragraphs();
  }

  /// One pass over the tags. The XML is well-formed: Word or this program wrote it.
  private static final class Scan {
    private final String xml;
    private final List<WordParagraph> all = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private int depth;
    private int passedOver;
    private boolean stops;

    Scan(String xml) {
      this.xml = xml;
    }

    List<WordParagraph> paragraphs() {
      int at = xml.indexOf('<');
      while (at >= 0) {
        int end = tagEnd(at);
        if (end < 0) {
          break;
        }
        at = xml.indexOf('<', tag(at, end));
      }
      return all;
    }

    private int tagEnd(int from) {
      if (xml.startsWith("<!--", from)) {
        int end = xml.indexOf("-->", from);
        return end < 0 ? -1 : end + 2;
      }
      char quote = 0;
      for (int i = from; i < xml.length(); i++) {
        char c = xml.charAt(i);
        if (quote != 0) {
          quote = c == quote ? 0 : quote;
        } else if (c == '"' || c == '\'') {
          quote = c;
        } else if (c == '>') {
          return i;
        }
      }
      return -1;
    }

    /// Takes note of one tag and says where to go on.
    private int tag(int at, int end) {
      boolean single = xml.charAt(end - 1) == '/';
      String name = name(at);
      switch (name) {
        case "w:p" -> depth += single ? empty() : open();
        case "/w:p" -> close();
        case "mc:Fallback", "w:moveFrom" -> passedOver += single ? 0 : 1;
        case "/mc:Fallback", "/w:moveFrom" -> passedOver--;
        case "w:tabs" -> stops = !single;
        case "/w:tabs" -> stops = false;
        case "w:tab", "w:br", "w:cr" -> mark(name);
        case "w:t" -> {
          if (!single) {
            return stretch(at, end + 1);
          }
        }
        default -> {
          // no text of its own
        }
      }
      return end + 1;
    }

    private String name(int at) {
      int end = at + 1;
      while (end == at + 1 || (end < xml.length() && " \t\r\n/>".indexOf(xml.charAt(end)) < 0)) {
        end++;
      }
      return xml.substring(at + 1, end);
    }

    private int empty() {
      if (depth == 0) {
        all.add(new WordParagraph("", List.of()));
      }
      return 0;
    }

    private int open() {
      if (depth == 0) {
        text.setLength(0);
        stretches.clear();
      }
      return 1;
    }

    private void close() {
      depth--;
      if (depth == 0) {
        all.add(new WordParagraph(text.toString(), stretches));
      }
    }

    /// A tab stop in the properties of a paragraph has the name of a tab mark in its text.
    private void mark(String name) {
      if (depth > 0 && passedOver == 0 && !stops) {
        text.append(name.equals("w:tab") ? '\t' : '\n');
      }
    }

    private int stretch(int at, int from) {
      int to = xml.indexOf('<', from);
      if (to < 0) {
        return xml.length();
      }
      if (depth > 0 && passedOver == 0) {
        String words = XmlWords.plain(xml.substring(from, to));
        stretches.add(new Stretch(at, from, to, text.length(), words));
        text.append(words);
      }
      return to;
    }
  }
}
