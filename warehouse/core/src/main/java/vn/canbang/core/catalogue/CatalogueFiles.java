package vn.canbang.core.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the files of a catalogue lie: in the program, or in an overlay folder. */
interface CatalogueFiles {

  /** The file, to be closed by the caller; none where this catalogue does not have it. */
  Optional<InputStream> find(String name);

  /** Names of the indicator files, as {@link #find} takes them. */
  List<String> listIndicators();

  /** The name a person finds the file by. */
  String describe(String name);

  default Optional<String> findText(String name) {
    return find(name).map(stream -> {
      try (stream) {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    });
  }

  /** The catalogue packaged with the program. A jar cannot be listed, so that {@code indicators/index.txt} lists it. */
  record Packaged() implements CatalogueFiles {
    @Override
    public Optional<InputStream> find(String name) {
      return Optional.ofNullable(CatalogueLoader.class.getResourceAsStream("/catalogue/" + name));
    }

    @Override
    public List<String> listIndicators() {
      String index = findText("indicators/index.txt").orElseThrow();
      return index.lines().map(code -> "indicators/" + code + ".yaml").toList();
    }

    @Override
    public String describe(String name) {
      return "catalogue/" + name;
    }
  }

  /** A folder that extends it; any of the files may be there. */
  record Overlay(Path folder) implements CatalogueFiles {
    private static final List<String> FILES = List.of("version.txt", "units.csv", "unit_changes.csv", "targets.csv",
        "agencies.csv", "published.csv", "citations.csv");

    /** True where at least one file is there; another file, or an empty folder, is no overlay. */
    boolean isPresent() {
      return FILES.stream().anyMatch(name -> Files.isRegularFile(folder.resolve(name))) || !listIndicators().isEmpty();
    }

    @Override
    public Optional<InputStream> find(String name) {
      Path file = folder.resolve(name);
      try {
        return Files.isRegularFile(file) ? Optional.of(Files.newInputStream(file)) : Optional.empty();
      } catch (IOException unreadable) {
        throw new CatalogueException(describe(name), "", "không đọc được tệp", "the file cannot be read", unreadable);
      }
    }

    @Override
    public List<String> listIndicators() {
      Path indicators = folder.resolve("indicators");
      if (!Files.isDirectory(indicators)) {
        return List.of();
      }
      try (Stream<Path> files = Files.list(indicators)) {
        return files.map(file -> file.getFileName().toString())
            .filter(name -> name.endsWith(".yaml"))
            .sorted()
            .map(name -> "indicators/" + name)
            .toList();
      } catch (IOException unreadable) {
        throw new CatalogueException(describe("indicators"), "", "không đọc được thư mục", "the folder cannot be read",
            unreadable);
      }
    }

    @Override
    public String describe(String name) {
      return folder.resolve(name).toString();
    }
  }
}
