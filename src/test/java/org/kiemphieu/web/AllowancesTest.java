package org.kiemphieu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kiemphieu.batch.api.ReadingResource;

/** How much of what costs much one person may ask for. */
class AllowancesTest {

  @Test
  void eachPersonHasAnAllowanceOfTheirOwn() {
    Allowances allowances = new Allowances(2);

    assertEquals(0, allowances.take("dai-hoi/uy-vien-1"));
    assertEquals(0, allowances.take("dai-hoi/uy-vien-1"));
    long wait = allowances.take("dai-hoi/uy-vien-1");
    assertTrue(wait >= 1 && wait <= 31, wait + " s");
    assertEquals(0, allowances.take("dai-hoi/uy-vien-2"));
  }

  /** A thousand screens on one link may open their streams three times a minute. */
  @Test
  void hallOnOneLinkIsLetIn() {
    Allowances streams = new Allowances(3000);

    for (int i = 0; i < 3000; i++) {
      assertEquals(0, streams.take("dai-hoi/display:san-khau"));
    }
  }

  @Test
  void zeroIsNoLimit() {
    Allowances allowances = new Allowances(0);

    for (int i = 0; i < 10_000; i++) {
      assertEquals(0, allowances.take("dai-hoi/uy-vien-1"));
    }
  }

  /** Every kind is found in the resources there are, by what their methods answer with or take. */
  @Test
  void kindsAreThoseOfTheResources() {
    Map<RequestKind, Integer> methods = new EnumMap<>(RequestKind.class);
    for (Class<?> resource : ApiDescription.RESOURCES) {
      for (Method method : resource.getDeclaredMethods()) {
        RequestKind.of(resource, method).ifPresent(kind -> methods.merge(kind, 1, Integer::sum));
      }
    }

    assertTrue(methods.getOrDefault(RequestKind.DOCUMENT, 0) >= 15, methods::toString);
    assertTrue(methods.getOrDefault(RequestKind.IMPORT, 0) >= 3, methods::toString);
    assertEquals(1, methods.get(RequestKind.STREAM));
    assertTrue(methods.getOrDefault(RequestKind.CHECK, 0) >= 1, methods::toString);
    assertEquals(
        List.of(),
        Arrays.stream(ReadingResource.class.getDeclaredMethods())
            .filter(method -> RequestKind.of(method.getDeclaringClass(), method).isPresent())
            .toList(),
        "keying has no limit");
  }
}
