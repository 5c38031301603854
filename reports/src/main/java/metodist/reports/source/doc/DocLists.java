package metodist.reports.source.doc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import metodist.reports.source.list.ListCounters;
import metodist.reports.source.list.ListLevel;
import metodist.reports.source.list.NumberFormat;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;

/// Counts the list items of a .doc.
final class DocLists {
  private static final int LEVELS = 9;

  private final ListCounters counters = new ListCounters();
  private final Map<Integer, Known> known = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  private record Known(String list, List<ListLevel> levels, List<Integer> restarting) {}

  /// Counts the paragraph and tells its marker, empty for a paragraph in no list.
  String next(Paragraph paragraph) {
    int level = paragraph.getIlvl();
    if (!paragraph.isInList() || level < 0 || level >= LEVELS) {
      return "";
    }
    int reference = paragraph.getIlfo();
    Known list = known.get(reference);
    if (list == null) {
      list = known(paragraph);
      known.put(reference, list);
    }
    if (begun.add(reference)) {
      for (int restarted : list.restarting) {
        counters.restart(list.list, restarted);
      }
    }
    return counters.next(list.list, list.levels, level);
  }

  /// A list that the file refers to but does not hold has no markers.
  private static Known known(Paragraph paragraph) {
    HWPFList list;
    try {
      list = paragraph.getList();
    } catch (RuntimeException e) {
      return new Known("", List.of(), List.of());
    }
    List<ListLevel> levels = new ArrayList<>();
    List<Integer> restarting = new ArrayList<>();
    for (char level = 0; level < LEVELS; level++) {
      if (level >= list.getListData().numLevels()) {
        levels.add(ListLevel.NOTHING);
        continue;
      }
      NumberFormat format = NumberFormat.ofCode(list.getNumberFormat(level));
      String pattern = pattern(list.getNumberText(level));
      levels.add(
          format == NumberFormat.BULLET
              ? ListLevel.bullet(pattern)
              : new ListLevel(format, pattern, list.getStartAt(level), false));
      if (list.isStartAtOverridden(level)) {
        restarting.add((int) level);
      }
    }
    return new Known(Integer.toString(list.getLsid()), levels, restarting);
  }

  /// In the file a counter is the character of its level's number.
  private static String pattern(String text) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < LEVELS) {
        pattern.append('%').append(c + 1);
      } else {
        pattern.append(c);
      }
    }
    return pattern.toString();
  }
}
