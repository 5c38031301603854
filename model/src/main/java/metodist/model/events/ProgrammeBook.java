package metodist.model.events;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import metodist.model.directory.PersonId;
import org.jspecify.annotations.Nullable;

/// Печатная программа мероприятия: the greeting, who greets, and which parts stand in it.
/// Remembered with the event, so that every copy of the programme looks the same.
public record ProgrammeBook(String greeting, @Nullable PersonId greetedBy, List<BookPart> parts) {
  public ProgrammeBook {
    parts = parts.stream().distinct().sorted().toList();
  }

  /// What is usual for a kind of event: a forum and a conference have a cover, a seminar or a
  /// meeting has its programme on one sheet.
  public static ProgrammeBook usual(EventKind kind) {
    EnumSet<BookPart> parts =
        EnumSet.of(BookPart.GREETING, BookPart.COMMITTEE, BookPart.FACTS, BookPart.LINKS);
    if (kind == EventKind.FORUM || kind == EventKind.CONFERENCE) {
      parts.add(BookPart.COVER);
    }
    return new ProgrammeBook("", null, List.copyOf(parts));
  }

  public boolean has(BookPart part) {
    return parts.contains(part);
  }

  public ProgrammeBook withParts(Collection<BookPart> value) {
    return new ProgrammeBook(greeting, greetedBy, List.copyOf(value));
  }

  public ProgrammeBook withGreeting(String value) {
    return new ProgrammeBook(value, greetedBy, parts);
  }

  public ProgrammeBook withGreetedBy(@Nullable PersonId value) {
    return new ProgrammeBook(greeting, value, parts);
  }
}
