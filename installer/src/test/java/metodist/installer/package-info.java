/// Tests of the application image itself: the very files that a user unpacks and starts.
@NullMarked
package metodist.installer;

import org.jspecify.annotations.NullMarked;
