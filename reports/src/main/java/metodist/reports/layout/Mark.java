package metodist.reports.layout;

import metodist.reports.qr.QrModules;
import metodist.reports.tree.ImageContent;

/// One thing drawn on a page. Points from the page's top left corner, y down; `node` is its place
/// in the [Structure].
public sealed interface Mark {
  int node();

  /// Text of one face, size and colour (0xRRGGBB) from `x` along the baseline `y`; every space is
  /// widened by `wordSpace`.
  record Text(
      FontFace face,
      double size,
      int colour,
      double x,
      double y,
      String text,
      double wordSpace,
      int node)
      implements Mark {}

  /// A horizontal or vertical rule between the centres of its ends.
  record Rule(double x1, double y1, double x2, double y2, double thickness) implements Mark {
    @Override
    public int node() {
      return Structure.ARTIFACT;
    }
  }

  record Picture(ImageContent image, double x, double y, double width, double height, int node)
      implements Mark {}

  /// A QR code as squares; the quiet zone lies inside the given size.
  record Code(QrModules modules, double x, double y, double size, int node) implements Mark {}

  /// A place to click that opens an address.
  record Link(double x, double y, double width, double height, String address, int node)
      implements Mark {}

  /// A place to click that leads to a heading of [Pages#headings].
  record Jump(double x, double y, double width, double height, int heading, int node)
      implements Mark {}
}
