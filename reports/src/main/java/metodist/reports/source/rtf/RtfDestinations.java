package metodist.reports.source.rtf;

import java.util.HashSet;
import java.util.Set;
import metodist.reports.source.Omission;
import metodist.reports.source.SourceMark;
import metodist.reports.source.TreeBuilder;
import metodist.reports.source.rtf.RtfGroup.AtEnd;
import metodist.reports.source.rtf.RtfGroup.Destination;

/// Groups that are more than looks: what is not text of the page, and what makes marks, notes, text
/// boxes, fields and properties.
final class RtfDestinations {
  /// Nothing in them is text of the page.
  private static final Set<String> PASSED_OVER =
      Set.of(
          "info",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "nonshppict",
          "ftnsep",
          "ftnsepc",
          "ftncn",
          "aftnsep",
          "aftnsepc",
          "aftncn",
          "xe",
          "tc",
          "filetbl",
          "revtbl",
          "listtable",
          "listoverridetable",
          "shprslt",
          "sp",
          "objclass",
          "objname",
          "objdata",
          "nonesttables",
          "themedata",
          "rsidtbl",
          "generator",
          "pnseclvl",
          "template",
          "bkmkpub",
          "atnid",
          "atnauthor",
          "mmathPr",
          "mmathPict");

  /// Looked into although they may be marked as optional.
  private static final Set<String> TRANSPARENT =
      Set.of("shppict", "shpinst", "moMath", "moMathPara", "do", "shpgrp", "cs", "background");

  private final TreeBuilder tree;
  private final RtfText text;

  /// LibreOffice begins a bookmark anew in each of its paragraphs.
  private final Set<String> openBookmarks = new HashSet<>();

  private String property = "";
  private int fields;

  RtfDestinations(TreeBuilder tree, RtfText text) {
    this.tree = tree;
    this.text = text;
  }

  /// Begins what the word begins; false when it begins nothing.
  boolean begin(RtfGroup group, String word, int parameter) {
    if (group.destination == Destination.SKIP) {
      return wakes(group, word);
    }
    if (PASSED_OVER.contains(word)) {
      group.destination = Destination.SKIP;
      return true;
    }
    if (TRANSPARENT.contains(word)) {
      return true;
    }
    return beginNamed(group, word) || beginContent(group, word);
  }

  /// Within a wording given twice, the Unicode one is read.
  private static boolean wakes(RtfGroup group, String word) {
    if (word.equals("ud") && group.optional) {
      group.destination = Destination.TEXT;
    }
    return true;
  }

  private boolean beginNamed(RtfGroup group, String word) {
    Destination named =
        switch (word) {
          case "bkmkstart" -> Destination.BOOKMARK_START;
          case "bkmkend" -> Destination.BOOKMARK_END;
          case "propname" -> Destination.PROPERTY_NAME;
          case "staticval" -> Destination.PROPERTY_VALUE;
          case "ffname" -> Destination.FIELD_NAME;
          case "ffl" -> Destination.FIELD_ENTRY;
          case "ffdeftext", "ffformat", "ffhelptext", "ffstattext", "ffentrymcr", "ffexitmcr" ->
              Destination.FIELD_DEFAULT;
          default -> null;
        };
    if (named != null) {
      text.takeWords();
      group.destination = named;
      group.atEnd = AtEnd.TAKE_WORDS;
    }
    return named != null;
  }

  private boolean beginContent(RtfGroup group, String word) {
    switch (word) {
      case "stylesheet" -> group.destination = Destination.STYLE_SHEET;
      case "colortbl" -> group.destination = Destination.COLOURS;
      case "fonttbl" -> group.destination = Destination.FONT_TABLE;
      case "userprops" -> group.destination = Destination.PROPERTIES;
      case "listtext", "pntext" -> group.destination = Destination.LIST_TEXT;
      case "upr" -> group.destination = Destination.SKIP;
      case "pict" -> passOver(group, Omission.PICTURES);
      case "annotation" -> passOver(group, Omission.COMMENTS);
      case "object" -> tree.omit(Omission.OBJECTS);
      case "nesttableprops" -> group.nestedRow = true;
      case "footnote" -> {
        text.enterBox();
        tree.beginFootnote();
        group.atEnd = AtEnd.FOOTNOTE;
        group.plain();
      }
      case "shptxt", "dptxbxtext" -> {
        text.beginParagraph(group);
        text.enterBox();
        tree.beginTextBox();
        group.atEnd = AtEnd.TEXT_BOX;
        group.plain();
      }
      case "field" -> {
        group.field = new RtfField(fields++);
        group.atEnd = AtEnd.FIELD;
      }
      case "fldinst" -> group.destination = Destination.FIELD_CODE;
      case "formfield" -> group.destination = Destination.FIELD_CODE;
      case "fldrslt" -> beginResult(group);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void passOver(RtfGroup group, Omission what) {
    tree.omit(what);
    group.destination = Destination.SKIP;
  }

  private void beginResult(RtfGroup group) {
    RtfField field = group.field;
    group.destination = Destination.TEXT;
    if (field != null && !field.name.isBlank()) {
      tree.beginMark(field.key, SourceMark.Kind.FORM_FIELD, field.name, false);
    }
    if (field != null) {
      field.resultBegun = true;
    }
  }

  /// A word that says more of the destination at hand; false for words of the text.
  boolean detail(RtfGroup group, String word, int parameter) {
    if (group.destination == Destination.FONT_TABLE) {
      text.define(word, parameter);
      return true;
    }
    if (group.destination == Destination.STYLE_SHEET) {
      text.defineStyle(word, parameter);
      return true;
    }
    if (group.destination == Destination.COLOURS) {
      text.colours().part(word, parameter);
      return true;
    }
    RtfField field = group.field;
    if (group.destination == Destination.FIELD_CODE && field != null) {
      switch (word) {
        case "fftype" -> field.type = parameter;
        case "ffres" -> field.chosen = parameter;
        case "ffdefres" -> field.standard = parameter;
        default -> {
          return false;
        }
      }
      return true;
    }
    return false;
  }

  /// The group has ended.
  void ended(RtfGroup group) {
    if (group.destination == Destination.STYLE_SHEET) {
      text.styleNamed(text.takeWords());
    }
    switch (group.atEnd) {
      case TAKE_WORDS -> named(group, text.takeWords());
      case FOOTNOTE -> {
        tree.endFootnote();
        text.leaveBox();
      }
      case TEXT_BOX -> {
        tree.endTextBox();
        text.leaveBox();
      }
      case FIELD -> endField(group);
      case NOTHING -> {}
    }
  }

  private void endField(RtfGroup group) {
    RtfField field = group.field;
    if (field == null) {
      return;
    }
    if (!field.resultBegun) {
      beginResult(group);
    }
    String shown = field.shown();
    if (!shown.isEmpty() && (field.name.isBlank() || tree.isEmptyMark(field.key))) {
      text.beginParagraph(group);
      tree.text(shown, group.look());
    }
    tree.endMark(field.key);
  }

  private void named(RtfGroup group, String name) {
    RtfField field = group.field;
    switch (group.destination) {
      case BOOKMARK_START -> {
        if (!name.isEmpty() && !name.startsWith("_") && openBookmarks.add(name)) {
          tree.beginMark("bookmark " + name, SourceMark.Kind.BOOKMARK, name, false);
        }
      }
      case BOOKMARK_END -> {
        openBookmarks.remove(name);
        tree.endMark("bookmark " + name);
      }
      case PROPERTY_NAME -> property = name;
      case PROPERTY_VALUE -> tree.property(property, name);
      case FIELD_NAME -> {
        if (field != null) {
          field.name = name;
        }
      }
      case FIELD_ENTRY -> {
        if (field != null) {
          field.entries.add(name);
        }
      }
      default -> {}
    }
  }
}
