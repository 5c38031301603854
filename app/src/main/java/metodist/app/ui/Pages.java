package metodist.app.ui;

import java.util.List;

/// The pages of a paper as pictures. Called off the interface thread.
public interface Pages {
  int count();

  /// How wide the widest page is at 96 dots per inch.
  double widest();

  /// Page `index` from 0, `scale` times as large as 96 dots per inch.
  Page page(int index, double scale);

  /// Where a text stands, in reading order.
  List<Found> find(String text);

  /// A picture: width × height points, each 0xAARRGGBB.
  record Page(int width, int height, int[] argb) {}

  /// A place of a found text: the page from 0, and a box for each line, at 96 dots per inch.
  record Found(int page, List<Box> boxes) {
    public Found {
      boxes = List.copyOf(boxes);
    }
  }

  record Box(double x, double y, double width, double height) {}
}
