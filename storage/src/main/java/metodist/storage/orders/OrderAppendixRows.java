package metodist.storage.orders;

import static metodist.storage.jooq.Tables.APPENDIX;
import static metodist.storage.jooq.Tables.APPENDIX_ENTRY;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.UUID;
import metodist.model.directory.OrganisationId;
import metodist.model.directory.PersonId;
import metodist.model.orders.Material;
import metodist.model.orders.Order;
import metodist.model.shared.FileRef;
import metodist.storage.jooq.tables.records.AppendixEntryRecord;
import metodist.storage.jooq.tables.records.AppendixRecord;
import metodist.storage.records.Children;
import metodist.storage.records.Columns;
import metodist.storage.records.Json;
import org.jooq.TableRecord;

/// The appendices of an order as rows; the lines of their lists stand in one table, each naming its
/// appendix.
final class OrderAppendixRows {
  private static final TypeReference<List<List<String>>> TABLE = new TypeReference<>() {};

  private OrderAppendixRows() {}

  static void add(List<Order.Appendix> appendices, UUID order, List<TableRecord<?>> rows) {
    int pos = 0;
    int line = 0;
    for (Order.Appendix appendix : appendices) {
      Material made = appendix.made();
      FileRef file = made.file();
      rows.add(
          new AppendixRecord()
              .setOrderId(order)
              .setPos(pos++)
              .setAppendixKey(appendix.key())
              .setContent(appendix.content().name())
              .setTitle(appendix.title())
              .setParagraphsJson(Json.write(appendix.paragraphs()))
              .setApproved(appendix.approved())
              .setMaterial(appendix.material() != null)
              .setTableJson(Json.write(made.table()))
              .setFileSha256(Columns.map(file, FileRef::sha256))
              .setFileName(Columns.map(file, FileRef::fileName))
              .setFileSize(Columns.map(file, FileRef::size))
              .setSheets(made.sheets())
              .setPaper(made.paper())
              .setPaperSubject(made.subject()));
      for (Material.Entry entry : made.entries()) {
        rows.add(
            new AppendixEntryRecord()
                .setOrderId(order)
                .setPos(line++)
                .setAppendixKey(appendix.key())
                .setPersonId(Columns.uuid(entry.personId()))
                .setOrganisationId(Columns.uuid(entry.organisationId()))
                .setNote(entry.note()));
      }
    }
  }

  static List<Order.Appendix> read(Children children, UUID order) {
    List<AppendixEntryRecord> lines = children.of(APPENDIX_ENTRY.ORDER_ID, order);
    return children.of(APPENDIX.ORDER_ID, order).stream()
        .map(
            r ->
                new Order.Appendix(
                    r.getAppendixKey(),
                    Order.Appendix.Content.valueOf(r.getContent()),
                    r.getTitle(),
                    Columns.texts(r.getParagraphsJson()),
                    r.getApproved(),
                    r.getMaterial() ? material(r, lines) : null))
        .toList();
  }

  private static Material material(AppendixRecord r, List<AppendixEntryRecord> lines) {
    return new Material(
        Json.read(r.getTableJson(), TABLE),
        lines.stream()
            .filter(line -> line.getAppendixKey().equals(r.getAppendixKey()))
            .map(
                line ->
                    new Material.Entry(
                        Columns.map(line.getPersonId(), PersonId::new),
                        Columns.map(line.getOrganisationId(), OrganisationId::new),
                        line.getNote()))
            .toList(),
        Columns.file(r.getFileSha256(), r.getFileName(), r.getFileSize()),
        r.getSheets(),
        r.getPaper(),
        r.getPaperSubject());
  }
}
