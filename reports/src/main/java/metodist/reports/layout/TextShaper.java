package metodist.reports.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import metodist.reports.layout.FontFace.LineMetrics;
import metodist.reports.tree.Inline;
import metodist.reports.tree.Ranges;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;
import org.jspecify.annotations.Nullable;

/// Turns inlines into [ShapedText]: chooses the face for every character, measures it, and notes
/// where footnotes and pictures stand. A shaper serves one paragraph and is then thrown away.
final class TextShaper {
  private static final double SCRIPT = 0.58;
  private static final double SUPER_RISE = 0.33;
  private static final double SUB_RISE = -0.08;

  /// Slanted type leaves this part of its height free at the end of a line.
  private static final int SLANT = 12;

  private final Typeface typeface;
  private final Catalogue catalogue;
  private final FieldValues fields;
  private final StringBuilder text = new StringBuilder();
  private float[] widths = new float[64];
  private short[] runOf = new short[64];
  private final List<Run> runs = new ArrayList<>();
  private final Map<Integer, Inline> objects = new HashMap<>(2);
  private final Map<Integer, Note> notes = new HashMap<>(2);
  private final BitSet portions = new BitSet();
  private @Nullable Object look;
  private boolean hasFields;

  /// What the fields of a paragraph print: the number of its page and the count of all pages.
  record FieldValues(int page, int pages) {}

  TextShaper(Typeface typeface, Catalogue catalogue, FieldValues fields) {
    this.typeface = typeface;
    this.catalogue = catalogue;
    this.fields = fields;
  }

  ShapedText shape(Nodes nodes, List<Inline> inlines) {
    for (int i = 0; i < inlines.size(); i++) {
      add(inlines.get(i), nodes.of(i));
    }
    int n = text.length();
    String whole = text.toString();
    ranges(whole);
    return new ShapedText(
        whole,
        Arrays.copyOf(widths, n),
        Arrays.copyOf(runOf, n),
        List.copyOf(runs),
        LineBreakRules.breaks(whole),
        portions,
        objects,
        notes,
        hasFields);
  }

  /// The structure node of each inline: the paragraph's own, or one of its own where the paragraph
  /// holds links, notes or pictures.
  interface Nodes {
    int of(int inline);
  }

  TextShaper label(String label, TextStyle style, int node) {
    apart();
    characters(label, style, node, null);
    apart();
    return this;
  }

  TextShaper note(int number, int node) {
    apart();
    characters(
        Integer.toString(number),
        new TextStyle(false, false, false, TextStyle.Position.SUPERSCRIPT, catalogue.noteSize()),
        node,
        null);
    apart();
    look(TextStyle.PLAIN, " ")
        .characters(" ", TextStyle.PLAIN.withSize(catalogue.noteSize()), node, null);
    return this;
  }

  private void add(Inline inline, int node) {
    switch (inline) {
      case Inline.Text t -> look(t.style(), t.text()).characters(t.text(), t.style(), node, null);
      case Inline.Tab tab -> control('\t', tab.style(), node);
      case Inline.LineBreak line -> control('\n', line.style(), node);
      case Inline.Footnote f -> footnote(f, node);
      case Inline.PageNumber p -> field(fields.page(), p.style(), node);
      case Inline.PageCount p -> field(fields.pages(), p.style(), node);
      case Inline.Link link -> link(link, node);
      case Inline.Marked marked -> marked.content().forEach(t -> add(t, node));
      case Inline.Picture p -> object(p, p.width(), p.height(), node);
      case Inline.QrCode q -> object(q, q.size(), q.size(), node);
    }
  }

  private void link(Inline.Link link, int node) {
    for (Inline.Text t : link.content()) {
      look(List.of(link.address(), t.style()), t.text())
          .characters(t.text(), t.style(), node, link.address());
    }
  }

  /// A portion ends where the look changes: office programs measure portion by portion.
  private TextShaper look(Object next, String words) {
    if (!words.isEmpty()) {
      if (!next.equals(look)) {
        portions.set(text.length());
      }
      look = next;
    }
    return this;
  }

  /// A portion begins here and whatever follows it is another.
  private void apart() {
    portions.set(text.length());
    look = null;
  }

  /// The no-break mark that the Word file holds in a range of years is a portion of its own.
  private void ranges(String whole) {
    for (int i = whole.indexOf(Ranges.DASH); i >= 0; i = whole.indexOf(Ranges.DASH, i + 1)) {
      if (Ranges.joins(whole, i)) {
        portions.set(i + 1);
      }
    }
  }

  private void field(int value, TextStyle style, int node) {
    hasFields = true;
    apart();
    characters(Integer.toString(value), style, node, null);
    apart();
  }

  private void footnote(Inline.Footnote footnote, int node) {
    Note note = catalogue.note(footnote, node);
    notes.put(text.length(), note);
    TextStyle mark = new TextStyle(false, false, false, TextStyle.Position.SUPERSCRIPT, 0);
    apart();
    characters(Integer.toString(note.number()), mark, node, null);
    apart();
  }

  private void control(char c, TextStyle style, int node) {
    FontFace face = FontFaces.candidates(typeface, style).getFirst();
    apart();
    append(c, 0, runIndex(run(face, style, node, null)));
    apart();
  }

  private void object(Inline inline, int width, int height, int node) {
    FontFace face = FontFaces.candidates(typeface, TextStyle.PLAIN).getFirst();
    objects.put(text.length(), inline);
    int size = typeface.sizeHalfPoints() * 10;
    apart();
    append(
        ShapedText.OBJECT,
        width,
        runIndex(new Run(face, size, 0, false, 0, 0, node, null, new LineMetrics(height, 0))));
    apart();
  }

  private void characters(String s, TextStyle style, int node, @Nullable String link) {
    List<FontFace> faces = FontFaces.candidates(typeface, style);
    int[] ofFace = new int[faces.size()];
    Arrays.fill(ofFace, -1);
    for (int i = 0; i < s.length(); ) {
      int c = s.codePointAt(i);
      int chosen = choose(faces, c);
      if (chosen < 0) {
        catalogue.missing(c);
        c = FontFaces.MISSING.codePointAt(0);
        i += Character.charCount(s.codePointAt(i));
        chosen = Math.max(0, choose(faces, c));
      } else {
        i += Character.charCount(c);
      }
      if (ofFace[chosen] < 0) {
        ofFace[chosen] = runIndex(run(faces.get(chosen), style, node, link));
      }
      Run run = runs.get(ofFace[chosen]);
      if (LineBreakRules.standsAlone(c)) {
        portions.set(text.length());
        portions.set(text.length() + 1);
      }
      append(c, run.face().advance(c, run.size()), ofFace[chosen]);
    }
  }

  private static int choose(List<FontFace> faces, int c) {
    for (int i = 0; i < faces.size(); i++) {
      if (faces.get(i).has(c)) {
        return i;
      }
    }
    return c == 0x200B || c == 0x2060 || c == 0xFEFF ? 0 : -1;
  }

  private Run run(FontFace face, TextStyle style, int node, @Nullable String link) {
    int halfPoints =
        style.sizeHalfPoints() > 0 ? style.sizeHalfPoints() : typeface.sizeHalfPoints();
    int size = halfPoints * 10;
    return switch (style.position()) {
      case BASE -> run(face, size, 0, style, node, link, face.metrics(size));
      case SUPERSCRIPT -> script(face, size, SUPER_RISE, style, node, link);
      case SUBSCRIPT -> script(face, size, SUB_RISE, style, node, link);
    };
  }

  private static Run script(
      FontFace face, int full, double share, TextStyle style, int node, @Nullable String link) {
    int size = (int) Math.round(full * SCRIPT);
    int rise = (int) Math.round(full * share);
    LineMetrics own = face.metrics(size);
    LineMetrics lifted =
        new LineMetrics(Math.max(0, own.above() + rise), Math.max(0, own.below() - rise));
    return run(face, size, rise, style, node, link, lifted);
  }

  private static Run run(
      FontFace face,
      int size,
      int rise,
      TextStyle style,
      int node,
      @Nullable String link,
      LineMetrics line) {
    int slant = style.italic() ? face.metrics(size).height() / SLANT : 0;
    return new Run(face, size, rise, style.underline(), style.colour(), slant, node, link, line);
  }

  private int runIndex(Run run) {
    int last = runs.size() - 1;
    if (last >= 0 && runs.get(last).equals(run)) {
      return last;
    }
    runs.add(run);
    return runs.size() - 1;
  }

  private void append(int c, double width, int run) {
    int at = text.length();
    text.appendCodePoint(c);
    if (text.length() + 1 >= widths.length) {
      widths = Arrays.copyOf(widths, widths.length * 2);
      runOf = Arrays.copyOf(runOf, runOf.length * 2);
    }
    for (int i = at; i < text.length(); i++) {
      widths[i] = i == at ? (float) width : 0;
      runOf[i] = (short) run;
    }
  }
}
