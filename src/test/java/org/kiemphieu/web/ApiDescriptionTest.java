package org.kiemphieu.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.kiemphieu.identity.access.Allowed;

class ApiDescriptionTest {

  @Test
  void everyResourceThatAsksForARoleIsDescribed() {
    // Given
    Set<String> asking =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.kiemphieu")
                .stream()
                .filter(ApiDescriptionTest::asksForARole)
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

    // When
    Set<String> described =
        ApiDescription.RESOURCES.stream()
            .map(Class::getName)
            .collect(Collectors.toCollection(TreeSet::new));

    // Then
    assertTrue(asking.contains("org.kiemphieu.result.api.ResultResource"), asking::toString);
    assertEquals(asking, described);
  }

  private static boolean asksForARole(JavaClass type) {
    return type.getMethods().stream().anyMatch((JavaMethod m) -> m.isAnnotatedWith(Allowed.class));
  }
}
