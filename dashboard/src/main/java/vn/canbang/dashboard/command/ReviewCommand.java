package vn.canbang.dashboard.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Facts out to a sheet, decisions back, and the rule by which facts are accepted without a person. */
@Command(name = "review", description = {"Xuất số liệu chờ xem xét ra CSV hoặc Excel và nhập quyết định trở lại.",
    "Facts that wait, as CSV or Excel, and the decisions back."},
    subcommands = {ReviewExportCommand.class, ReviewImportCommand.class, ReviewRuleCommand.class})
final class ReviewCommand implements Runnable {
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
