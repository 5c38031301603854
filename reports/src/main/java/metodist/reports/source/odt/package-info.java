/// Reads OpenDocument text: .odt, .ott and the flat form. The parts are streamed; unknown elements
/// are transparent.
@NullMarked
package metodist.reports.source.odt;

import org.jspecify.annotations.NullMarked;
