package vn.canbang.dashboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The program as one file for another machine. */
@Command(name = "package", description = {"Đóng gói thành một tệp chạy được trên máy chỉ có Java 17, không cần mạng.",
    "Makes a bundle that runs on a machine with a Java 17 runtime and no network."})
final class PackageCommand implements Callable<Integer> {
  private static final String NAME = "canbang-0.1.0";

  @ParentCommand
  private CanBang canbang;

  @Option(names = {"-o", "--output"}, paramLabel = "FILE",
      description = {"tệp .tar.gz hoặc .zip (mặc định: " + NAME + ".tar.gz ở thư mục hiện tại)",
          "a .tar.gz or .zip file (default: " + NAME + ".tar.gz in the current folder)"})
  private Path output = Path.of(NAME + ".tar.gz");

  @Option(names = "--with-spark", description = {"kèm Spark (thêm khoảng 280 MB)", "with Spark (some 280 MB more)"})
  private boolean withSpark;

  @Override
  public Integer call() throws IOException {
    Path target = canbang.session().resolve(output);
    boolean zip = target.toString().endsWith(".zip");
    if (!zip && !target.toString().endsWith(".tar.gz")) {
      throw Refusal.ofCall("unknown_form", "tên tệp phải kết thúc bằng .tar.gz hoặc .zip", "the file's name must end in .tar.gz or .zip");
    }
    if (!Files.isDirectory(target.getParent())) {
      throw Refusal.ofCall("folder_missing", "không có thư mục " + target.getParent(), "there is no folder " + target.getParent());
    }
    Bundle bundle = new Bundle(NAME, LauncherFolder.named("canbang.launcher"), LauncherFolder.named("canbang.home"));
    if (withSpark) {
      bundle.addSpark(LauncherFolder.named("canbang.spark"));
    }
    if (zip) {
      bundle.writeZip(target);
    } else {
      bundle.writeTar(target);
    }
    canbang.session().out().println(target);
    return ExitCode.DONE;
  }
}
