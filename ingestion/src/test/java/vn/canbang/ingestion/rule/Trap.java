package vn.canbang.ingestion.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/**
 * A trap of the real reports (DOMAIN, section 7) and what surfaces it: a line of {@code rules/traps.tsv}.
 *
 * @param what  in both languages; blank where an earlier line says it
 * @param code  of the notice, blank where none
 * @param state {@code found} or {@code not found}
 * @param note  why it is not found
 */
record Trap(int number, String what, String code, String document, int line, String state, String note) {

  static List<Trap> list() throws IOException {
    return Files.readAllLines(RuleExample.FOLDER.resolve("traps.tsv")).stream().skip(1).map(Trap::of).toList();
  }

  private static Trap of(String line) {
    String[] f = line.split("\t", -1);
    return new Trap(Integer.parseInt(f[0]), f[1], f[2], f[3], Integer.parseInt(f[4]), f[5], f[6]);
  }

  String place() {
    return document + ":" + line;
  }
}
