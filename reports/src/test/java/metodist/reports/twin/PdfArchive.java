package metodist.reports.twin;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Holds a PDF against PDF/A-2a (tagged, all fonts embedded, fit for an archive) with veraPDF.
public final class PdfArchive {
  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PdfArchive() {}

  /// What veraPDF objects to; empty when the file is a valid PDF/A-2a.
  public static List<String> problems(byte[] pdf) {
    PDFAFlavour flavour = PDFAFlavour.PDFA_2_A;
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      List<String> failures =
          result.getTestAssertions().stream()
              .filter(a -> a.getStatus() == TestAssertion.Status.FAILED)
              .map(a -> a.getRuleId().getClause() + ": " + a.getMessage())
              .distinct()
              .toList();
      return result.isCompliant() || !failures.isEmpty() ? failures : List.of("not compliant");
    } catch (ModelParsingException
        | EncryptedPdfException
        | ValidationException
        | java.io.IOException e) {
      return List.of("veraPDF cannot read the file: " + e.getMessage());
    }
  }
}
