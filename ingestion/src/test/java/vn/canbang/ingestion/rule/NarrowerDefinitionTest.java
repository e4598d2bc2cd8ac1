package vn.canbang.ingestion.rule;

class NarrowerDefinitionTest extends RuleContract {

  NarrowerDefinitionTest() {
    super(new NarrowerDefinition());
  }
}
