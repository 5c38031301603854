package metodist.app.shell;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.model.search.RecordEntries;
import metodist.model.search.SearchEntry;
import metodist.model.search.SearchIndex;
import metodist.model.search.SearchResult;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// What the search box shows for what is typed: groups of records and commands, one line chosen.
/// The answer is asked for anew when the data change, so that it is never stale.
final class SearchViewModel {
  private static final Messages MESSAGES = Messages.of(SearchViewModel.class);
  private static final String COMMANDS = "commands";
  private static final int ROOM = 15;
  private static final int WHOLE_GROUP = 200;

  private static final Map<RecordKind, Icon> ICONS =
      Map.ofEntries(
          Map.entry(RecordKind.STATUS_KIND, Icon.LIST),
          Map.entry(RecordKind.ORGANISATION, Icon.ORGANISATION),
          Map.entry(RecordKind.PERSON, Icon.PERSON),
          Map.entry(RecordKind.CONTEST, Icon.CONTEST),
          Map.entry(RecordKind.EVENT, Icon.CALENDAR),
          Map.entry(RecordKind.TALK, Icon.PERSON),
          Map.entry(RecordKind.ESTIMATE, Icon.SCORES),
          Map.entry(RecordKind.ORDER, Icon.ORDER),
          Map.entry(RecordKind.LEGAL_ACT, Icon.DOCUMENT),
          Map.entry(RecordKind.PHRASE, Icon.FORM),
          Map.entry(RecordKind.SITE, Icon.SITE),
          Map.entry(RecordKind.APPLICATION, Icon.APPLICATION),
          Map.entry(RecordKind.CERTIFICATE, Icon.CERTIFICATE),
          Map.entry(RecordKind.ISSUED_DOCUMENT, Icon.DOCUMENT));

  private final LiveSearch search;
  private final Predicate<RecordId> shown;
  private final Supplier<List<Command>> commands;
  private final ObservableList<SearchRow> rows = FXCollections.observableArrayList();
  private final ObservableList<SearchRow> listed = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(-1);
  private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
  private String query = "";
  private String whole = "";
  private String answered = "";

  /// `shown` tells whether some section has a card for a record; `commands` is asked at each query.
  SearchViewModel(LiveSearch search, Predicate<RecordId> shown, Supplier<List<Command>> commands) {
    this.search = search;
    this.shown = shown;
    this.commands = commands;
    search.onChange(this::again);
  }

  /// Looks for what is typed now.
  void query(String typed) {
    if (!typed.equals(query)) {
      query = typed;
      whole = "";
    }
    again();
  }

  /// Asks once more: the data changed.
  private void again() {
    if (query.isBlank()) {
      rows.clear();
      chosen.set(-1);
      remark.set("");
      return;
    }
    if (rows.isEmpty()) {
      remark.set(MESSAGES.text("search.looking"));
    }
    search.find(query, whole.isEmpty() ? ROOM : WHOLE_GROUP, this::show);
  }

  private void show(SearchResult<RecordEntries.Target> found) {
    List<Part> parts = new ArrayList<>(parts(found));
    commandPart().ifPresent(parts::add);
    int each = Math.max(2, (ROOM - parts.size() * 2) / Math.max(1, parts.size()));
    List<SearchRow> fresh = new ArrayList<>();
    parts.forEach(part -> list(part, each, fresh));
    int at = chosen.get();
    int kept =
        found.query().equals(answered) && at >= 0 && at < rows.size()
            ? fresh.indexOf(rows.get(at))
            : -1;
    answered = found.query();
    chosen.set(-1);
    rows.setAll(fresh);
    chosen.set(kept > 0 ? kept : fresh.isEmpty() ? -1 : 1);
    remark.set(fresh.isEmpty() ? MESSAGES.text("search.none") : "");
  }

  private void list(Part part, int each, List<SearchRow> fresh) {
    boolean all = part.group.equals(whole) || part.total <= each + 1;
    List<SearchRow> fits = all ? part.rows : part.rows.subList(0, Math.min(each, part.rows.size()));
    fresh.add(new SearchRow.Heading(MESSAGES.text("search.group." + part.group), part.total));
    fresh.addAll(fits);
    if (!all) {
      fresh.add(new SearchRow.More(part.group, part.total - fits.size()));
    }
  }

  private record Part(String group, int total, List<SearchRow> rows) {}

  /// Kinds of status are listed with the sites, certificates with the papers.
  private static String group(String kind) {
    return switch (RecordKind.valueOf(kind)) {
      case STATUS_KIND -> RecordKind.SITE.name();
      case CERTIFICATE -> RecordKind.ISSUED_DOCUMENT.name();
      case TALK, ESTIMATE -> RecordKind.EVENT.name();
      case LEGAL_ACT, PHRASE -> RecordKind.ORDER.name();
      default -> kind;
    };
  }

  private List<Part> parts(SearchResult<RecordEntries.Target> found) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (SearchResult.Group<RecordEntries.Target> group : found.groups()) {
      List<SearchRow> own =
          group.entries().stream()
              .filter(entry -> shown.test(entry.target().shownBy()))
              .<SearchRow>map(SearchViewModel::row)
              .toList();
      if (!own.isEmpty()) {
        parts.merge(
            group(group.name()),
            new Part(group(group.name()), group.total(), own),
            (one, other) -> {
              List<SearchRow> both = new ArrayList<>(one.rows);
              both.addAll(other.rows);
              return new Part(one.group, one.total + other.total, both);
            });
      }
    }
    return List.copyOf(parts.values());
  }

  private static SearchRow row(SearchEntry<RecordEntries.Target> entry) {
    RecordKind kind = entry.target().kind();
    String detail =
        kind == RecordKind.STATUS_KIND ? MESSAGES.text("search.register") : entry.detail();
    return new SearchRow.OfRecord(
        ICONS.getOrDefault(kind, Icon.SHOW), entry.title(), detail, entry.target().shownBy());
  }

  private Optional<Part> commandPart() {
    SearchIndex<Command> index = new SearchIndex<>();
    for (Command command : commands.get()) {
      UUID key = UUID.nameUUIDFromBytes(command.id().getBytes(StandardCharsets.UTF_8));
      index.put(new SearchEntry<>(key, COMMANDS, command, command.title(), "", "", 0, List.of()));
    }
    return index.find(query, ROOM).groups().stream()
        .map(
            group ->
                new Part(
                    COMMANDS,
                    group.total(),
                    group.entries().stream().<SearchRow>map(entry -> row(entry.target())).toList()))
        .findFirst();
  }

  private static SearchRow row(Command command) {
    String detail =
        command.enabled() ? command.keys().map(KeyNames::of).orElse("") : command.disabledReason();
    return new SearchRow.OfCommand(command.title(), detail, command);
  }

  /// Chooses the next or the previous line that can be chosen.
  void move(int by) {
    int at = chosen.get() + by;
    while (at >= 0 && at < rows.size() && rows.get(at) instanceof SearchRow.Heading) {
      at += by;
    }
    if (at >= 0 && at < rows.size()) {
      chosen.set(at);
    }
  }

  void choose(int row) {
    if (row >= 0 && row < rows.size() && !(rows.get(row) instanceof SearchRow.Heading)) {
      chosen.set(row);
    }
  }

  /// The chosen line, which is to be opened. A line that stands for more is unfolded instead.
  Optional<SearchRow> take() {
    int at = chosen.get();
    if (at < 0 || at >= rows.size()) {
      return Optional.empty();
    }
    if (rows.get(at) instanceof SearchRow.More(String group, int left)) {
      whole = group;
      again();
      return Optional.empty();
    }
    return Optional.of(rows.get(at));
  }

  ObservableList<SearchRow> rows() {
    return listed;
  }

  ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  /// What stands where no lines are.
  ReadOnlyStringProperty remark() {
    return remark.getReadOnlyProperty();
  }
}
