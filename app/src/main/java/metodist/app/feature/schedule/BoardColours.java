package metodist.app.feature.schedule;

import javafx.scene.paint.Color;
import metodist.app.platform.Theme;
import metodist.model.events.ClashPolicy.Grade;
import org.jspecify.annotations.Nullable;

/// The colours the board is painted with: those of the theme, darker where high contrast is wanted.
record BoardColours(
    Color ground,
    Color head,
    Color part,
    Color rest,
    Color talk,
    Color line,
    Color frame,
    Color text,
    Color muted,
    Color accent,
    Color accentSoft,
    Color warning,
    Color warningSoft,
    Color danger,
    Color dangerSoft) {
  private static final BoardColours USUAL =
      new BoardColours(
          Color.web("#ffffff"),
          Color.web("#f6f8fa"),
          Color.web("#eef3f8"),
          Color.web("#f0eee6"),
          Color.web("#ffffff"),
          Color.web("#e4e8ec"),
          Color.web("#868e96"),
          Color.web("#24292f"),
          Color.web("#4f5761"),
          Color.web("#0969da"),
          Color.web("#ddf4ff"),
          Color.web("#7d4e00"),
          Color.web("#fff5cc"),
          Color.web("#b3151f"),
          Color.web("#ffe5e3"));
  private static final BoardColours HIGH =
      new BoardColours(
          Color.WHITE,
          Color.WHITE,
          Color.WHITE,
          Color.WHITE,
          Color.WHITE,
          Color.web("#8c8c8c"),
          Color.BLACK,
          Color.BLACK,
          Color.BLACK,
          Color.web("#0a3069"),
          Color.web("#e8f4ff"),
          Color.web("#4d2d00"),
          Color.web("#fff8c5"),
          Color.web("#6e0011"),
          Color.web("#ffebe9"));

  static BoardColours now() {
    return Theme.contrast() ? HIGH : USUAL;
  }

  static BoardColours of(boolean contrast) {
    return contrast ? HIGH : USUAL;
  }

  /// The frame of what has a clash or remark of that grade.
  Color strong(@Nullable Grade grade) {
    return grade == Grade.FORBID ? danger : grade == Grade.WARN ? warning : frame;
  }

  Color soft(@Nullable Grade grade, Color without) {
    return grade == Grade.FORBID ? dangerSoft : grade == Grade.WARN ? warningSoft : without;
  }
}
