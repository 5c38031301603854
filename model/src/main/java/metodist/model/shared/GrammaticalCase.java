package metodist.model.shared;

/// The six cases of Russian, in the order grammars give them.
public enum GrammaticalCase {
  NOMINATIVE,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  INSTRUMENTAL,
  PREPOSITIONAL
}
