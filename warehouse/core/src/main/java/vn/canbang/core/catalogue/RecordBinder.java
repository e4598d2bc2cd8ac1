package vn.canbang.core.catalogue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes a record from a map whose keys are the record's components in kebab case. Unknown keys are refused. */
record RecordBinder(String file) {

  /**
   * @param prefix what stands before a key in a fault: {@code false-friends.}
   * @throws CatalogueException for an unknown key or a value of the wrong kind
   */
  <R> R bind(Class<R> type, Object value, String prefix) {
    if (!(value instanceof Map<?, ?> map)) {
      throw fault(prefix, "cần các khóa và giá trị", "keys with values are expected");
    }
    RecordComponent[] components = type.getRecordComponents();
    List<String> known = Arrays.stream(components).map(component -> kebab(component.getName())).toList();
    for (Object key : map.keySet()) {
      if (!known.contains(key)) {
        throw fault(prefix + key, "khóa lạ; các khóa được phép: " + known, "unknown key; allowed are " + known);
      }
    }
    Object[] arguments = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      arguments[i] = convert(components[i].getGenericType(), map.get(known.get(i)), prefix + known.get(i));
    }
    return construct(type, components, arguments);
  }

  static String kebab(String name) {
    StringBuilder kebab = new StringBuilder(name.length() + 4);
    for (char c : name.toCharArray()) {
      if (Character.isUpperCase(c)) {
        kebab.append('-');
      }
      kebab.append(Character.toLowerCase(c));
    }
    return kebab.toString();
  }

  private Object convert(Type type, Object value, String key) {
    if (type instanceof ParameterizedType list) {
      return value == null ? null : convertAll(list.getActualTypeArguments()[0], value, key);
    }
    Class<?> target = (Class<?>) type;
    if (target.isRecord()) {
      return value == null ? null : bind(target, value, key + ".");
    }
    if (value != null && !(value instanceof String)) {
      throw fault(key, "cần một giá trị", "one value is expected");
    }
    return convertText(target, (String) value, key);
  }

  private List<Object> convertAll(Type element, Object value, String key) {
    if (!(value instanceof List<?> values)) {
      throw fault(key, "cần một danh sách", "a list is expected");
    }
    List<Object> converted = new ArrayList<>();
    values.forEach(each -> converted.add(convert(element, each, key)));
    return converted;
  }

  private Object convertText(Class<?> target, String text, String key) {
    try {
      if (target == boolean.class) {
        return parseTruth(text);
      }
      if (target == int.class) {
        return text == null ? 0 : Integer.parseInt(text);
      }
      if (text == null || target == String.class) {
        return text;
      }
      return target == BigDecimal.class ? new BigDecimal(text) : constant(target, text);
    } catch (IllegalArgumentException unreadable) {
      String allowed = target.isEnum() ? Arrays.toString(target.getEnumConstants()).toLowerCase(Locale.ROOT)
          : target.getSimpleName();
      throw fault(key, "giá trị lạ '" + text + "'; cần: " + allowed, "'" + text + "' is not one of " + allowed);
    }
  }

  private static boolean parseTruth(String text) {
    if (text != null && !text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(text);
    }
    return "true".equals(text);
  }

  private static Object constant(Class<?> target, String text) {
    return Arrays.stream(target.getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equalsIgnoreCase(text))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(text));
  }

  private static <R> R construct(Class<R> type, RecordComponent[] components, Object[] arguments) {
    Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (InvocationTargetException refused) {
      throw refused.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(refused);
    } catch (ReflectiveOperationException ours) {
      throw new IllegalStateException(ours);
    }
  }

  private CatalogueException fault(String key, String vi, String en) {
    return new CatalogueException(file, key.isEmpty() ? "" : "key " + key, vi, en);
  }
}
