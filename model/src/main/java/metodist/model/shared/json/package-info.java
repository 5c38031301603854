/// JSON as the files of forms need it: read strictly, with the line of a mistake, and written so
/// that a person can read it. The model depends on no library, and four modules need its files.
@NullMarked
package metodist.model.shared.json;

import org.jspecify.annotations.NullMarked;
