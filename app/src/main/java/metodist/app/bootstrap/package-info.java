/// The program's entry and the one place where its parts are put together, by hand. Only this
/// package names classes of storage; everything else in the program sees the ports of the model.
@NullMarked
package metodist.app.bootstrap;

import org.jspecify.annotations.NullMarked;
