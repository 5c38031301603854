package metodist.app.feature.settings;

import metodist.app.feature.Office;
import metodist.app.platform.DataHouse;
import metodist.app.platform.Icon;
import metodist.app.platform.Inbox;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;

/// The section «Настройки».
public final class SettingsFeature implements SectionFeature {
  private static final Messages MESSAGES = Messages.of(SettingsFeature.class);
  private final Office office;
  private final DataHouse house;
  private final Inbox inbox;

  public SettingsFeature(Office office, DataHouse house, Inbox inbox) {
    this.office = office;
    this.house = house;
    this.inbox = inbox;
  }

  private record Home() implements Destination {}

  @Override
  public String id() {
    return "settings";
  }

  @Override
  public String title() {
    return MESSAGES.text("settings");
  }

  @Override
  public Icon icon() {
    return Icon.SETTINGS;
  }

  @Override
  public Destination home() {
    return new Home();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Home;
  }

  @Override
  public Screen open(Destination destination) {
    return new SettingsView(office, house, inbox);
  }
}
