/// Reading in a process of its own with little memory and a time limit: a hostile file can spoil
/// nothing but that process, which is killed and started anew.
@NullMarked
package metodist.reports.source.child;

import org.jspecify.annotations.NullMarked;
