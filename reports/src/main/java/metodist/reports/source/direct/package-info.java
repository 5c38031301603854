/// Reading in this process: the kind of a file is told by its content, its reader is called, and
/// whatever a damaged file provokes becomes one sentence.
@NullMarked
package metodist.reports.source.direct;

import org.jspecify.annotations.NullMarked;
