package metodist.model.events;

/// A person as printed in a programme: full name, post, organisation.
public record SpeakerWords(String name, String post, String organisation) {
  /// «Ракитина Вера Олеговна, учитель физики, Школа № 5»: the post and where it is held are one
  /// phrase in the committee, two in a programme.
  public String line() {
    StringBuilder line = new StringBuilder(name);
    for (String part : new String[] {post, organisation}) {
      if (!part.isBlank()) {
        line.append(line.isEmpty() ? "" : ", ").append(part);
      }
    }
    return line.toString();
  }
}
