package vn.canbang.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.canbang.dashboard.page.Quotes.Span;

class QuotesTest {

  @Test
  void aQuoteIsFoundWhateverTheWhiteSpace() {
    assertThat(Quotes.find("đạt 8/ 9 đơn vị", "8/9")).contains(new Span(4, 8));
    assertThat(Quotes.find("tỷ lệ\u00A036,66%", "tỷ lệ 36,66%")).contains(new Span(0, 12));
  }

  @Test
  void anAbsentOrEmptyQuoteIsNotFound() {
    assertThat(Quotes.find("đạt 8/9", "7/9")).isEmpty();
    assertThat(Quotes.find("đạt 8/9", " ")).isEmpty();
  }
}
