/// The document tree: an immutable description of a paper that says what is in it and how it is
/// set, and nothing about file formats. Composers build it from facts; the Word, PDF and HTML
/// writers and the layout engine read it. All lengths are whole twips (1/20 pt), the unit Word
/// itself stores, so that no writer rounds. Records compare by value: two equal headings are
/// `equals`, so never key a map by a block; use identity.
@org.jspecify.annotations.NullMarked
package metodist.reports.tree;
