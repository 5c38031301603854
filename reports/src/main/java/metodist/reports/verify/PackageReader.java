package metodist.reports.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts the files of a package into its papers: orders, appendices with their marks, and what
/// stands below an order's signature without any mark.
final class PackageReader {
  private final List<Paper> papers = new ArrayList<>();

  private PackageReader() {}

  static List<Paper> papers(List<FileText> files) {
    PackageReader reader = new PackageReader();
    files.forEach(reader::read);
    return List.copyOf(reader.papers);
  }

  private void read(FileText file) {
    List<Line> lines = file.lines();
    OrderReader orders = new OrderReader(lines);
    List<Integer> starts = orders.starts();
    int first = starts.isEmpty() ? lines.size() : starts.getFirst();
    boolean letterhead = !starts.isEmpty() && headingIn(lines, 0, first).isEmpty();
    if (!letterhead) {
      appendices(file, 0, letterheadStart(lines, first, starts.isEmpty()));
    }
    for (int i = 0; i < starts.size(); i++) {
      int limit =
          i + 1 < starts.size() ? letterheadStart(lines, starts.get(i + 1), false) : lines.size();
      order(file, orders, starts.get(i), limit);
    }
  }

  /// Back over the issuer's name above the word «ПРИКАЗ».
  private static int letterheadStart(List<Line> lines, int start, boolean none) {
    int from = start;
    while (!none && from > 0 && start - from < 8 && isIssuer(lines.get(from - 1).text())) {
      from--;
    }
    return from;
  }

  private static boolean isIssuer(String text) {
    return text.equals(text.toUpperCase(java.util.Locale.ROOT))
        || text.matches(
            "(?iu).*(управлени|администраци|учреждени|отдел|департамент|комитет|министерств).*");
  }

  private void order(FileText file, OrderReader reader, int start, int limit) {
    List<Line> lines = file.lines();
    int body = reader.ordering(start, limit).orElse(start);
    int strong = firstStrong(lines, body + 1, limit).orElse(limit);
    int bodyEnd = reader.bodyEnd(body, strong);
    int tailEnd = bodyEnd;
    List<String> clauses =
        lines.subList(body, bodyEnd).stream()
            .map(Line::text)
            .filter(text -> Prose.lower(text).contains("прил"))
            .toList();
    while (tailEnd < limit
        && !beginsPaper(lines, tailEnd, bodyEnd)
        && !titleOfMentioned(lines, tailEnd, bodyEnd, clauses)) {
      tailEnd++;
    }
    papers.add(
        new Paper(
            Paper.Kind.ORDER,
            file,
            start,
            tailEnd,
            lines.subList(start, bodyEnd),
            lines.subList(bodyEnd, tailEnd),
            null,
            reader.requisites(start, body)));
    appendices(file, tailEnd, limit);
  }

  private static Optional<Integer> firstStrong(List<Line> lines, int from, int to) {
    HeadingReader reader = new HeadingReader(lines);
    for (int i = from; i < to; i++) {
      if (lines.get(i).marker().isEmpty() && reader.at(i).filter(Heading::strong).isPresent()) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// Whether something other than the order's own last lines begins here.
  private static boolean beginsPaper(List<Line> lines, int at, int bodyEnd) {
    Line line = lines.get(at);
    if (new HeadingReader(lines).at(at).isPresent()) {
      return true;
    }
    if (at == bodyEnd || Tail.service(line.text())) {
      return false;
    }
    return Tail.namesDocument(line.text())
        || line.text().length() > 160
        || (line.inTable() && startsLargeTable(lines, at));
  }

  /// A short unknown line below the signature that repeats the words of what a clause approves.
  private static boolean titleOfMentioned(
      List<Line> lines, int at, int bodyEnd, List<String> clauses) {
    String text = lines.get(at).text();
    boolean title = at > bodyEnd && !Tail.service(text) && Character.isUpperCase(text.charAt(0));
    return title && clauses.stream().anyMatch(clause -> TitleMatch.fits(text, clause));
  }

  /// A table of the acquaintance sheet or of visas is the order's own.
  private static boolean startsLargeTable(List<Line> lines, int at) {
    Line.Cell cell = lines.get(at).cell();
    int service = 0;
    int all = 0;
    for (int i = at; i < lines.size() && all < 12; i++) {
      Line.Cell other = lines.get(i).cell();
      if (cell == null || other == null || other.table() != cell.table()) {
        break;
      }
      all++;
      service += Tail.service(lines.get(i).text()) ? 1 : 0;
    }
    return all >= 6 && service == 0;
  }

  private static Optional<Heading> headingIn(List<Line> lines, int from, int to) {
    HeadingReader reader = new HeadingReader(lines);
    for (int i = from; i < to; i++) {
      Optional<Heading> heading = reader.at(i);
      if (heading.isPresent()) {
        return heading;
      }
    }
    return Optional.empty();
  }

  /// What lies between two lines that is no order: cut at every mark.
  private void appendices(FileText file, int from, int to) {
    List<Line> lines = file.lines();
    HeadingReader reader = new HeadingReader(lines);
    int begun = from;
    Heading heading = null;
    for (int i = from; i < to; i++) {
      Optional<Heading> found = reader.at(i);
      if (found.isEmpty() || found.get().nested()) {
        continue;
      }
      boolean onlyLead = heading == null && !substantial(lines.subList(begun, i));
      if (!onlyLead) {
        appendix(file, begun, i, heading);
      }
      heading = found.get();
      begun = i;
      i = heading.end() - 1;
    }
    if (heading != null || substantial(lines.subList(Math.min(begun, to), to))) {
      appendix(file, begun, to, heading);
    }
  }

  private static boolean substantial(List<Line> lines) {
    return lines.stream()
        .anyMatch(
            l ->
                Tail.namesDocument(l.text())
                    || l.text().length() > 160
                    || (l.inTable() && lines.size() > 6));
  }

  private void appendix(
      FileText file, int from, int to, @org.jspecify.annotations.Nullable Heading heading) {
    if (to <= from) {
      return;
    }
    int content = heading == null ? from : Math.min(heading.end(), to);
    papers.add(
        new Paper(
            heading == null ? Paper.Kind.UNMARKED : Paper.Kind.APPENDIX,
            file,
            from,
            to,
            file.lines().subList(content, to),
            List.of(),
            heading,
            Requisites.none()));
  }
}
