package metodist.reports.preview;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.ColorSupported;
import javax.print.attribute.standard.SheetCollate;
import javax.print.attribute.standard.Sides;
import org.jspecify.annotations.Nullable;

/// A printer of this machine and what it can do.
public record Printer(
    String name, boolean usual, boolean twoSided, boolean collating, boolean colour) {

  /// All of them, the one the system takes by itself first. Asks the system, so not on the
  /// interface thread.
  public static List<Printer> all() {
    PrintService usual = PrintServiceLookup.lookupDefaultPrintService();
    return Arrays.stream(services())
        .map(service -> of(service, usual))
        .sorted((one, other) -> Boolean.compare(other.usual, one.usual))
        .toList();
  }

  static PrintService[] services() {
    return PrintServiceLookup.lookupPrintServices(null, null);
  }

  private static Printer of(PrintService service, @Nullable PrintService usual) {
    return new Printer(
        service.getName(),
        usual != null && Objects.equals(usual.getName(), service.getName()),
        offers(service, Sides.class, Sides.DUPLEX),
        service.isAttributeCategorySupported(SheetCollate.class),
        service.getAttribute(ColorSupported.class) == ColorSupported.SUPPORTED
            || offers(service, Chromaticity.class, Chromaticity.COLOR));
  }

  private static boolean offers(
      PrintService service,
      Class<? extends javax.print.attribute.Attribute> category,
      javax.print.attribute.Attribute wanted) {
    return service.isAttributeCategorySupported(category)
        && service.getSupportedAttributeValues(category, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null)
            instanceof Object[] values
        && Arrays.asList(values).contains(wanted);
  }
}
