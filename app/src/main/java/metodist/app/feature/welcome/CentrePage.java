package metodist.app.feature.welcome;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.TextEntry;
import metodist.model.procedures.CentreFacts.Part;
import metodist.model.shared.GrammaticalCase;

/// «Ваш центр»: three required facts, the director with the forms of the name, the rest for later.
final class CentrePage {
  private final WelcomeViewModel model;
  private final FormKit form = new FormKit("welcome");
  private final Map<GrammaticalCase, TextEntry> cases = new EnumMap<>(GrammaticalCase.class);

  CentrePage(WelcomeViewModel model) {
    this.model = model;
    part(Part.FULL_NAME, Trait.REQUIRED, Trait.WIDE);
    part(Part.SHORT_NAME, Trait.REQUIRED);
    part(Part.CITY, Trait.REQUIRED);
    form.section(WelcomeView.MESSAGES.text("centre.optional"));
    part(Part.AUTHORITY, Trait.WIDE).help(WelcomeView.MESSAGES.text("centre.authority.help"));
    TextEntry head = form.text("HEAD", WelcomeView.MESSAGES.text("centre.head"), Trait.WIDE);
    head.help(WelcomeView.MESSAGES.text("centre.head.help"));
    head.onCommit(model::headOfAuthority);
    TextEntry director =
        form.text("DIRECTOR", WelcomeView.MESSAGES.text("centre.director"), Trait.WIDE);
    director.help(WelcomeView.MESSAGES.text("centre.director.help"));
    director.onCommit(model::director);
    WelcomeViewModel.CASES.forEach(this::caseEntry);
    part(Part.DISTRICT);
    part(Part.ADDRESS);
    part(Part.PHONE);
    part(Part.EMAIL);
    part(Part.SITE);
    model.problemsProperty().subscribe(problems -> form.show(problems));
    model.casesProperty().subscribe(this::showCases);
  }

  private TextEntry part(Part part, Trait... traits) {
    TextEntry entry =
        form.text(
            part.name(),
            WelcomeView.MESSAGES.text("centre." + part.name().toLowerCase(Locale.ROOT)),
            traits);
    entry.onCommit(value -> model.part(part, value));
    return entry;
  }

  private void caseEntry(GrammaticalCase each) {
    TextEntry entry =
        form.text(
            each.name(), WelcomeView.MESSAGES.text("case." + each.name().toLowerCase(Locale.ROOT)));
    entry.onCommit(text -> model.directorCase(each, text));
    cases.put(each, entry);
  }

  private void showCases(Map<GrammaticalCase, String> forms) {
    cases.forEach(
        (form, entry) -> {
          entry.set(forms.getOrDefault(form, ""));
          entry.readOnly(forms.isEmpty());
        });
  }

  Node root() {
    return form.root();
  }

  void commit() {
    form.commit();
  }

  void focus() {
    form.focusFirst();
  }

  void focusFirstProblem() {
    model.problemsProperty().get().stream()
        .findFirst()
        .ifPresent(problem -> form.focus(problem.field()));
  }
}
