package vn.canbang.dashboard.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Measures the program beside a yardstick, on this machine, in one run. */
@Command(name = "bench", description = {"Đo tốc độ của chương trình so với một mốc cố định, trên máy này.",
    "Measures the program beside a fixed yardstick, on this machine."}, subcommands = BenchReadCommand.class)
final class BenchCommand implements Runnable {
  @ParentCommand
  private CanBang canbang;

  @Spec
  private CommandSpec spec;

  CanBang canbang() {
    return canbang;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
