package metodist.model.shared;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// What came of a step somebody asked for: done, perhaps with warnings, or refused with the
/// problems that stand in the way. An expected refusal is a value, never an exception; a refused
/// step has changed nothing.
public sealed interface Outcome<T> {
  record Done<T>(T value, List<Problem> problems) implements Outcome<T> {
    public Done {
      problems = List.copyOf(problems);
    }
  }

  record Refused<T>(List<Problem> problems) implements Outcome<T> {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  /// Warnings of a step done, or the problems (errors among them) of one refused.
  List<Problem> problems();

  default boolean done() {
    return this instanceof Done;
  }

  /// The result of a step that must have been possible; a refusal becomes an exception whose
  /// sentence names the first error.
  default T orThrow() {
    return switch (this) {
      case Done<T> done -> done.value();
      case Refused<T> refused ->
          throw new UserFacingException(
              refused.problems().stream()
                  .filter(Problem::blocks)
                  .map(Problem::message)
                  .findFirst()
                  .orElse("Действие невозможно."),
              "");
    };
  }

  /// The same outcome of something made from the result.
  default <R> Outcome<R> map(Function<? super T, ? extends R> further) {
    return switch (this) {
      case Done<T> done -> new Done<>(further.apply(done.value()), done.problems());
      case Refused<T> refused -> new Refused<>(refused.problems());
    };
  }

  /// Does the work unless one of the problems blocks it; warnings go along with the result.
  static <T> Outcome<T> unlessBlocked(List<Problem> problems, Supplier<T> work) {
    return problems.stream().anyMatch(Problem::blocks)
        ? new Refused<>(problems)
        : new Done<>(work.get(), problems);
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value, List.of());
  }

  static <T> Outcome<T> refused(String field, String message) {
    return new Refused<>(List.of(Problem.error(field, message)));
  }
}
