/// Rules of the tree that every writer relies on.
@org.jspecify.annotations.NullMarked
package metodist.reports.tree;
