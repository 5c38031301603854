/// Tests of what the screens stand on.
@NullMarked
package metodist.app.platform;

import org.jspecify.annotations.NullMarked;
