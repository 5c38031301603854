package metodist.app.feature.decisions;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.LongTextEntry;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TextEntry;
import metodist.model.contests.ApplicationId;
import metodist.model.contests.CouncilMeeting;
import metodist.model.directory.PersonId;
import metodist.model.shared.Problem;

/// Who of the council was at the meeting and how they voted: what the minutes say besides the
/// decisions. Everything may be left open; then the minutes have blanks there.
final class MeetingDialog {
  private final Office office;
  private final DecisionsViewModel vm;
  private final Messages m;

  MeetingDialog(Office office, DecisionsViewModel vm, Messages m) {
    this.office = office;
    this.vm = vm;
    this.m = m;
  }

  private record Fields(
      FormKit form,
      List<PersonId> members,
      List<CheckBox> boxes,
      TextEntry invited,
      LongTextEntry spoke,
      NumberEntry inFavour,
      NumberEntry against,
      NumberEntry abstained,
      Map<ApplicationId, TextEntry> onEach) {

    List<PersonId> present() {
      List<PersonId> present = new ArrayList<>();
      for (int i = 0; i < boxes.size(); i++) {
        if (boxes.get(i).isSelected()) {
          present.add(members.get(i));
        }
      }
      return present;
    }

    private boolean nothingCounted() {
      return List.of(inFavour, against, abstained).stream().allMatch(NumberEntry::blank);
    }

    Map<ApplicationId, Optional<CouncilMeeting.Votes>> counted() {
      Map<ApplicationId, Optional<CouncilMeeting.Votes>> counted = new LinkedHashMap<>();
      onEach.forEach((id, entry) -> counted.put(id, CouncilMeeting.Votes.parse(entry.value())));
      return counted;
    }

    Optional<CouncilMeeting.Votes> votes() {
      return nothingCounted()
          ? Optional.empty()
          : Optional.of(
              new CouncilMeeting.Votes(
                  inFavour.whole().orElse(0),
                  against.whole().orElse(0),
                  abstained.whole().orElse(0)));
    }
  }

  void ask(DecisionBoard board) {
    Fields fields = fields(board);
    boolean accepted =
        fields
            .form()
            .ask(
                office.dialogs(),
                m.text("meeting.title"),
                m.text("meeting.verb"),
                () -> wrong(fields));
    if (accepted) {
      vm.meeting(
          new DecisionsViewModel.Told(
              fields.present(),
              fields.invited().value(),
              fields.spoke().value(),
              fields.votes().orElse(null)),
          fields.counted());
    }
  }

  private Fields fields(DecisionBoard board) {
    Optional<CouncilMeeting> known = vm.meetingOf(board.contest());
    FormKit form = new FormKit("decisions.meeting");
    List<CheckBox> boxes = new ArrayList<>();
    for (DecisionBoard.Member member : board.council()) {
      CheckBox box = new CheckBox(member.name());
      box.setId("decisions.meeting.present." + boxes.size());
      box.setMnemonicParsing(false);
      box.setSelected(known.filter(k -> k.present().contains(member.id())).isPresent());
      boxes.add(box);
    }
    form.section(m.text("meeting.present"));
    if (boxes.isEmpty()) {
      form.note(m.text("meeting.nobody"));
    } else {
      form.node(new VBox(6, boxes.toArray(CheckBox[]::new)));
    }
    TextEntry invited = form.text("invited", m.text("meeting.invited"), Trait.WIDE);
    invited.help(m.text("meeting.invited.help"));
    LongTextEntry spoke = form.longText("spoke", m.text("meeting.spoke"));
    spoke.help(m.text("meeting.spoke.help"));
    form.section(m.text("meeting.votes"));
    Fields fields =
        new Fields(
            form,
            board.council().stream().map(DecisionBoard.Member::id).toList(),
            boxes,
            invited,
            spoke,
            form.number("inFavour", m.text("meeting.for")),
            form.number("against", m.text("meeting.against")),
            form.number("abstained", m.text("meeting.abstained")),
            onEach(form, board));
    known.ifPresent(meeting -> show(fields, meeting));
    return fields;
  }

  /// A field for each application decided: «7-0-1».
  private Map<ApplicationId, TextEntry> onEach(FormKit form, DecisionBoard board) {
    Map<ApplicationId, TextEntry> entries = new LinkedHashMap<>();
    if (!board.decided().isEmpty()) {
      form.section(m.text("meeting.each"));
      form.note(m.text("meeting.each.help"));
    }
    for (DecisionRow row : board.decided()) {
      TextEntry entry = form.text("votes." + entries.size(), row.organisation());
      entry.reads(
          text -> CouncilMeeting.Votes.parse(text).map(CouncilMeeting.Votes::text),
          m.text("meeting.each.wrong"));
      CouncilMeeting.Votes known = row.votes();
      entry.set(known == null ? "" : known.brief());
      entries.put(row.id(), entry);
    }
    return entries;
  }

  private static void show(Fields fields, CouncilMeeting meeting) {
    fields.invited().set(meeting.invited());
    fields.spoke().set(meeting.spoke());
    CouncilMeeting.Votes votes = meeting.votes();
    if (votes != null) {
      fields.inFavour().setWhole(votes.inFavour());
      fields.against().setWhole(votes.against());
      fields.abstained().setWhole(votes.abstained());
    }
  }

  /// Votes are whole, not negative, and no more than people who were there.
  private List<Problem> wrong(Fields fields) {
    boolean whole =
        Stream.of(fields.inFavour(), fields.against(), fields.abstained())
            .map(NumberEntry::value)
            .flatMap(Optional::stream)
            .allMatch(n -> n.signum() >= 0 && n.stripTrailingZeros().scale() <= 0);
    if (!whole) {
      return List.of(Problem.error("", m.text("meeting.wrong")));
    }
    List<Problem> problems = new ArrayList<>();
    int present = fields.present().size();
    tooMany(present, fields.votes()).ifPresent(s -> problems.add(Problem.error("", s)));
    for (TextEntry entry : fields.onEach().values()) {
      Optional<CouncilMeeting.Votes> votes = CouncilMeeting.Votes.parse(entry.value());
      if (votes.isEmpty() && !entry.blank()) {
        problems.add(Problem.error(entry.id(), m.text("meeting.each.wrong")));
      }
      tooMany(present, votes).ifPresent(s -> problems.add(Problem.error(entry.id(), s)));
    }
    return problems;
  }

  private Optional<String> tooMany(int present, Optional<CouncilMeeting.Votes> votes) {
    int voted = votes.map(CouncilMeeting.Votes::all).orElse(0);
    if (voted <= present) {
      return Optional.empty();
    }
    return Optional.of(
        present == 0
            ? m.text("meeting.unmarked")
            : m.plural("meeting.many", present, Integer.toString(voted)));
  }
}
