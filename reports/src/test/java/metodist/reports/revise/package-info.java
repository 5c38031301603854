/// Edited Word files held against what was made and what would be made.
@NullMarked
package metodist.reports.revise;

import org.jspecify.annotations.NullMarked;
