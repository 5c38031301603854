package metodist.architecture.bad.model.contests;

/// A port, innocent in itself.
public interface ContestRepository {
  String title();
}
