package vn.canbang.dashboard.command;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

import vn.canbang.dashboard.channel.CommandClient;

/** Understands a call, hands it to the server that holds the store or runs it here, and turns faults into exit codes. */
public final class CommandLines {
  private CommandLines() {
  }

  /** @return the exit code: 0 done, 1 something in the input was refused, 2 wrong call, 3 our fault */
  public static int run(Session session, String[] arguments) {
    CommandLine commandLine = create(session);
    commandLine.setExecutionStrategy(parsed -> execute(session, arguments, parsed));
    return commandLine.execute(arguments);
  }

  static CommandLine create(Session session) {
    CommandLine commandLine = new CommandLine(new CanBang(session))
        .setOut(new PrintWriter(session.out(), true))
        .setErr(new PrintWriter(session.err(), true))
        .setParameterExceptionHandler(new WrongCall(session))
        .setExecutionExceptionHandler(new Faults(session))
        .setAllowSubcommandsAsOptionParameters(true) // a data folder may be named "demo"
        .setUsageHelpWidth(100)
        .setUsageHelpLongOptionsMaxWidth(30);
    addHeadings(commandLine);
    return commandLine;
  }

  private static void addHeadings(CommandLine commandLine) {
    commandLine.getCommandSpec().usageMessage()
        .synopsisHeading("Cách dùng / Usage: ")
        .descriptionHeading("%n")
        .parameterListHeading("%nTham số / Arguments:%n")
        .optionListHeading("%nTùy chọn / Options:%n")
        .commandListHeading("%nLệnh / Commands:%n")
        .sortOptions(false)
        .description(String.join("%n", commandLine.getCommandSpec().usageMessage().description()));
    commandLine.getSubcommands().values().forEach(CommandLines::addHeadings);
  }

  private static int execute(Session session, String[] arguments, ParseResult parsed) {
    List<CommandLine> chain = parsed.asCommandLineList();
    Object command = chain.get(chain.size() - 1).getCommand();
    boolean help = chain.stream().anyMatch(c -> c.isUsageHelpRequested() || c.isVersionHelpRequested());
    if (command instanceof StoreCommand stored && !help && !session.served()) {
      Optional<Integer> code = askServer(session, arguments, stored, chain.get(chain.size() - 1));
      if (code.isPresent()) {
        return code.get();
      }
    }
    return new RunLast().execute(parsed);
  }

  private static Optional<Integer> askServer(Session session, String[] arguments, StoreCommand command, CommandLine line) {
    try {
      return CommandClient.run(command.canbang().data(), session.directory(), arguments, session.out(), session.err(),
          session.outTerminal(), session.errTerminal());
    } catch (UncheckedIOException e) {
      throw new ExecutionException(line, e.getMessage(), Refusal.ofPlace("server_gone",
          "máy chủ đang giữ kho đã dừng giữa chừng; hãy chạy lại lệnh", "the server that held the store stopped under way; run the command again"));
    }
  }
}
