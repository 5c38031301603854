package metodist.model.contests;

import metodist.model.shared.Aggregate;

/// Вид статуса площадки (domain.md 0.3): district level has no federal form, so kinds are data.
/// `code` is the glossary identifier («INTERNSHIP_SITE»). `name` stands in quotes in orders
/// («Районная стажировочная площадка»), `nameGenitive` in «статуса районной стажировочной
/// площадки». `termYears` is the usual term in academic years. `exclusive` forbids an organisation
/// two active statuses of this level at once. `formCode` is empty for statuses not awarded by
/// contest.
public record StatusKind(
    StatusKindId id,
    long version,
    String code,
    String name,
    String nameGenitive,
    SiteLevel level,
    String formCode,
    int termYears,
    boolean exclusive)
    implements Aggregate {
  @Override
  public String title() {
    return name;
  }

  @Override
  public StatusKind withVersion(long value) {
    return new StatusKind(
        id, value, code, name, nameGenitive, level, formCode, termYears, exclusive);
  }
}
