package metodist.model.orders;

import java.time.LocalDate;
import metodist.model.shared.Aggregate;
import metodist.model.shared.Dates;
import metodist.model.shared.GrammaticalCase;
import org.jspecify.annotations.Nullable;

/// Правовой акт that preambles refer to (domain.md 1.6). `kind` is written as in the middle of a
/// sentence («Федеральный закон», «приказ»); `author` stands behind it as it is printed, in the
/// genitive («Министерства науки и высшего образования Российской Федерации»). `validUntil` is the
/// last day in force, null while no end is known.
public record LegalAct(
    LegalActId id,
    long version,
    String kind,
    String author,
    @Nullable LocalDate date,
    String number,
    String name,
    @Nullable LocalDate validUntil)
    implements Aggregate {

  /// «Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»»: kind,
  /// author, date, number, title, always in this order.
  public String cited(GrammaticalCase form) {
    StringBuilder text = new StringBuilder(ActWords.declined(kind.strip(), form));
    if (!author.isBlank()) {
      text.append(' ').append(author.strip());
    }
    LocalDate day = date;
    if (day != null) {
      text.append(" от\u00a0").append(Dates.digits(day));
    }
    if (!number.isBlank()) {
      text.append(" №\u00a0").append(number.strip());
    }
    if (!name.isBlank()) {
      text.append(" «").append(name.strip()).append('»');
    }
    return text.toString();
  }

  /// Whether its term had ended before that day.
  public boolean endedBefore(LocalDate day) {
    LocalDate last = validUntil;
    return last != null && last.isBefore(day);
  }

  @Override
  public String title() {
    return cited(GrammaticalCase.NOMINATIVE);
  }

  @Override
  public LegalAct withVersion(long value) {
    return new LegalAct(id, value, kind, author, date, number, name, validUntil);
  }
}
