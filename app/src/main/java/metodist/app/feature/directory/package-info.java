/// The register on the screen: organisations with the history of their names, people with posts,
/// roles and declensions, and their import from tables with a preview before anything is written.
@NullMarked
package metodist.app.feature.directory;

import org.jspecify.annotations.NullMarked;
