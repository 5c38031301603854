package metodist.reports.revise;

/// One paragraph that differs: as it was made, as it stands in the file now, as it would be made
/// today. Where one has no such paragraph the text is empty.
public record Change(Kind kind, String then, String edited, String now) {

  /// Who changed it.
  public enum Kind {
    /// By hand alone: stays.
    BY_HAND("Ваша правка"),
    /// The data alone: taken over.
    BY_DATA("Изменились данные"),
    /// Both, at different words: the changed words are taken over, the rest stays as edited.
    BOTH("Ваша правка и новые данные"),
    /// Both, at the same words, or words that cannot be found any more: stays as edited.
    CLASH("Правка и данные расходятся"),
    /// New in the data, with no place in the edited file.
    NEW("Появилось в данных"),
    /// Gone from the data, still in the edited file.
    GONE("Исчезло из данных");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }

    /// Whether taking the changed data over changes this paragraph.
    public boolean takenOver() {
      return this == BY_DATA || this == BOTH;
    }

    /// Whether a person has to carry it over.
    public boolean left() {
      return this == CLASH || this == NEW || this == GONE;
    }
  }
}
