package metodist.architecture.bad.storage.contests;

import metodist.architecture.bad.reports.compose.BadComposer;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/// A repository that draws documents.
public final class BadRepository {
  private static final Log LOG = LogFactory.getLog(BadRepository.class);

  public String document() {
    LOG.info("drawn");
    return new BadComposer().compose();
  }
}
