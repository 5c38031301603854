package metodist.model.forms;

import java.util.List;

/// A group of fields repeated as often as the writer needs («I этап … N этап»). The label and
/// `numberPattern` may hold `{n}` and `{roman}`. `blankGroups` is how many empty groups the printed
/// blank offers, 0 for as many as usual.
public record FormRepeat(
    String id, FormLabel wording, String numberPattern, int blankGroups, List<FormField> fields) {
  private static final int USUAL_GROUPS = 3;

  public FormRepeat {
    fields = List.copyOf(fields);
  }

  public FormRepeat(String id, String labelPattern, String numberPattern, List<FormField> fields) {
    this(id, FormLabel.of(labelPattern), numberPattern, 0, fields);
  }

  public String labelPattern() {
    return wording.text();
  }

  /// How many empty groups the printed blank offers.
  public int offered() {
    return blankGroups > 0 ? blankGroups : USUAL_GROUPS;
  }

  /// The pattern with the number of the group in it, from 1: «II этап:».
  public static String filled(String pattern, int n) {
    return pattern.replace("{n}", Integer.toString(n)).replace("{roman}", roman(n));
  }

  private static String roman(int n) {
    String[] ones = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    String[] tens = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
    return n >= 100 ? Integer.toString(n) : tens[n / 10] + ones[n % 10];
  }

  public FormRepeat withWording(FormLabel value) {
    return new FormRepeat(id, value, numberPattern, blankGroups, fields);
  }

  public FormRepeat withNumberPattern(String value) {
    return new FormRepeat(id, wording, value, blankGroups, fields);
  }

  public FormRepeat withBlankGroups(int value) {
    return new FormRepeat(id, wording, numberPattern, value, fields);
  }

  public FormRepeat withFields(List<FormField> value) {
    return new FormRepeat(id, wording, numberPattern, blankGroups, value);
  }
}
