package metodist.storage.workspace;

/// Keeps an edit from starting when the disk has too little room for it to end well.
public interface SpaceGuard {
  /// Throws a sentence for the user when there is too little room.
  void requireRoom();

  /// Called when the disk failed in spite of all: gives back what was held in reserve.
  void release();

  /// No limit, for data in memory.
  static SpaceGuard none() {
    return new SpaceGuard() {
      @Override
      public void requireRoom() {
        // Memory has no disk to fill.
      }

      @Override
      public void release() {
        // Nothing was held.
      }
    };
  }
}
