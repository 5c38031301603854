package metodist.app.feature.directory;

import metodist.app.feature.TableImport;
import metodist.model.directory.OrganisationImport;
import metodist.model.directory.PersonImport;
import metodist.model.procedures.ImportSteps;

/// What this section loads from tables.
final class DirectoryImports {
  static final TableImport.Subject ORGANISATIONS =
      new TableImport.Subject(
          "directory",
          "Загрузить организации из таблицы",
          OrganisationImport.HEADINGS,
          (reading, headings, rows) ->
              ImportSteps.planOrganisations(reading, headings, rows).organisations(),
          (edit, headings, rows) ->
              ImportSteps.apply(edit, ImportSteps.planOrganisations(edit, headings, rows)));

  static final TableImport.Subject PEOPLE =
      new TableImport.Subject(
          "people",
          "Загрузить людей из таблицы",
          PersonImport.HEADINGS,
          ImportSteps::planPeople,
          (edit, headings, rows) ->
              ImportSteps.apply(edit, ImportSteps.planPeople(edit, headings, rows)));

  private DirectoryImports() {}
}
