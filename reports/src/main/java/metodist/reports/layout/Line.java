package metodist.reports.layout;

import java.util.List;

/// One line of a paragraph: characters `start` to `end` of the shaped text (hanging spaces left
/// out), where it begins, how wide it may be, and how high it is. `tabs` holds for each tab of the
/// line the width it got. `closes` marks a line that justification leaves alone: the last one, or
/// one that ends in a manual break.
@SuppressWarnings("ArrayRecordComponent")
record Line(
    int start,
    int end,
    float left,
    float right,
    float width,
    float[] tabs,
    boolean[] leaders,
    int above,
    int below,
    int extra,
    boolean closes,
    List<Note> notes) {

  /// Height without `extra`, the space that wide line spacing leaves below and that vanishes at the
  /// foot of a page.
  int height() {
    return above + below;
  }
}
