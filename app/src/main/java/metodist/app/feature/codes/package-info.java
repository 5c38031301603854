/// Справочник кодов КОСГУ и КВР: dated codes and the pairs that go together, which estimates are
/// held against. A code that ends keeps its record, so that estimates of its time stay right.
@NullMarked
package metodist.app.feature.codes;

import org.jspecify.annotations.NullMarked;
