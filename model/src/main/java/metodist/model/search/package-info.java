/// Search over everything: which records hold the words somebody typed. An index in memory of the
/// words of all records, kept up record by record; word forms, parts of words, numbers written in
/// any way and one slip of the finger are found. Pure: what the texts of a record are is drawn from
/// a reading, who keeps the index up is the caller's affair.
@org.jspecify.annotations.NullMarked
package metodist.model.search;
