package metodist.model.events;

import java.util.List;

/// Where an event is followed from afar: the platform, links and recordings.
public record EventOnline(String platform, List<Link> links, String recordings) {
  public static final EventOnline NONE = new EventOnline("", List.of(), "");

  public EventOnline {
    links = List.copyOf(links);
  }

  /// A link and what it leads to («Трансляция»).
  public record Link(String title, String address) {}
}
