/// Разбор файлов: filled forms that came as files stand beside what was read out of them until a
/// person registers them. What is not registered yet waits in the data folder and survives a
/// restart.
@NullMarked
package metodist.app.feature.intake;

import org.jspecify.annotations.NullMarked;
