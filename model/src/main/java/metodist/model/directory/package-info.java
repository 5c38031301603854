/// The register of organisations and people: who they are, what they were called when, which posts
/// and roles they held. Every other part refers to these records and never copies a name.
@org.jspecify.annotations.NullMarked
package metodist.model.directory;
