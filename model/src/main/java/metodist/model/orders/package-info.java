/// Orders and the letterheads they are issued on. An appendix's heading, number and date are
/// derived from its order and cannot be entered.
@org.jspecify.annotations.NullMarked
package metodist.model.orders;
