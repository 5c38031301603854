package metodist.reports.preview;

/// A page as opaque pixels, row by row, each `0xAARRGGBB`. The array is the caller's to draw from
/// and not to change.
@SuppressWarnings("ArrayRecordComponent")
public record PagePicture(int width, int height, int[] argb) {}
