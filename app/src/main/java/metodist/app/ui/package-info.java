/// The pieces every screen is made of: tables, forms, the score grid, the page preview, badges.
/// They are described with data (columns, entries) and hand back values and wishes; they read no
/// repository and know no feature. Looks are in `app.css`, by tokens only.
@NullMarked
package metodist.app.ui;

import org.jspecify.annotations.NullMarked;
