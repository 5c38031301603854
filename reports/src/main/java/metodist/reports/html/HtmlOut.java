package metodist.reports.html;

/// Collects HTML. `raw` is markup of our own; `text` escapes, and leaves out control characters.
final class HtmlOut {
  private final StringBuilder html = new StringBuilder(1 << 14);

  HtmlOut raw(String markup) {
    html.append(markup);
    return this;
  }

  HtmlOut number(long value) {
    html.append(value);
    return this;
  }

  HtmlOut text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '&' -> html.append("&amp;");
        case '"' -> html.append("&quot;");
        case '\u00a0' -> html.append("&nbsp;");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            html.append(c).append(text.charAt(++i));
          } else if (!Character.isSurrogate(c) && !isControl(c)) {
            html.append(c);
          }
        }
      }
    }
    return this;
  }

  private static boolean isControl(char c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n') || c >= 0xFFFE;
  }

  @Override
  public String toString() {
    return html.toString();
  }
}
