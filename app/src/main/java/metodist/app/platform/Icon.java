package metodist.app.platform;

import static org.kordamp.ikonli.fluentui.FluentUiRegularAL.*;
import static org.kordamp.ikonli.fluentui.FluentUiRegularMZ.*;

import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons of the program by what they mean, so that one meaning has one picture. An icon never
/// stands alone: beside it is a word, or at least a tooltip and an accessible name.
public enum Icon {
  ADD(ADD_20),
  APPLICATION(DOCUMENT_ONE_PAGE_20),
  ATTACH(ATTACH_20),
  BACK(ARROW_LEFT_20),
  BELL(ALERT_20),
  BIN(DELETE_20),
  CALENDAR(CALENDAR_20),
  CERTIFICATE(RIBBON_STAR_20),
  CLOSE(DISMISS_20),
  COLUMNS(TEXT_COLUMN_THREE_20),
  CONTEST(TROPHY_20),
  COPY(COPY_20),
  DATABASE(ARCHIVE_20),
  DOCUMENT(DOCUMENT_20),
  DOWN(CHEVRON_DOWN_20),
  DRAFT(CIRCLE_HALF_FILL_20),
  EDIT(EDIT_20),
  ERROR(ERROR_CIRCLE_20),
  EXCEL(TABLE_20),
  EXPORT(ARROW_EXPORT_20),
  FILTER(FILTER_20),
  FILTERED(org.kordamp.ikonli.fluentui.FluentUiFilledAL.FILTER_20),
  FOLDER(FOLDER_20),
  FORM(CLIPBOARD_TEXT_20),
  FORWARD(ARROW_RIGHT_20),
  HELP(QUESTION_CIRCLE_20),
  HIDE(CHEVRON_LEFT_20),
  HISTORY(HISTORY_20),
  HOME(HOME_20),
  IMPORT(ARROW_IMPORT_20),
  INFO(INFO_20),
  LETTER(MAIL_20),
  LINK(LINK_20),
  LIST(APPS_LIST_20),
  MORE(MORE_20),
  MOVE_DOWN(ARROW_DOWN_20),
  MOVE_UP(ARROW_UP_20),
  OK(CHECKMARK_CIRCLE_20),
  OPEN(OPEN_20),
  ORDER(DOCUMENT_EDIT_20),
  ORGANISATION(BUILDING_BANK_20),
  PASTE(CLIPBOARD_PASTE_20),
  PDF(DOCUMENT_PDF_20),
  PENDING(CLOCK_20),
  PEOPLE(PEOPLE_20),
  PERSON(PERSON_20),
  PRINT(PRINT_20),
  REDO(ARROW_REDO_20),
  REFRESH(ARROW_CLOCKWISE_20),
  REMOVE(DISMISS_CIRCLE_20),
  RESET(ARROW_COUNTERCLOCKWISE_20),
  SAVE(SAVE_20),
  SCORES(TASK_LIST_20),
  SEARCH(SEARCH_20),
  SETTINGS(SETTINGS_20),
  SHOW(CHEVRON_RIGHT_20),
  SITE(LOCATION_20),
  SPREAD(ARROW_SORT_20),
  TODAY(CALENDAR_TODAY_20),
  UNDO(ARROW_UNDO_20),
  UP(CHEVRON_UP_20),
  WARNING(WARNING_20),
  WORD(TEXT_DESCRIPTION_20),
  ZOOM_IN(ZOOM_IN_20),
  ZOOM_OUT(ZOOM_OUT_20);

  @SuppressWarnings("ImmutableEnumChecker") // Ikonli's icons are enum constants
  private final Ikon glyph;

  Icon(Ikon glyph) {
    this.glyph = glyph;
  }

  /// A fresh picture of it; its size follows the zoom.
  public Node node() {
    FontIcon icon = new FontIcon(glyph);
    icon.getStyleClass().add("icon");
    return icon;
  }

  /// A picture coloured by meaning: `success`, `warning`, `danger`, `accent`, `muted`.
  public Node node(Tone tone) {
    Node icon = node();
    icon.getStyleClass().add(tone.styleClass());
    return icon;
  }
}
