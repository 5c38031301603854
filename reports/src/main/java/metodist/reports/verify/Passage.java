package metodist.reports.verify;

/// A paragraph of a paper with the place it is told by. `index` is that of its first line in the
/// paper.
record Passage(Paper paper, Line line, String text, String place, int index) {
  Finding finding(FindingCode code, String message) {
    return new Finding(code, paper.file().name(), place, message, text);
  }
}
