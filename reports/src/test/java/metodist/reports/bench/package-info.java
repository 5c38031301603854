/// Speed of the writers, measured beside other makers of the same documents in one run on one
/// machine: only the ratios mean anything. Runs in the profile `bench`; a rival that cannot be had
/// here is named and left out.
@org.jspecify.annotations.NullMarked
package metodist.reports.bench;
