/// The commands of the menus «Файл» and «Справка» that concern the program and its data as a whole:
/// copies, the sample, what the program is made of, what to send to those who help.
@NullMarked
package metodist.app.feature.about;

import org.jspecify.annotations.NullMarked;
