/// The register of sites: which organisation holds which status, for which academic years and by
/// which order.
@org.jspecify.annotations.NullMarked
package metodist.model.sites;
