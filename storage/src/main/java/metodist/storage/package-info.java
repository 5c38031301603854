/// The door of the storage module: opens, migrates, backs up and closes the data. The repositories
/// live in the packages below and implement the ports of the model; nothing of H2 or jOOQ leaves
/// this module.
@NullMarked
package metodist.storage;

import org.jspecify.annotations.NullMarked;
