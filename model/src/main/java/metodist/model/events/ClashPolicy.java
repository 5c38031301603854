package metodist.model.events;

/// How an event takes clashes of each kind, and how many minutes must lie between two occupations
/// of a person (to walk) and of a room (to change over).
public record ClashPolicy(
    Grade person, Grade moderator, Grade room, Grade school, int personBuffer, int roomBuffer) {
  public static final ClashPolicy USUAL =
      new ClashPolicy(Grade.FORBID, Grade.WARN, Grade.FORBID, Grade.IGNORE, 0, 0);

  public ClashPolicy {
    if (personBuffer < 0 || roomBuffer < 0) {
      throw new IllegalArgumentException("a buffer is not negative");
    }
  }

  public enum Grade {
    FORBID("запрещать"),
    WARN("предупреждать"),
    IGNORE("не замечать");

    private final String title;

    Grade(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  public Grade grade(Clash.Kind kind) {
    return switch (kind) {
      case PERSON -> person;
      case MODERATOR -> moderator;
      case ROOM -> room;
      case SCHOOL -> school;
    };
  }

  public int buffer(Clash.Kind kind) {
    return switch (kind) {
      case PERSON, MODERATOR -> personBuffer;
      case ROOM -> roomBuffer;
      case SCHOOL -> 0;
    };
  }
}
