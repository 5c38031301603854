/// How parts of a zipped office file are read: each entry bounded while it is unpacked, each XML
/// part pulled as a stream without DOCTYPE, entities or deep nesting, so that no hostile file costs
/// more memory than an honest one.
@NullMarked
package metodist.reports.source.xml;

import org.jspecify.annotations.NullMarked;
