package metodist.reports.intake;

import java.util.ArrayList;
import java.util.List;
import metodist.reports.intake.Variations.Variation;

/// The ways written after the reader was built: what it does on its first sight of them is told in
/// docs/decisions.
final class HoldOut {
  private HoldOut() {}

  static List<Variation> all() {
    List<Variation> all = new ArrayList<>();
    Variations.add(
        all, "H01 header and instructions", (p, r) -> p, OtherLayouts::headerAndInstructions);
    Variations.add(all, "H02 letter and signature", (p, r) -> p, OtherLayouts::letterAndSignature);
    Variations.add(
        all, "H03 signature in text", (p, r) -> p, OtherLayouts::letterAndSignatureInText);
    Variations.add(all, "H04 tabs", (p, r) -> p, OtherLayouts::tabs);
    Variations.add(all, "H05 typed over underscores", (p, r) -> p, OtherLayouts::typedOver);
    Variations.add(all, "H06 one cell", (p, r) -> p, OtherLayouts::oneCell);
    Variations.add(all, "H07 two pairs in a row", (p, r) -> p, OtherLayouts::twoPairs);
    Variations.add(all, "H08 section column", (p, r) -> p, OtherLayouts::sectionColumn);
    Variations.add(all, "H09 framed, nested", (p, r) -> p, OtherLayouts::framed);
    Variations.add(all, "H10 automatic numbers", (p, r) -> p, OtherLayouts::automaticNumbers);
    Variations.add(all, "H11 bullets", (p, r) -> p, OtherLayouts::bullets);
    Variations.add(all, "H12 bold in line", (p, r) -> p, OtherLayouts::boldInLine);
    Variations.add(all, "H13 underlined answer", (p, r) -> p, OtherLayouts::underlinedAnswer);
    Variations.add(all, "H14 line break in cell", (p, r) -> p, OtherLayouts::lineBreakInCell);
    Variations.add(all, "H15 header on each page", (p, r) -> p, OtherLayouts::headerOnEachPage);
    Variations.add(all, "H16 sections as rows", (p, r) -> p, OtherLayouts::sectionsAsRows);
    Variations.add(all, "H17 one grid for all", (p, r) -> p, OtherLayouts::oneGrid);
    Variations.add(all, "H18 a table for each stage", (p, r) -> p, OtherLayouts::stageTables);
    Variations.add(all, "H19 stages as columns", (p, r) -> p, OtherLayouts::stageColumns);
    Variations.add(all, "H20 head in a text box", (p, r) -> p, OtherLayouts::headInBox);
    Variations.add(all, "H21 hint column", (p, r) -> p, OtherLayouts::hintColumn);
    Variations.add(
        all, "H22 abbreviations", (p, r) -> OtherChanges.shortened(p), Layouts::twoColumns);
    Variations.add(
        all, "H23 last year's form", (p, r) -> OtherChanges.lastYear(p), Layouts::threeColumns);
    Variations.add(all, "H24 other columns", OtherChanges::otherColumns, Layouts::twoColumns);
    Variations.add(
        all, "H25 header again", (p, r) -> OtherChanges.headerAgain(p), Layouts::twoColumns);
    Variations.add(
        all, "H26 table cut in two", (p, r) -> OtherChanges.tableCut(p), Layouts::twoColumns);
    Variations.add(
        all, "H27 blanks around", (p, r) -> OtherChanges.blanksAround(p), Layouts::twoColumns);
    Variations.add(all, "H28 loose colons", (p, r) -> OtherChanges.looseColons(p), Layouts::text0);
    Variations.add(
        all, "H29 automatic lists", (p, r) -> OtherChanges.automaticLists(p), Layouts::twoColumns);
    Variations.add(
        all, "H30 lower case, 1)", (p, r) -> OtherChanges.lowerCase(p), Layouts::colonLines);
    Variations.add(all, "H31 stars", (p, r) -> OtherChanges.stars(p), Layouts::twoColumns);
    Variations.add(
        all,
        "H32 shuffled, typos, no numbers",
        (p, r) -> Changes.typos(Changes.shuffled(p, r), r),
        Layouts::boldLabelTextBelow);
    Variations.add(
        all,
        "H33 deleted, added, lines",
        (p, r) -> Changes.added(Changes.deleted(p, r), r),
        Layouts::colonLines);
    Variations.add(
        all,
        "H34 synonyms, hints, above",
        (p, r) -> Changes.hints(Changes.synonyms(p), r),
        Layouts::labelAbove);
    return all;
  }
}
