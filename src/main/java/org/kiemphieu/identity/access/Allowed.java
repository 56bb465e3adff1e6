package org.kiemphieu.identity.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kiemphieu.identity.domain.Command;

/**
 * Which command a resource method carries out; the role table says who may. A method with neither
 * this nor {@code @PermitAll} is refused to everybody.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

  /** The command. */
  Command value();
}
