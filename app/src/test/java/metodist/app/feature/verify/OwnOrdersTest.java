package metodist.app.feature.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import metodist.app.feature.TestOffice;
import metodist.model.issued.PaperKind;
import metodist.model.orders.Order;
import metodist.reports.DocumentService;
import metodist.reports.Format;
import metodist.reports.Paper;
import metodist.reports.source.direct.DirectSourceReader;
import metodist.reports.verify.CheckedFile;
import metodist.reports.verify.ComposedSource;
import metodist.reports.verify.Finding;
import metodist.reports.verify.PackageCheck;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the program itself writes has no finding: the orders of the sample district, as trees and
/// as Word files read back.
class OwnOrdersTest {
  @TempDir Path folder;

  @Test
  void ordersOfTheSampleDistrictAreClean() throws IOException {
    TestOffice office = TestOffice.district();
    DocumentService documents = new DocumentService();
    List<Order> orders = office.list(r -> r.orders().all());
    assertThat(orders).hasSizeGreaterThan(3);
    List<Finding> alarms = new ArrayList<>();
    for (Order order : orders) {
      Paper paper =
          office.<Paper>read(r -> documents.compose(r, PaperKind.ORDER, order.id().value()));
      Path file = folder.resolve(paper.fileName(Format.DOCX));
      Files.write(file, documents.bytes(paper, Format.DOCX));
      CheckedFile composed = new CheckedFile(order.title(), ComposedSource.of(paper.tree()));
      CheckedFile written =
          new CheckedFile(file.getFileName().toString(), new DirectSourceReader().read(file));
      alarms.addAll(PackageCheck.findings(List.of(composed)));
      alarms.addAll(PackageCheck.findings(List.of(written)));
    }
    assertThat(alarms).isEmpty();
  }
}
