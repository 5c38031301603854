package metodist.model.issued;

import java.util.UUID;
import metodist.model.shared.RecordId;
import metodist.model.shared.RecordKind;

/// Identity of a [Certificate].
public record CertificateId(UUID value) implements RecordId {
  public static CertificateId random() {
    return new CertificateId(UUID.randomUUID());
  }

  @Override
  public RecordKind kind() {
    return RecordKind.CERTIFICATE;
  }
}
