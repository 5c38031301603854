package metodist.reports.verify;

/// Упоминание приложения in a clause: `number` is empty for a bare «(приложение)»; `place` and
/// `clause` are where it stands. A mention that `demands` an appendix is missed when there is none;
/// a loose one («прилагаемый состав», «Приложение: на 3 л.») only accounts for what is there.
record Mention(String number, boolean demands, String place, String clause) {}
