package org.kiemphieu.docs;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.testing.Exercises;

/** Which tests exercise which rule, as the tests themselves say. */
final class RuleTests {

  private RuleTests() {}

  /** The tests of each rule that has one, as {@code Class.method}. */
  static Map<RuleCode, SortedSet<String>> byRule() {
    Map<RuleCode, SortedSet<String>> tests = new EnumMap<>(RuleCode.class);
    new ClassFileImporter()
        .importPath("target/test-classes").stream()
            .flatMap(type -> type.getMethods().stream())
            .filter(method -> method.isAnnotatedWith(Exercises.class))
            .forEach(method -> add(tests, method));
    return tests;
  }

  private static void add(Map<RuleCode, SortedSet<String>> tests, JavaMethod method) {
    String name = method.getOwner().getSimpleName() + "." + method.getName();
    for (RuleCode rule : method.getAnnotationOfType(Exercises.class).value()) {
      tests.computeIfAbsent(rule, ruled -> new TreeSet<>()).add(name);
    }
  }
}
