package vn.canbang.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.canbang.dashboard.command.BuiltProgram.Result;
import vn.canbang.dashboard.command.BuiltProgram.Started;

class ServerEndToEnd {
  private static final int MANY = 200_000;

  @TempDir
  private Path folder;

  @Test
  void commandsWorkThroughARunningServerFromAnotherFolder() throws Exception {
    BuiltProgram canbang = BuiltProgram.in(folder);
    BuiltProgram elsewhere = BuiltProgram.in(Files.createDirectory(folder.resolve("nơi khác")));
    try (Started server = canbang.start("serve", "--port", "0", "--data", "kho")) {
      server.await("http://localhost:");
      Files.writeString(folder.resolve("nơi khác/tốt.txt"), TestDocuments.report());
      Result load = elsewhere.run("load", "--data", "../kho", "tốt.txt");
      assertThat(load.code()).as(load.err()).isZero();
      assertThat(load.out()).startsWith("tốt.txt: ");
      assertThat(elsewhere.run("load", "--data", "../kho", "thiếu.txt").code()).isEqualTo(ExitCode.REFUSED);
      assertThat(elsewhere.run("gaps", "--data", "../kho", "--unit", "1234567").code()).isEqualTo(ExitCode.WRONG_CALL);
      assertThat(elsewhere.run("review", "export", "chờ.csv", "--data", "../kho").code()).isZero();
      assertThat(folder.resolve("nơi khác/chờ.csv")).isNotEmptyFile();
      assertThat(elsewhere.run("series", "--data", "../kho", "--unit", "VN", "--indicator", "CT.QH", "--format", "parquet",
          "--output", "CT.QH.parquet").code()).isZero();
      assertThat(folder.resolve("nơi khác/CT.QH.parquet")).content(StandardCharsets.ISO_8859_1).startsWith("PAR1");
      Result large = elsewhere.run("sql", "select * from range(" + MANY + ") t(a)", "--format", "csv", "--data", "../kho");
      assertThat(large.out().lines()).hasSize(MANY + 1).endsWith(String.valueOf(MANY - 1));
      Result second = elsewhere.run("serve", "--port", "0", "--data", "../kho");
      assertThat(second.code()).isEqualTo(ExitCode.OUR_FAULT);
      assertThat(second.err()).startsWith("error store_in_use: ");
      server.interrupt();
      assertThat(server.err()).contains("stopped");
    }
    Result check = canbang.run("check", "--data", "kho");
    assertThat(check.code()).as(check.err()).isZero();
  }

  @Test
  void theSocketOfAKilledServerIsNoServer() throws Exception {
    BuiltProgram canbang = BuiltProgram.in(folder);
    try (Started server = canbang.start("serve", "--port", "0")) {
      server.await("http://localhost:");
      server.process().destroyForcibly().waitFor();
    }
    assertThat(folder.resolve("data/channel/socket")).exists();
    Result check = canbang.run("check");
    assertThat(check.code()).as(check.err()).isZero();
  }

  @Test
  void demoServesTheSamplesAndASecondRunTakesThemAsTheyAre() throws Exception {
    BuiltProgram canbang = BuiltProgram.in(folder);
    try (Started demo = canbang.start("demo")) {
      demo.await("http://localhost:");
      assertThat(answer(demo)).isEqualTo(200);
      Result series = canbang.run("series", "--data", "demo", "--indicator", "M2.CT1", "--unit", "99@2024", "--format", "csv");
      assertThat(series.out().lines().count()).as(series.err()).isGreaterThan(5);
      assertThat(series.out().lines().skip(1)).allMatch(line -> line.endsWith(",số liệu minh họa"));
      demo.interrupt();
    }
    try (Started again = canbang.start("--data", "demo", "demo")) {
      again.await("http://localhost:");
      assertThat(again.err()).doesNotContain("…");
      again.interrupt();
    }
  }

  @Test
  void aTakenPortIsSaid() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Result result = BuiltProgram.in(folder).run("demo", "--port", String.valueOf(taken.getLocalPort()));
      assertThat(result.code()).isEqualTo(ExitCode.OUR_FAULT);
      assertThat(result.err()).startsWith("error port_in_use: ").contains(String.valueOf(taken.getLocalPort()));
    }
  }

  private static int answer(Started server) throws IOException, InterruptedException {
    String address = server.out().strip().replaceFirst(".*(http://\\S+)", "$1");
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.discarding()).statusCode();
  }
}
