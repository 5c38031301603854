/// Формы: the list of forms and their revisions, and the editor in which a methodist makes and
/// changes a form beside its blank.
@NullMarked
package metodist.app.feature.forms;

import org.jspecify.annotations.NullMarked;
