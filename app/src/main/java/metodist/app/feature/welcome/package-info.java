/// «Добро пожаловать»: what the program asks at the first run, on four pages that can all be passed
/// over. The answers are written when the last page is done; each can be changed in the settings.
@NullMarked
package metodist.app.feature.welcome;

import org.jspecify.annotations.NullMarked;
