package metodist.app.feature.directory;

import metodist.model.directory.PersonId;

/// Строка списка людей: name, present main post with its organisation, roles held today.
public record PersonRow(
    PersonId id,
    String name,
    String post,
    String organisation,
    String roles,
    String phone,
    String email,
    boolean expert,
    boolean coordinator,
    boolean withoutPost) {}
