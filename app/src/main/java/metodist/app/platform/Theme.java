package metodist.app.platform;

import atlantafx.base.theme.PrimerLight;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Application;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;

/// How everything looks: Primer Light, the bridge that brings ControlsFX to it, our own sheet, and
/// one root font size from which all other sizes follow. Interface thread only.
public final class Theme {
  /// The size of letters at 100 %, in pixels.
  public static final double BASE_SIZE = 14;

  /// The steps of the zoom, in percent.
  public static final List<Integer> ZOOMS = List.of(100, 110, 125, 140, 150, 175, 200);

  private static final Logger LOG = Logger.getLogger(Theme.class.getName());
  private static final ReadOnlyDoubleWrapper EM = new ReadOnlyDoubleWrapper(BASE_SIZE);

  private static final ReadOnlyBooleanWrapper CONTRAST = new ReadOnlyBooleanWrapper();

  private Theme() {}

  /// Once at the start, before the first scene.
  public static void start() {
    Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
    for (String face : List.of("Regular", "Bold", "Italic")) {
      if (!loadFont("/liberation/LiberationSans-" + face + ".ttf")) {
        LOG.log(Level.INFO, "no font {0}", face);
      }
    }
  }

  /// Whether there is such a font; without it the letters are those of the system.
  static boolean loadFont(String resource) {
    try (var in = Theme.class.getResourceAsStream(resource)) {
      return in != null && Font.loadFont(in, BASE_SIZE) != null;
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /// Every window's scene comes here, dialogs too.
  public static void dress(Scene scene) {
    scene.getStylesheets().setAll(sheets());
    WeakReference<Scene> dressed = new WeakReference<>(scene);
    Runnable again =
        () -> {
          Scene still = dressed.get();
          if (still != null) {
            still.getStylesheets().setAll(sheets());
          }
        };
    EM.addListener((em, before, now) -> again.run());
    CONTRAST.addListener((contrast, before, now) -> again.run());
  }

  private static List<String> sheets() {
    List<String> sheets = new ArrayList<>();
    sheets.add(sheet("bridge.css"));
    sheets.add(sheet("app.css"));
    if (CONTRAST.get()) {
      sheets.add(sheet("contrast.css"));
    }
    sheets.add(fontSheet());
    return sheets;
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }

  private static String fontSheet() {
    // an icon's own letters are its size, so that an em in its style would feed on itself
    String css =
        ".root { -fx-font-family: \"%s\"; -fx-font-size: %spx; } .icon { -fx-icon-size: %dpx; }"
            .formatted(family(), EM.get(), Math.round(EM.get() * 1.2));
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }

  /// The letters all texts are set in, for what is drawn by hand.
  public static String family() {
    return System.getProperty("os.name", "").startsWith("Windows") ? "Segoe UI" : "Liberation Sans";
  }

  /// The size of a letter in pixels now: the measure of widths set in code.
  public static double em() {
    return EM.get();
  }

  public static ReadOnlyDoubleProperty emProperty() {
    return EM.getReadOnlyProperty();
  }

  /// Calls back with the width of the region in pixels, now and whenever the region becomes wider
  /// or narrower or the letters become larger or smaller: how much finds room depends on both.
  public static void onWidth(Region region, DoubleConsumer then) {
    DoubleBinding letters =
        Bindings.createDoubleBinding(
            () -> region.getWidth() / EM.get(), region.widthProperty(), EM.getReadOnlyProperty());
    region.getProperties().put(letters, true); // it lives as long as the region, and no longer
    letters.subscribe(wide -> then.accept(region.getWidth()));
  }

  public static int zoom() {
    return (int) Math.round(EM.get() / BASE_SIZE * 100);
  }

  /// In percent, from 100 to 200.
  public static void zoom(int percent) {
    EM.set(BASE_SIZE * Math.clamp(percent, ZOOMS.getFirst(), ZOOMS.getLast()) / 100.0);
  }

  /// Whether letters and frames are as dark as can be.
  public static boolean contrast() {
    return CONTRAST.get();
  }

  public static void contrast(boolean high) {
    CONTRAST.set(high);
  }
}
