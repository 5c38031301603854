/// Tests of the kits, in windows of the headless platform.
@NullMarked
package metodist.app.ui;

import org.jspecify.annotations.NullMarked;
