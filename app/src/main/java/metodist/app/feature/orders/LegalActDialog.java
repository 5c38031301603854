package metodist.app.feature.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import metodist.app.feature.Office;
import metodist.app.platform.Messages;
import metodist.app.ui.DateEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.orders.LegalAct;
import metodist.model.orders.LegalActId;
import metodist.model.shared.Problem;

/// Entering and changing a legal act.
final class LegalActDialog {
  private final Office office;
  private final Messages m;

  LegalActDialog(Office office, Messages m) {
    this.office = office;
    this.m = m;
  }

  /// A new act of which only the title is known.
  static LegalAct named(String title) {
    return new LegalAct(LegalActId.random(), 0, "", "", null, "", title, null);
  }

  Optional<LegalAct> edit(LegalAct act) {
    FormKit form = new FormKit("orders.act").about("acts");
    TextEntry kind = form.text("kind", m.text("act.kind"), Trait.REQUIRED);
    kind.help(m.text("act.kind.help"));
    TextEntry author = form.text("author", m.text("act.author"), Trait.WIDE);
    author.help(m.text("act.author.help"));
    DateEntry date = form.add(new DateEntry("date", m.text("act.date"), office.desk().clock()));
    TextEntry number = form.text("number", m.text("act.number"));
    TextEntry name = form.text("name", m.text("act.name"), Trait.WIDE);
    name.help(m.text("act.name.help"));
    DateEntry until =
        form.add(new DateEntry("validUntil", m.text("act.until"), office.desk().clock()));
    kind.set(act.kind());
    author.set(act.author());
    date.set(Optional.ofNullable(act.date()));
    number.set(act.number());
    name.set(act.name());
    until.set(Optional.ofNullable(act.validUntil()));
    boolean done =
        form.ask(
            office.dialogs(),
            m.text("act.title"),
            m.text("save"),
            () -> problems(kind, name, number, date.value(), until.value()));
    return done
        ? Optional.of(
            new LegalAct(
                act.id(),
                act.version(),
                kind.value().strip(),
                author.value().strip(),
                date.value().orElse(null),
                number.value().strip(),
                bare(name.value()),
                until.value().orElse(null)))
        : Optional.empty();
  }

  private List<Problem> problems(
      TextEntry kind,
      TextEntry name,
      TextEntry number,
      Optional<LocalDate> date,
      Optional<LocalDate> until) {
    List<Problem> problems = new ArrayList<>();
    if (kind.blank()) {
      problems.add(Problem.error("kind", m.text("act.kind.none")));
    }
    if (name.blank() && number.blank()) {
      problems.add(Problem.error("name", m.text("act.name.none")));
    }
    if (date.isPresent() && until.filter(day -> day.isBefore(date.get())).isPresent()) {
      problems.add(Problem.error("validUntil", m.text("act.until.wrong")));
    }
    return problems;
  }

  /// Without the quotation marks around the whole title: they are printed anyway.
  private static String bare(String name) {
    String text = name.strip();
    return text.startsWith("«") && text.endsWith("»") && text.indexOf('«', 1) < 0
        ? text.substring(1, text.length() - 1)
        : text;
  }
}
