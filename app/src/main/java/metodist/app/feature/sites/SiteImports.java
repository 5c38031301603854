package metodist.app.feature.sites;

import metodist.app.feature.TableImport;
import metodist.model.procedures.ImportSteps;
import metodist.model.sites.SiteImport;

/// What this section loads from tables.
final class SiteImports {
  static final TableImport.Subject SITES =
      new TableImport.Subject(
          "sites",
          "Загрузить площадки из таблицы",
          SiteImport.HEADINGS,
          ImportSteps::planSites,
          (edit, headings, rows) ->
              ImportSteps.apply(edit, ImportSteps.planSites(edit, headings, rows)));

  private SiteImports() {}
}
