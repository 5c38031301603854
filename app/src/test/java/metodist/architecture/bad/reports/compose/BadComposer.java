package metodist.architecture.bad.reports.compose;

import com.google.zxing.BarcodeFormat;
import metodist.architecture.bad.reports.tree.BadBlock;
import metodist.architecture.bad.storage.contests.BadRepository;
import metodist.architecture.bad.storage.jooq.Tables;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.commonmark.parser.Parser;
import org.flywaydb.core.Flyway;
import org.jooq.SQLDialect;
import org.openpdf.text.Document;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;

/// A composer that reads the database and knows every library.
public final class BadComposer {
  public String compose() {
    Object[] known = {
      BarcodeFormat.QR_CODE,
      new BadRepository(),
      Tables.contest(),
      XWPFDocument.class,
      Flyway.class,
      SQLDialect.H2,
      Document.class,
      CTText.class,
      Parser.class,
      PDDocument.class,
      Hunspell.class
    };
    return new BadBlock().draw() + known.length;
  }
}
