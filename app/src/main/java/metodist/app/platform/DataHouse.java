package metodist.app.platform;

import java.util.function.Supplier;

/// The data folder as a whole, as screens see it: its copies, which data are open, and what can be
/// told of them to those who help (`support`: a text without personal data, made off the interface
/// thread).
public record DataHouse(CopyDesk copies, DataSwitch place, Supplier<String> support) {}
