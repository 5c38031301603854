package metodist.reports.revise;

/// Words in XML: escaped and plain.
final class XmlWords {
  private XmlWords() {}

  static String plain(String escaped) {
    if (escaped.indexOf('&') < 0) {
      return escaped;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      int end = escaped.charAt(i) == '&' ? escaped.indexOf(';', i) : -1;
      if (end < 0) {
        plain.append(escaped.charAt(i));
        continue;
      }
      String entity = escaped.substring(i + 1, end);
      plain.append(character(entity));
      i = end;
    }
    return plain.toString();
  }

  private static String character(String entity) {
    return switch (entity) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default ->
          entity.startsWith("#x")
              ? Character.toString(Integer.parseInt(entity.substring(2), 16))
              : entity.startsWith("#")
                  ? Character.toString(Integer.parseInt(entity.substring(1)))
                  : "&" + entity + ";";
    };
  }

  static String escaped(String plain) {
    return plain.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
