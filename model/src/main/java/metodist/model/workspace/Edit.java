package metodist.model.workspace;

import metodist.model.shared.Aggregate;
import metodist.model.shared.FileRef;
import metodist.model.shared.RecordId;

/// A change under way: reading that sees its own writes, and the writes. Everything done through it
/// is one transaction, one line in the journal and one step of undo.
public interface Edit extends Reading {
  /// Writes the whole record and returns it with its new version. A record of version 0 is new; any
  /// other must carry the version stored, else the edit fails with «запись изменена» and changes
  /// nothing.
  <T extends Aggregate> T save(T record);

  /// Puts the record into the bin. Fails with a sentence naming them when other records refer to
  /// it.
  void remove(RecordId id);

  /// Brings a record back from the bin.
  void restore(RecordId id);

  /// Keeps a file with the data; equal bytes are kept once.
  FileRef keepFile(String fileName, byte[] bytes);
}
