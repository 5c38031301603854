package metodist.model.estimates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import metodist.model.directory.PersonId;
import metodist.model.events.EventId;
import metodist.model.shared.Aggregate;
import org.jspecify.annotations.Nullable;

/// Смета расходов мероприятия. `day` is the date its codes are checked on. Totals are computed from
/// the rounded lines; the clause, the appendix and the report print that one number. Who approves
/// it and who agreed to it stand above it, who prepared it and the accountant below.
public record Estimate(
    EstimateId id,
    long version,
    EventId eventId,
    String title,
    LocalDate day,
    List<FundingSource> sources,
    List<EstimateLine> lines,
    @Nullable PersonId preparedBy,
    @Nullable PersonId accountant,
    @Nullable PersonId approvedBy,
    @Nullable PersonId agreedBy)
    implements Aggregate {
  public Estimate {
    sources = List.copyOf(sources);
    lines = List.copyOf(lines);
  }

  public BigDecimal total() {
    return total(EstimateLine::sum);
  }

  public BigDecimal spent() {
    return total(EstimateLine::spent);
  }

  private BigDecimal total(Function<EstimateLine, BigDecimal> of) {
    return lines.stream().map(of).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /// The sums by КОСГУ, in the order of the codes.
  public Map<String, BigDecimal> byKosgu() {
    Map<String, BigDecimal> sums = new TreeMap<>();
    lines.forEach(line -> sums.merge(line.kosgu(), line.sum(), BigDecimal::add));
    return sums;
  }

  /// What the lines take from a source; null asks for lines without one.
  public BigDecimal from(@Nullable UUID source) {
    return lines.stream()
        .filter(l -> Objects.equals(l.sourceKey(), source))
        .map(EstimateLine::sum)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  public Optional<FundingSource> source(@Nullable UUID key) {
    return sources.stream().filter(s -> s.key().equals(key)).findFirst();
  }

  /// Whether anything was said of how it was carried out.
  public boolean carriedOut() {
    return lines.stream().anyMatch(l -> l.execution() != null);
  }

  @Override
  public Estimate withVersion(long value) {
    return with(e -> e.version = value);
  }

  /// A copy in which some components are different.
  public Estimate with(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return new Estimate(
        id,
        copy.version,
        eventId,
        copy.title,
        copy.day,
        copy.sources,
        copy.lines,
        copy.preparedBy,
        copy.accountant,
        copy.approvedBy,
        copy.agreedBy);
  }

  /// The components that may change, filled with what they are now.
  public static final class Copy {
    private long version;
    public String title;
    public LocalDate day;
    public List<FundingSource> sources;
    public List<EstimateLine> lines;
    public @Nullable PersonId preparedBy;
    public @Nullable PersonId accountant;
    public @Nullable PersonId approvedBy;
    public @Nullable PersonId agreedBy;

    private Copy(Estimate e) {
      version = e.version;
      title = e.title;
      day = e.day;
      sources = e.sources;
      lines = e.lines;
      preparedBy = e.preparedBy;
      accountant = e.accountant;
      approvedBy = e.approvedBy;
      agreedBy = e.agreedBy;
    }
  }
}
