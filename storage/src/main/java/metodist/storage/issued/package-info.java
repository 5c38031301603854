/// Certificates and papers given out, with the facts they were drawn from, in their tables.
@NullMarked
package metodist.storage.issued;

import org.jspecify.annotations.NullMarked;
