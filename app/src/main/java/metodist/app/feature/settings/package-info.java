/// «Настройки»: the centre's own details, the letterheads, where the data lies, the size of
/// letters.
@NullMarked
package metodist.app.feature.settings;

import org.jspecify.annotations.NullMarked;
