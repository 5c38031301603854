package metodist.app.bootstrap;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Finds out before the toolkit starts whether a window can be opened, because a toolkit that
/// failed to start cannot be asked again in the same process, nor drawn on without a screen.
///
/// On Linux JavaFX needs GTK 3 and an X server (under Wayland the one that Wayland brings). Both
/// are tried as JavaFX will use them: the library is loaded, the display is opened. Other systems
/// always have both.
public final class DisplayCheck {
  private static final String GTK = "libgtk-3.so.0";
  private static final String X11 = "libX11.so.6";

  private DisplayCheck() {}

  /// What a window lacks here, in words that name the remedy; empty when a window can be opened.
  public static List<String> missing() {
    if (!System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("linux")) {
      return List.of();
    }
    List<String> missing = new ArrayList<>();
    if (!opensDisplay()) {
      missing.add("экрана (переменная DISPLAY не указывает на работающий сервер X)");
    }
    if (!loads(GTK)) {
      missing.add("библиотеки GTK 3 (в Debian это пакет libgtk-3-0)");
    }
    return List.copyOf(missing);
  }

  @SuppressWarnings("restricted") // loading a library of the system is what this is for
  private static boolean loads(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException absent) {
      return false;
    }
  }

  @SuppressWarnings("restricted") // as above
  private static boolean opensDisplay() {
    if (System.getenv("DISPLAY") == null) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup x11 = SymbolLookup.libraryLookup(X11, arena);
      Linker linker = Linker.nativeLinker();
      var open =
          linker.downcallHandle(
              x11.findOrThrow("XOpenDisplay"),
              FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
      MemorySegment display = (MemorySegment) open.invokeExact(MemorySegment.NULL);
      if (display.equals(MemorySegment.NULL)) {
        return false;
      }
      var close =
          linker.downcallHandle(
              x11.findOrThrow("XCloseDisplay"),
              FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
      int closed = (int) close.invokeExact(display);
      return closed >= 0;
    } catch (IllegalArgumentException noLibrary) {
      return false;
    } catch (Throwable impossible) {
      throw new IllegalStateException("The display could not be asked", impossible);
    }
  }
}
