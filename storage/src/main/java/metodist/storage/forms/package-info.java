/// Forms kept by a centre and labels learned from filled ones: their rows and the reading of them.
@NullMarked
package metodist.storage.forms;

import org.jspecify.annotations.NullMarked;
