/// Сметы мероприятий: lines with КОСГУ and КВР, sources with limits, execution. Money is a decimal
/// of two digits, every line rounded before sums are taken. Codes are dated records the user edits.
@NullMarked
package metodist.model.estimates;

import org.jspecify.annotations.NullMarked;
