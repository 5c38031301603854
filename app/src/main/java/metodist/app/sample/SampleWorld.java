package metodist.app.sample;

import metodist.model.workspace.Workspace;

/// What every part of the sample is made with.
record SampleWorld(
    Workspace workspace, SampleClock clock, SampleTexts texts, SampleRegister register) {}
