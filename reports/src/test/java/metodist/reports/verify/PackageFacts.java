package metodist.reports.verify;

import java.util.Arrays;

/// What a made-up package says, with room for one planted fault. Layouts turn it into files.
final class PackageFacts {
  String number = "473";
  String day = "28.09.2020";
  String[] markNumber = {"473", "473", "473"};
  String[] markDay = {"28.09.2020", "28.09.2020", "28.09.2020"};
  boolean[] signed = {true, true, true};
  boolean[] marked = {true, true, true};
  boolean[] present = {true, true, true};
  boolean[] mentioned = {true, true, true};
  String firstLine = "27 000,00";
  String clauseAmount = "180 000,00";
  String words = "сто восемьдесят тысяч";
  String numberList = "";
  String year = "2020";
  String academicYear = "2020–2021";
  String responsible = "Сову Галину Викторовну";
  String place = "в актовом зале методического центра";

  /// The faults that can be planted, by the code they must be found under.
  static PackageFacts with(FindingCode fault, int variant) {
    PackageFacts facts = new PackageFacts();
    int at = variant % 3;
    switch (fault) {
      case APPENDIX_NUMBER_DIFFERS -> facts.markNumber[at] = variant % 2 == 0 ? "445" : "437";
      case APPENDIX_DATE_DIFFERS ->
          facts.markDay[at] = variant % 2 == 0 ? "27.09.2020" : "28.09.2019";
      case APPENDIX_HEADING_MISSING -> facts.marked[at] = false;
      case APPENDIX_SIGN_MISSING -> facts.signed[at] = false;
      case APPENDIX_NOT_MENTIONED -> facts.mentioned[at] = false;
      case APPENDIX_MISSING -> facts.present[at] = false;
      case TOTAL_DIFFERS -> facts.firstLine = variant % 2 == 0 ? "72 000,00" : "27 500,00";
      case AMOUNT_IN_WORDS_DIFFERS ->
          facts.words = variant % 2 == 0 ? "сто восемнадцать тысяч" : "сто семьдесят тысяч";
      case ORGANISATION_LIST_NOTATION -> facts.numberList = "odd";
      case STALE_YEAR -> {
        if (variant % 2 == 0) {
          facts.academicYear = "2018–2019";
        } else {
          facts.year = "2019";
        }
      }
      case NAME_NOT_IN_CASE ->
          facts.responsible =
              variant % 2 == 0 ? "Сова Галину Викторовну" : "Сова Галина Викторовна";
      case EMPTY_PLACEHOLDER -> facts.place = variant % 2 == 0 ? "в ____________" : "[…]";
    }
    return facts;
  }

  boolean all() {
    return Arrays.equals(marked, new boolean[] {true, true, true});
  }
}
