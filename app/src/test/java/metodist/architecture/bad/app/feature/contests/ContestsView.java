package metodist.architecture.bad.app.feature.contests;

import metodist.architecture.bad.app.feature.sites.SiteHelper;
import metodist.architecture.bad.model.contests.ContestRepository;

/// A view that reads a repository and another feature.
public record ContestsView(ContestRepository contests, SiteHelper sites) {}
