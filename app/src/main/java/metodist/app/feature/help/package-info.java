/// The help: the guide on the screen, chapter by chapter, searched by words. The guide itself is
/// `docs/guide.md`, packed into this package when the program is built.
@NullMarked
package metodist.app.feature.help;

import org.jspecify.annotations.NullMarked;
