package metodist.model.shared;

/// A file kept with the data, named by the SHA-256 of its bytes (hex), with the name and size it
/// came with.
public record FileRef(String sha256, String fileName, long size) {}
