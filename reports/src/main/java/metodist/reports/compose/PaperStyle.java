package metodist.reports.compose;

import java.time.LocalDate;
import metodist.model.orders.GostProfile;
import metodist.model.orders.HouseStyle;
import metodist.reports.tree.Lengths;
import metodist.reports.tree.PageSpec;
import metodist.reports.tree.ParagraphFormat;
import metodist.reports.tree.TextStyle;
import metodist.reports.tree.Typeface;

/// How a paper is set: the issuer's house style under the edition of ГОСТ Р 7.0.97 in force on the
/// paper's day. All measures the composers need come from here.
record PaperStyle(HouseStyle house, GostProfile profile) {

  static PaperStyle of(HouseStyle house, LocalDate day) {
    return new PaperStyle(house, GostProfile.on(day));
  }

  /// The same for a booklet of A5.
  PaperStyle booklet() {
    HouseStyle small =
        new HouseStyle(
            house.typeface(),
            Math.min(house.bodySize(), 10.5),
            Math.min(house.tableSize(), 9.5),
            house.left(),
            house.right(),
            house.top(),
            house.bottom(),
            house.lineSpacing(),
            house.titleCentred());
    return new PaperStyle(small, profile);
  }

  Typeface typeface() {
    return new Typeface(house.typeface(), bodySize());
  }

  int bodySize() {
    return halfPoints(house.bodySize());
  }

  int tableSize() {
    return halfPoints(house.tableSize());
  }

  PageSpec portrait() {
    return new PageSpec(
        PageSpec.A4_SHORT,
        PageSpec.A4_LONG,
        Lengths.mm(house.left()),
        Lengths.mm(house.right()),
        Lengths.mm(house.top()),
        Lengths.mm(house.bottom()),
        Lengths.mm(10));
  }

  /// A landscape sheet filed by its upper edge: the margin for the binding is on top.
  PageSpec landscape() {
    return new PageSpec(
        PageSpec.A4_LONG,
        PageSpec.A4_SHORT,
        Lengths.mm(house.top()),
        Lengths.mm(house.bottom()),
        Lengths.mm(Math.min(house.left(), 25)),
        Lengths.mm(house.right()),
        Lengths.mm(10));
  }

  ParagraphFormat body() {
    return ParagraphFormat.BODY.lines(lineSpacing());
  }

  ParagraphFormat left() {
    return ParagraphFormat.PLAIN;
  }

  ParagraphFormat centred() {
    return ParagraphFormat.PLAIN.aligned(ParagraphFormat.Align.CENTER);
  }

  /// The width of a requisite that stands in a corner of the sheet.
  int requisiteWidth() {
    return Lengths.mm(profile.cornerWidth());
  }

  TextStyle small() {
    return TextStyle.PLAIN.withSize(Math.max(20, bodySize() - 6));
  }

  private int lineSpacing() {
    return (int) Math.round(house.lineSpacing() * 240);
  }

  private static int halfPoints(double points) {
    return (int) Math.round(points * 2);
  }
}
