package vn.canbang.ingestion.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

  @ParameterizedTest
  @ValueSource(strings = {"nghiêng", "Người", "GIỚI", "tuyển", "quyết", "quốc", "gì", "giếng", "gìn", "hòa", "hoà", "thủy",
      "thuỷ", "khuya", "ngoài", "xuân", "ưu", "ươm", "yêu", "ý", "kỳ", "Kạn", "đình", "loại", "của", "mùa", "hưởng", "quý",
      "quỳnh", "huỳnh", "khuỷu", "oan", "uống", "rượu", "toàn", "thoăn", "huệ"})
  void whatIsSpelledRightlyIsASyllable(String word) {
    assertThat(Syllables.packaged().contain(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"t", "gii", "tnh", "nghang", "kac", "cêt", "càt", "hợc", "tuyểnn", "ưaa", "hóà", "bảoó", "qan",
      "street", "thiị", "tieêng", "nöõ", "leä", "Ngƣời", "n÷", "baùo", "caùo", "xaõ", "khaị"})
  void whatIsNotIsNone(String word) {
    assertThat(Syllables.packaged().contain(word)).isFalse();
  }
}
