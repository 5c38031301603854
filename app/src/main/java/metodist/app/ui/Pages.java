package metodist.app.ui;

/// The pages of a paper as pictures. Called off the interface thread.
public interface Pages {
  int count();

  /// How wide the widest page is at 96 dots per inch.
  double widest();

  /// Page `index` from 0, `scale` times as large as 96 dots per inch.
  Page page(int index, double scale);

  /// A picture: width × height points, each 0xAARRGGBB.
  record Page(int width, int height, int[] argb) {}
}
