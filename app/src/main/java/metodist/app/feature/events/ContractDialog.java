package metodist.app.feature.events;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import metodist.app.feature.Office;
import metodist.app.feature.ProblemLines;
import metodist.app.platform.Messages;
import metodist.app.ui.ChoiceEntry;
import metodist.app.ui.Entry.Trait;
import metodist.app.ui.FormKit;
import metodist.app.ui.NumberEntry;
import metodist.app.ui.TextEntry;
import metodist.app.ui.YesNoEntry;
import metodist.model.estimates.ContractContributions;
import metodist.model.shared.Problem;
import metodist.model.shared.russian.AmountInWords;

/// «Рассчитать договор ГПХ»: the reward with the contributions on it becomes one line, reckoned
/// from the reward or from the sum there is.
final class ContractDialog {
  enum Known {
    REWARD,
    TOTAL
  }

  /// The parts of a contract, as they are printed.
  record Sums(BigDecimal reward, BigDecimal contributions, BigDecimal total) {
    static Sums of(Known known, BigDecimal sum, ContractContributions tariff) {
      BigDecimal reward = known == Known.REWARD ? sum : tariff.reward(sum);
      BigDecimal total = known == Known.REWARD ? tariff.total(sum) : sum;
      return new Sums(reward, total.subtract(reward), total);
    }
  }

  private final Office office;
  private final Messages m;
  private final FormKit form = new FormKit("events.contract").about("event");
  private final TextEntry name;
  private final ChoiceEntry<Known> known;
  private final NumberEntry sum;
  private final YesNoEntry accidents;
  private final Label reckoned = ProblemLines.wrapped("");

  ContractDialog(Office office, Messages m) {
    this.office = office;
    this.m = m;
    name = form.text("name", m.text("estimate.name"), Trait.WIDE, Trait.REQUIRED);
    name.set(m.text("contract.name"));
    known =
        form.choice(
            "known",
            m.text("contract.known"),
            List.of(Known.values()),
            k -> m.text(k == Known.REWARD ? "contract.reward" : "contract.total"));
    known.set(Optional.of(Known.REWARD));
    sum = form.money("sum", m.text("contract.sum"), Trait.REQUIRED);
    accidents = form.yesNo("accidents", m.text("contract.accidents"));
    accidents.set(Optional.of(false));
    reckoned.setId("events.contract.reckoned");
    form.node(reckoned);
    form.note(m.text("contract.note"));
    form.onCommit(entry -> reckon());
    reckon();
  }

  private Optional<Sums> sums() {
    ContractContributions tariff =
        accidents.value().orElse(false)
            ? ContractContributions.WITH_ACCIDENTS
            : ContractContributions.UNIFIED;
    return sum.value()
        .filter(s -> s.signum() > 0)
        .map(s -> Sums.of(known.value().orElse(Known.REWARD), s, tariff));
  }

  private void reckon() {
    reckoned.setText(sums().map(this::words).orElse(""));
  }

  private String words(Sums sums) {
    return m.text(
        "contract.reckoned",
        AmountInWords.digits(sums.reward()),
        AmountInWords.digits(sums.contributions()),
        AmountInWords.digits(sums.total()));
  }

  private List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (name.blank()) {
      problems.add(Problem.error("name", m.text("contract.name.missing")));
    }
    if (sums().isEmpty()) {
      problems.add(Problem.error("sum", m.text("contract.sum.missing")));
    } else if (sums().get().total().compareTo(EstimateTables.MOST) > 0) {
      problems.add(Problem.error("sum", m.text("contract.sum.large")));
    }
    return problems;
  }

  /// Asks, and adds the line.
  void ask(EstimateViewModel vm) {
    boolean accepted =
        form.ask(
            office.dialogs(), m.text("estimate.contract"), m.text("contract.verb"), this::problems);
    if (accepted) {
      Sums sums = sums().orElseThrow();
      vm.addContract(
          name.value(),
          sums.total(),
          words(sums),
          outcome -> office.tell(m.text("estimate.contract"), outcome));
    }
  }
}
