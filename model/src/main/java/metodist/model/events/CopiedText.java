package metodist.model.events;

/// Перенесённый текст: a field that took its words from an earlier event. While it still has them
/// and nobody said they are right, the field is marked «проверьте».
public record CopiedText(String field, String text) {}
