/// «История изменений»: what was done in the program, step by step; what was done to one record,
/// with «вернуть как было»; the bin. All are readings of the one journal of the workspace.
@NullMarked
package metodist.app.feature.journal;

import org.jspecify.annotations.NullMarked;
