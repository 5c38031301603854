package metodist.model.shared;

/// Grammatical gender of a person's name; UNKNOWN where a patronymic does not tell and nobody has
/// said.
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN
}
