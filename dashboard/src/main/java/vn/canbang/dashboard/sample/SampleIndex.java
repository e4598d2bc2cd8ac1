package vn.canbang.dashboard.sample;

import java.util.List;

/** The sample documents by their paths below {@code samples/}: a jar can't be listed, so that {@code index.txt} does. */
public final class SampleIndex {
  private SampleIndex() {
  }

  public static List<String> list() {
    return SampleFile.text("index.txt").lines().filter(line -> !line.isBlank()).toList();
  }

  public static boolean isFictional(String path) {
    return path.startsWith("fictional/");
  }
}
