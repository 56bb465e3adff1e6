package org.kiemphieu.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kiemphieu.regulation.RuleCode;

/**
 * Names the rules a test exercises: it fails if one of them is no longer applied, or is applied
 * where it does not hold. {@code docs/tables/rules.md} lists the tests by rule, and every rule has
 * one.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Exercises {

  /** The rules. */
  RuleCode[] value();
}
