package metodist.reports.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import metodist.model.shared.GrammaticalCase;

/// Фамилии в пунктах приказа (domain.md 1.9): «назначить», «возложить на» ask for the accusative,
/// «поручить» and a post in the dative for the dative. A name is found only when it certainly
/// stands in the nominative.
final class NameCases {
  private static final String WORD = "[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?";
  private static final String INITIALS = "[А-ЯЁ]\\.\\s?(?:[А-ЯЁ]\\.)?";
  private static final Pattern NAME =
      Pattern.compile(
          "(?<![\\p{L}«\"])(?:("
              + WORD
              + ")\\s("
              + INITIALS
              + ")|("
              + INITIALS
              + ")\\s?("
              + WORD
              + ")|("
              + WORD
              + ")\\s("
              + WORD
              + ")(?:\\s("
              + WORD
              + "))?)(?![\\p{L}])");
  private static final Pattern LEAD = Pattern.compile("^[\\s\\d.)–—•*-]*$");
  private static final Pattern ACCUSATIVE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(назначить|(?:возложить|возлагаю|возлагается)[^.;]*?(?<!\\p{L})на(?!\\p{L})|наградить|включить|исключить"
              + " из состава|освободить|утвердить"
              + " (?:председател|ответственн|руководител|координатор|секретар)\\p{L}*|ввести)");
  private static final Pattern DATIVE =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(поручить|поручаю|объявить"
              + " благодарность|предоставить|делегировать|вручить)(?!\\p{L})");
  private static final Pattern DATIVE_POST =
      Pattern.compile(
          "(?iu)^[\\d.)\\s]*(?:старшему |главному |ведущему |исполняющему обязанности"
              + " )?(?:директору|начальнику|заместителю|заведующему|заведующей|методисту|руководителю|специалисту|бухгалтеру|секретарю|председателю|координатору)(?!\\p{L})");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu)^[\\d.)\\s–—-]*(?:председателем|сопредседателем|секретар[её]м|ответственн(?:ым|ой)|руководителем|координатором|куратором|модератором|наставником|заместителем)(?!\\p{L})");
  private static final Pattern INFINITIVE =
      Pattern.compile("(?u)(?<!\\p{L})\\p{Ll}+(?:ть|ти|чь)(?:ся)?(?!\\p{L})");

  private final Set<String> nominative;
  private final List<Finding> findings = new ArrayList<>();

  private NameCases(Set<String> nominative) {
    this.nominative = nominative;
  }

  static List<Finding> findings(List<Paper> papers) {
    NameCases check = new NameCases(nominativeNames(papers));
    for (Paper paper : papers) {
      if (paper.isOrder()) {
        paper.passages().forEach(check::clause);
        check.lists(paper.passages());
      }
    }
    return check.findings;
  }

  /// Names as signatures, executors and columns of names give them: in the nominative.
  private static Set<String> nominativeNames(List<Paper> papers) {
    Set<String> names = new HashSet<>();
    for (Paper paper : papers) {
      paper.tail().forEach(line -> addNames(names, line.text()));
      for (Line line : paper.lines()) {
        boolean whole = line.text().length() <= 60 && Tail.name(line.text());
        if (whole && (line.inTable() || !paper.isOrder())) {
          addNames(names, line.text());
        }
      }
    }
    return names;
  }

  private static void addNames(Set<String> names, String text) {
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      RussianName.of(matcher).ifPresent(n -> names.add(n.shortKey()));
    }
  }

  /// «Наградить …:» and a name in each line below. Many write such a list in the nominative, so a
  /// name is wrong only where another of the same list stands in the case of the verb.
  private void lists(List<Passage> passages) {
    for (int i = 0; i < passages.size(); i++) {
      String head = passages.get(i).text();
      if (!head.strip().endsWith(":")) {
        continue;
      }
      int end = i + 1;
      while (end < passages.size() && item(passages.get(end)).isPresent()) {
        end++;
      }
      List<Passage> items = passages.subList(i + 1, end);
      if (ACCUSATIVE.matcher(head).find()) {
        list(items, GrammaticalCase.ACCUSATIVE);
      } else if (DATIVE.matcher(head).find()) {
        list(items, GrammaticalCase.DATIVE);
      }
    }
  }

  private void list(List<Passage> items, GrammaticalCase form) {
    boolean some =
        items.stream()
            .anyMatch(i -> item(i).flatMap(RussianName::ownCase).equals(Optional.of(form)));
    for (Passage each : some ? items : List.<Passage>of()) {
      item(each).filter(name -> !name.patronymic().isEmpty()).ifPresent(n -> tell(each, n, form));
    }
  }

  /// The name a line of a list begins with.
  private static Optional<RussianName> item(Passage passage) {
    Matcher name = NAME.matcher(passage.text());
    return name.find() && LEAD.matcher(passage.text().substring(0, name.start())).matches()
        ? RussianName.of(name)
        : Optional.empty();
  }

  private void clause(Passage passage) {
    String text = passage.text();
    governed(passage, ACCUSATIVE, GrammaticalCase.ACCUSATIVE);
    governed(passage, DATIVE, GrammaticalCase.DATIVE);
    Matcher role = ROLE.matcher(text);
    if (role.find()) {
      names(
          passage,
          role.end(),
          role.end() + reach(text.substring(role.end())),
          GrammaticalCase.ACCUSATIVE);
    }
    atOdds(passage);
    Matcher post = DATIVE_POST.matcher(text);
    if (post.find()) {
      Matcher verb = INFINITIVE.matcher(text);
      int end = verb.find(post.end()) ? verb.start() : text.length();
      names(passage, post.start(), end, GrammaticalCase.DATIVE);
    }
  }

  /// «Орлова Татьяну Ивановну»: wherever it stands, surname and given name disagree.
  private void atOdds(Passage passage) {
    Matcher matcher = NAME.matcher(passage.text());
    int at = 0;
    while (matcher.find(at)) {
      Optional<RussianName> name = RussianName.of(matcher);
      at = name.isPresent() ? matcher.end() : next(passage.text(), matcher.start());
      name.flatMap(RussianName::ownCase).ifPresent(form -> tell(passage, name.get(), form));
    }
  }

  private void tell(Passage passage, RussianName name, GrammaticalCase form) {
    name.wrong(form, nominative)
        .ifPresent(
            right ->
                findings.add(
                    passage.finding(
                        FindingCode.NAME_NOT_IN_CASE,
                        "«"
                            + name.written()
                            + "»: здесь нужен "
                            + (form == GrammaticalCase.DATIVE ? "дательный" : "винительный")
                            + " падеж — «"
                            + right
                            + "».")));
  }

  private void governed(Passage passage, Pattern verb, GrammaticalCase form) {
    Matcher matcher = verb.matcher(passage.text());
    while (matcher.find()) {
      String rest = passage.text().substring(matcher.end());
      int end = reach(rest);
      names(passage, matcher.end(), matcher.end() + end, form);
    }
  }

  /// The verb governs up to a colon, the end of the sentence or the next verb.
  private static int reach(String rest) {
    int end = rest.length();
    for (String stop : List.of(":", "(", " – ", " — ")) {
      int at = rest.indexOf(stop);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    Matcher sentence = Pattern.compile("(?u)\\p{Ll}{2,}\\.\\s").matcher(rest);
    if (sentence.find()) {
      end = Math.min(end, sentence.end());
    }
    Matcher verb = INFINITIVE.matcher(rest);
    while (verb.find()) {
      if (verb.start() < end
          && !verb.group()
              .matches("(?u).*(ость|есть|ть[юя]|область|деятельность|часть|сеть|печать)")) {
        return verb.start();
      }
    }
    return end;
  }

  private void names(Passage passage, int from, int to, GrammaticalCase form) {
    String part = passage.text().substring(from, Math.max(from, to));
    Matcher matcher = NAME.matcher(part);
    int at = 0;
    while (matcher.find(at)) {
      Optional<RussianName> name =
          RussianName.of(matcher).filter(n -> isPerson(part, matcher, form));
      at = name.isPresent() ? matcher.end() : next(part, matcher.start());
      name.ifPresent(n -> tell(passage, n, form));
    }
  }

  /// A school's name holds a person's too («имени …»); what asks for the dative must stand right
  /// before the name or have a post in the dative in between.
  private static boolean isPerson(String part, Matcher name, GrammaticalCase form) {
    String before = part.substring(0, name.start()).strip();
    boolean named = before.matches("(?ius).*(?<!\\p{L})(им\\.|имени)$");
    boolean direct =
        before.isEmpty() || before.matches("(?ius)^[\\d.)\\s]*\\p{L}+(у|ю|ой|ей|му)(?!\\p{L}).*");
    return !named && (form != GrammaticalCase.DATIVE || direct);
  }

  private static int next(String text, int start) {
    int space = text.indexOf(' ', start);
    return space < 0 ? text.length() : space + 1;
  }
}
