package metodist.app.feature.verify;

import java.util.List;
import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.platform.Command;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.reports.source.SourceReader;

/// «Сверка комплекта», reached from the menu «Сервис», the search box and the orders.
public final class VerifyFeature implements SectionFeature {
  private final Office office;
  private final SourceReader reader;
  private final Messages m = Messages.of(VerifyFeature.class);

  public VerifyFeature(Office office, SourceReader reader) {
    this.office = office;
    this.reader = reader;
  }

  @Override
  public String id() {
    return "verify";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.SCORES;
  }

  @Override
  public Destination home() {
    return new Places.PackageOfFiles();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Places.PackageOfFiles
        || destination instanceof Places.PackageOfOrder
        || destination instanceof Places.PackageOfEvent;
  }

  @Override
  public Screen open(Destination destination) {
    return switch (destination) {
      case Places.PackageOfOrder(var order) ->
          VerifyView.ofOwn(office, OwnModel.ofOrder(office.data(), order, m), m);
      case Places.PackageOfEvent(var event) ->
          VerifyView.ofOwn(office, OwnModel.ofEvent(office.data(), event, m), m);
      default ->
          VerifyView.ofFiles(
              office, new FilesModel(office.data(), office.desk().tasks(), reader, m), m);
    };
  }

  @Override
  public boolean onRail() {
    return false;
  }

  @Override
  public String markedAs() {
    return "orders";
  }

  @Override
  public List<Command> tools() {
    return List.of(
        Command.of("verify.go", m.text("tool"), () -> office.navigator().open(home()))
            .withIcon(icon()));
  }
}
