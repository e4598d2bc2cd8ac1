package vn.canbang.dashboard.command;

import java.nio.file.Files;
import java.nio.file.Path;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command line's root: what every command shares. */
@Command(name = "canbang", version = "Cân Bằng 0.1.0",
    description = {"Số liệu bình đẳng giới của các tỉnh: mỗi con số mở ra câu văn hoặc ô bảng nơi nó được đọc.",
        "Gender-equality statistics: every number opens the sentence or table cell it came from."},
    footer = {"", "Mã kết thúc: 0 xong; 1 có đầu vào bị từ chối; 2 gọi sai; 3 lỗi của chương trình hoặc của máy.",
        "Exit codes: 0 done; 1 something in the input was refused; 2 wrong call; 3 our fault or the machine's."},
    subcommands = {DemoCommand.class, TestCommand.class, FactsCommand.class, LoadCommand.class, RereadCommand.class,
        ReviewCommand.class, DeriveCommand.class, SeriesCommand.class, GapsCommand.class, SqlCommand.class,
        CheckCommand.class, ServeCommand.class, BenchCommand.class, PackageCommand.class})
final class CanBang implements Runnable {
  private static final Path DEFAULT_DATA = Path.of("data");

  @Option(names = "--data", paramLabel = "DIR", scope = ScopeType.INHERIT,
      description = {"thư mục kho số liệu (mặc định: ./data; với demo: ./demo)", "folder of the store (default: ./data; demo: ./demo)"})
  private Path data;

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = ScopeType.INHERIT,
      description = {"xem hướng dẫn", "show this help"})
  private boolean help;

  @Option(names = {"-V", "--version"}, versionHelp = true, description = {"xem phiên bản", "show the version"})
  private boolean version;

  @Spec
  private CommandSpec spec;

  private final Session session;

  CanBang(Session session) {
    this.session = session;
  }

  Session session() {
    return session;
  }

  /** The data folder, absolute. */
  Path data() {
    return dataOr(DEFAULT_DATA);
  }

  Path dataOr(Path otherwise) {
    return session.resolve(data == null ? otherwise : data);
  }

  OpenStore openStore() {
    return openStore(data());
  }

  /** @throws Refusal if it is a file and can hold no store */
  OpenStore openStore(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw Refusal.ofCall("data_no_folder", "--data phải là thư mục, không phải tệp: " + folder, "--data names a folder, not a file: " + folder);
    }
    return session.stores().apply(folder);
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
