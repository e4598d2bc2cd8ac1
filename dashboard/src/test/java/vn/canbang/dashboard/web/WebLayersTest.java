package vn.canbang.dashboard.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Pages ask the warehouse; what lies behind it is none of their business. */
@AnalyzeClasses(packages = "vn.canbang.dashboard", importOptions = ImportOption.DoNotIncludeTests.class)
class WebLayersTest {
  private static final String[] PAGES = {"..dashboard.web..", "..dashboard.page..", "..dashboard.chart..", "..dashboard.api.."};

  @ArchTest
  static final ArchRule PAGES_KNOW_NO_ENGINE = noClasses().that().resideInAnyPackage(PAGES)
      .should().dependOnClassesThat().resideInAnyPackage("org.duckdb..", "java.sql..", "org.apache.spark..",
          "vn.canbang.duckdb..", "vn.canbang.spark..");

  @ArchTest
  static final ArchRule PAGES_KNOW_NO_COMMAND = noClasses().that().resideInAnyPackage(PAGES)
      .should().dependOnClassesThat().resideInAnyPackage("..dashboard.command..", "..dashboard.sample..");

  @ArchTest
  static final ArchRule CHARTS_KNOW_NO_PAGE = noClasses().that().resideInAPackage("..dashboard.chart..")
      .should().dependOnClassesThat().resideInAnyPackage("..dashboard.page..", "..dashboard.web..", "..dashboard.api..");

  @ArchTest
  static final ArchRule NO_CIRCLES = slices().matching("vn.canbang.dashboard.(web|page|chart|api)..").should().beFreeOfCycles();
}
