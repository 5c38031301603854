package metodist.app.feature.settings;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.TextAlignment;
import metodist.app.platform.Messages;
import metodist.app.platform.Theme;
import metodist.model.orders.HouseStyle;
import metodist.model.orders.Letterhead;

/// The top of a page on a letterhead, drawn small and about right: margins, typeface, sizes, what
/// stands where. The exact page is shown by the preview of an order.
final class HeadPicture {
  private static final Messages MESSAGES = Messages.of(HeadPicture.class);
  private static final double PAGE_MM = 210;
  private final VBox sheet = new VBox();
  private final VBox root;

  HeadPicture() {
    sheet.getStyleClass().add("page-sheet");
    sheet.setAccessibleText(MESSAGES.text("picture"));
    Label about = new Label(MESSAGES.text("picture"));
    about.getStyleClass().addAll("text-muted", "text-small");
    root = new VBox(about, sheet);
    root.getStyleClass().add("facts");
  }

  Node root() {
    return root;
  }

  void show(Letterhead letterhead) {
    HouseStyle style = letterhead.style();
    double width = 26 * Theme.em();
    double mm = width / PAGE_MM;
    double point = mm * 25.4 / 72;
    sheet.getChildren().clear();
    sheet.setMinWidth(width);
    sheet.setMaxWidth(width);
    sheet.setPrefHeight(width);
    sheet.setMinHeight(Region.USE_PREF_SIZE);
    sheet.setClip(new Rectangle(width, width));
    sheet.setPadding(new Insets(style.top() * mm, style.right() * mm, 0, style.left() * mm));
    Font bold = Font.font(family(style), FontWeight.BOLD, style.bodySize() * point);
    Font plain = Font.font(family(style), style.bodySize() * point);
    for (String line : letterhead.heading()) {
      sheet.getChildren().add(centred(line.toUpperCase(Locale.ROOT), bold));
    }
    Label kind = centred(MESSAGES.text("picture.kind"), bold);
    kind.setPadding(new Insets(14 * point, 0, 14 * point, 0));
    sheet.getChildren().add(kind);
    Label date =
        text((letterhead.dateWithOt() ? "от " : "") + MESSAGES.text("picture.date"), plain);
    Label number = text(MESSAGES.text("picture.number") + letterhead.numberSuffix(), plain);
    BorderPane line = new BorderPane();
    line.setLeft(date);
    line.setRight(number);
    sheet.getChildren().add(line);
    if (!letterhead.city().isBlank()) {
      sheet.getChildren().add(centred(letterhead.city(), plain));
    }
    Label body = text(MESSAGES.text("picture.body"), plain);
    body.setWrapText(true);
    body.setLineSpacing((style.lineSpacing() - 1) * style.bodySize() * point);
    body.setPadding(new Insets(16 * point, 0, 0, 0));
    body.setMinHeight(Region.USE_PREF_SIZE);
    sheet.getChildren().add(body);
  }

  /// A typeface that this computer lacks is shown by the one that documents carry with them.
  private static String family(HouseStyle style) {
    return Font.getFamilies().contains(style.typeface()) ? style.typeface() : "Liberation Serif";
  }

  private static Label text(String text, Font font) {
    Label label = new Label(text);
    label.setStyle(
        "-fx-font-family: \"%s\"; -fx-font-size: %spx; -fx-font-weight: %s;"
            .formatted(
                font.getFamily(),
                font.getSize(),
                font.getStyle().contains("Bold") ? "bold" : "normal"));
    label.setTextFill(Color.BLACK);
    return label;
  }

  private static Label centred(String text, Font font) {
    Label label = text(text, font);
    label.setWrapText(true);
    label.setAlignment(Pos.CENTER);
    label.setTextAlignment(TextAlignment.CENTER);
    label.setMaxWidth(Double.MAX_VALUE);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
