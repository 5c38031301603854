package metodist.app.ui;

import metodist.app.platform.Icon;
import metodist.app.platform.Tone;

/// A state as a screen shows it: icon, word, colour. The word carries the meaning.
public record Status(Icon icon, String word, Tone tone) {}
