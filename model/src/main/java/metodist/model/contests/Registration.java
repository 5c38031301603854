package metodist.model.contests;

import java.time.LocalDateTime;

/// The entry of an application in the registration journal: number within the contest, when and by
/// what channel it came.
public record Registration(int number, LocalDateTime receivedAt, Channel channel) {
  public enum Channel {
    EMAIL("электронная почта"),
    IN_PERSON("лично"),
    POST("почта"),
    PORTAL("портал");

    private final String title;

    Channel(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }
}
