package org.kiemphieu.identity.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No resource method is forgotten by the role table. */
class EveryMethodIsGuardedTest {

  @Test
  void everyResourceMethodNamesItsCommandOrIsOpenToAll() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.kiemphieu");

    List<JavaMethod> resourceMethods = resourceMethods(classes);

    assertTrue(resourceMethods.size() >= 6, "too few: " + resourceMethods);
    assertEquals(List.of(), resourceMethods.stream().filter(m -> !isGuarded(m)).toList());
  }

  @Test
  void aMethodWithNeitherIsFound() {
    JavaClasses classes = new ClassFileImporter().importClasses(GuardedResource.class);

    List<String> unguarded =
        resourceMethods(classes).stream()
            .filter(m -> !isGuarded(m))
            .map(JavaMethod::getName)
            .toList();

    assertEquals(List.of("unguarded"), unguarded);
  }

  private static List<JavaMethod> resourceMethods(JavaClasses classes) {
    return classes.stream()
        .flatMap(c -> c.getMethods().stream())
        .filter(m -> m.isMetaAnnotatedWith(HttpMethod.class))
        .toList();
  }

  private static boolean isGuarded(JavaMethod method) {
    return method.isAnnotatedWith(Allowed.class) != method.isAnnotatedWith(PermitAll.class);
  }
}
