package vn.canbang.core.engine;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** Dependencies point to the middle: core knows the JDK and Jackson, and nothing else. */
class CoreDependenciesTest {
  private static final JavaClasses CORE = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
      .importPackages("vn.canbang.core");

  @Test
  void coreKnowsTheJdkAndJackson() {
    classes().should().onlyDependOnClassesThat()
        .resideInAnyPackage("vn.canbang.core..", "java..", "tools.jackson..", "com.fasterxml.jackson.annotation..")
        .check(CORE);
  }

  @Test
  void coreOpensNoDatabase() {
    noClasses().should().dependOnClassesThat().resideInAPackage("java.sql..").check(CORE);
  }
}
