package metodist.app.feature.issued;

import metodist.app.feature.Office;
import metodist.app.feature.Places;
import metodist.app.platform.Icon;
import metodist.app.platform.Messages;
import metodist.app.shell.Destination;
import metodist.app.shell.Screen;
import metodist.app.shell.SectionFeature;
import metodist.reports.DocumentService;

/// Раздел «Выданные документы».
public final class IssuedFeature implements SectionFeature {
  private final Office office;
  private final DocumentService documents;
  private final Messages m = Messages.of(IssuedFeature.class);

  public IssuedFeature(Office office, DocumentService documents) {
    this.office = office;
    this.documents = documents;
  }

  @Override
  public String id() {
    return "issued";
  }

  @Override
  public String title() {
    return m.text("section");
  }

  @Override
  public Icon icon() {
    return Icon.DOCUMENT;
  }

  @Override
  public Destination home() {
    return new Places.IssuedPapers();
  }

  @Override
  public boolean shows(Destination destination) {
    return destination instanceof Places.IssuedPapers;
  }

  @Override
  public Screen open(Destination destination) {
    return new IssuedView(office, new IssuedRegisterViewModel(office.data(), documents), m);
  }
}
