package metodist.reports.compose;

import java.util.Optional;
import metodist.model.orders.Letterhead;
import metodist.reports.tree.Block;
import metodist.reports.tree.Lengths;

/// Эмблема над наименованием организации: 17 mm high, centred, in the proportions of its picture.
final class Emblem {
  private static final int HEIGHT = Lengths.mm(17);
  private static final int WIDEST = Lengths.mm(60);

  private Emblem() {}

  static Optional<Block> of(Register register, Letterhead letterhead) {
    return letterhead.emblem() == null
        ? Optional.empty()
        : Optional.of(
            PictureBlock.of(
                register.file(letterhead.emblem()),
                WIDEST,
                HEIGHT,
                "Эмблема",
                "Эмблема бланка «" + letterhead.title() + "»"));
  }
}
