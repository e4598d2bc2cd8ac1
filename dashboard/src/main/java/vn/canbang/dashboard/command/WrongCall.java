package vn.canbang.dashboard.command;

import java.util.List;
import java.util.stream.Collectors;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in both languages what is wrong with a call, and how the command is used. */
final class WrongCall implements IParameterExceptionHandler {
  private final Session session;

  WrongCall(Session session) {
    this.session = session;
  }

  @Override
  public int handleParseException(ParameterException fault, String[] arguments) {
    CommandLine command = fault.getCommandLine();
    session.out().flush();
    session.err().println(NoticeLine.of("error", "wrong_call", "", vietnamese(fault), english(fault)));
    session.err().print(command.getHelp().synopsisHeading() + command.getHelp().synopsis(0));
    session.err().println("Xem thêm / More: " + command.getCommandSpec().qualifiedName() + " --help");
    session.err().flush();
    return ExitCode.WRONG_CALL;
  }

  private static String vietnamese(ParameterException fault) {
    if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return "còn thiếu " + names(missing.getMissing());
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return "không hiểu " + quoted(unmatched.getUnmatched());
    }
    if (fault instanceof OverwrittenOptionException repeated) {
      return "tùy chọn " + names(List.of(repeated.getOverwritten())) + " chỉ được ghi một lần";
    }
    if (fault.getArgSpec() != null && fault.getValue() != null && !fault.getValue().isEmpty()) {
      return "giá trị '" + fault.getValue() + "' không hợp lệ cho " + names(List.of(fault.getArgSpec()));
    }
    return fault.getArgSpec() == null ? "còn thiếu tên lệnh" : "giá trị không hợp lệ cho " + names(List.of(fault.getArgSpec()));
  }

  private static String english(ParameterException fault) {
    if (fault instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return "missing " + names(missing.getMissing());
    }
    if (fault instanceof UnmatchedArgumentException unmatched) {
      return "not understood: " + quoted(unmatched.getUnmatched());
    }
    if (fault instanceof OverwrittenOptionException repeated) {
      return "option " + names(List.of(repeated.getOverwritten())) + " may be given once only";
    }
    return fault.getArgSpec() == null && fault.getMessage().startsWith("Missing command") ? "the command is missing"
        : fault.getMessage();
  }

  private static String names(List<ArgSpec> parameters) {
    return parameters.stream()
        .map(p -> p instanceof OptionSpec option ? option.longestName() : p.paramLabel())
        .collect(Collectors.joining(", "));
  }

  private static String quoted(List<String> words) {
    return words.stream().map(word -> "'" + word + "'").collect(Collectors.joining(", "));
  }
}
