package metodist.reports.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import metodist.reports.intake.FormReading.Unplaced;
import metodist.reports.intake.Para.Stretch;

/// Who owns each character of the document: an answer, the form's own text, or nobody yet. What
/// nobody owns at the end is «не разобрано», so no text can be lost by oversight.
final class Ledger {
  /// The owner of a character.
  enum Owner {
    NOBODY,
    ANSWER,
    FORM
  }

  private final List<Para> paras;
  private final Owner[][] owners;
  private final Owner[] markers;

  Ledger(List<Para> paras) {
    this.paras = paras;
    owners = new Owner[paras.size()][];
    markers = new Owner[paras.size()];
    for (int i = 0; i < paras.size(); i++) {
      owners[i] = new Owner[paras.get(i).text.length()];
      Arrays.fill(owners[i], Owner.NOBODY);
      markers[i] = Owner.NOBODY;
    }
  }

  /// Gives a stretch to an owner; what an answer holds stays with it.
  void claim(Stretch stretch, Owner owner) {
    Owner[] mine = owners[stretch.para().ordinal];
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (mine[i] == Owner.NOBODY) {
        mine[i] = owner;
      }
    }
    if (!stretch.marker().isEmpty() && markers[stretch.para().ordinal] == Owner.NOBODY) {
      markers[stretch.para().ordinal] = owner;
    }
  }

  void claim(List<Stretch> stretches, Owner owner) {
    stretches.forEach(s -> claim(s, owner));
  }

  void release(Stretch stretch) {
    Arrays.fill(owners[stretch.para().ordinal], stretch.from(), stretch.to(), Owner.NOBODY);
  }

  /// Whether a visible character of the stretch is somebody's.
  boolean taken(Stretch stretch) {
    for (int i = stretch.from(); i < stretch.to(); i++) {
      if (owners[stretch.para().ordinal][i] != Owner.NOBODY
          && !Words.invisible(stretch.para().text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Everything that is nobody's, paragraph by paragraph. Marks of punctuation left alone at the
  /// edge of a label say nothing and stay with it.
  List<Unplaced> remainder() {
    List<Unplaced> all = new ArrayList<>();
    for (Para para : paras) {
      boolean marker = !para.marker.isEmpty() && markers[para.ordinal] == Owner.NOBODY;
      int at = 0;
      boolean first = true;
      while (at < para.text.length()) {
        if (owners[para.ordinal][at] != Owner.NOBODY) {
          at++;
          continue;
        }
        int end = at;
        while (end < para.text.length() && owners[para.ordinal][end] == Owner.NOBODY) {
          end++;
        }
        Stretch rest = new Stretch(para, at, end);
        boolean whole = at == 0 && end == para.text.length();
        if (!Words.blank(rest.text()) && (whole || !onlyPunctuation(rest.text()))) {
          String text = plainTrim(rest.text());
          String before = first && marker ? para.marker + " " : "";
          all.add(new Unplaced(before + text, List.of(trimSpan(rest).span())));
          marker = false;
        }
        first = false;
        at = end;
      }
      if (marker && !Words.blank(para.text)) {
        all.add(new Unplaced(para.marker, List.of(new Stretch(para, 0, 0).span())));
      }
    }
    return all;
  }

  private static boolean onlyPunctuation(String text) {
    return text.chars()
        .allMatch(c -> Words.invisible((char) c) || ".:;,–—-*()«»\"_".indexOf(c) >= 0);
  }

  private static Stretch trimSpan(Stretch stretch) {
    Stretch bare = new Stretch(stretch.para(), Math.max(stretch.from(), 0), stretch.to());
    int from = bare.from();
    int to = bare.to();
    while (from < to && Words.invisible(bare.para().text.charAt(from))) {
      from++;
    }
    while (to > from && Words.invisible(bare.para().text.charAt(to - 1))) {
      to--;
    }
    return new Stretch(bare.para(), from, to);
  }

  private static String plainTrim(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && Words.invisible(text.charAt(from))) {
      from++;
    }
    while (to > from && Words.invisible(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }
}
