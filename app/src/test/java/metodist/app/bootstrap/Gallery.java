package metodist.app.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import metodist.app.platform.Snapshots;
import metodist.app.platform.Theme;
import metodist.app.sight.Contrast;
import metodist.app.sight.CutOff;
import metodist.app.sight.Reachability;
import metodist.app.sight.Words;

/// The pictures of all screens and dialogs in one page, and how each of them is judged.
final class Gallery {
  /// Stands for high contrast where the other pictures have their zoom.
  static final int HIGH_CONTRAST = 0;

  /// Stands for letters of 100 % on a projector of 1024 × 768.
  static final int PROJECTOR = 1024;

  static final List<Integer> SIZES = List.of(100, 150, 200, HIGH_CONTRAST);
  private static final Path FOLDER = Path.of("target", "gallery");

  private Gallery() {}

  static List<String> judge(Parent root) {
    List<String> faults = new ArrayList<>();
    faults.addAll(CutOff.faults(root));
    faults.addAll(Contrast.faults(root, Theme.contrast() ? Contrast.HIGH : Contrast.LETTERS));
    faults.addAll(Reachability.faults(root));
    faults.addAll(Words.faults(root));
    return faults;
  }

  /// Twice: what the first layout brought in has not been dressed yet.
  static void settle(Scene scene) {
    for (int i = 0; i < 2; i++) {
      scene.getRoot().applyCss();
      scene.getRoot().layout();
    }
  }

  static void keep(Scene scene, int zoom, String name) {
    Snapshots.write(scene, FOLDER.resolve(zoom + "-" + name + ".png"));
  }

  /// The page of all pictures there are now, whichever walk made them.
  static void index() {
    StringBuilder page =
        new StringBuilder(
            """
            <!doctype html><html lang="ru"><meta charset="utf-8"><title>Экраны «Методиста»</title>
            <style>body{font:16px sans-serif;margin:2em} img{width:100%;max-width:1366px;
            border:1px solid #868e96} figure{margin:0 0 2em}</style><h1>Экраны «Методиста»</h1>
            """);
    for (int size : List.of(100, 150, 200, HIGH_CONTRAST, PROJECTOR)) {
      page.append("<h2>")
          .append(
              switch (size) {
                case HIGH_CONTRAST -> "Высокая контрастность";
                case PROJECTOR -> "Проектор 1024 × 768";
                default -> size + " %";
              })
          .append("</h2>\n");
      for (String file : pictures(size)) {
        String name = file.substring(file.indexOf('-') + 1, file.lastIndexOf('.'));
        page.append(
            "<figure><figcaption>%s</figcaption><img loading=\"lazy\" alt=\"%s\" src=\"%s\"></figure>\n"
                .formatted(name, name, file));
      }
    }
    try {
      Files.createDirectories(FOLDER);
      Files.writeString(FOLDER.resolve("index.html"), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> pictures(int size) {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.startsWith(size + "-") && name.endsWith(".png"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
