package org.kiemphieu.launch;

import java.security.GeneralSecurityException;
import java.util.Optional;

/**
 * A key that every replica of a service must have the same of. A room that has one says so under
 * META-INF/services, so that keys can be made and looked at before anything else starts.
 */
public interface KeyFile {

  /** The file's name in the folder of the keys. */
  String name();

  /** The content of a new key. */
  byte[] make() throws GeneralSecurityException;

  /** Throws, with the reason, when {@code content} is no such key. */
  void check(byte[] content) throws GeneralSecurityException;

  /** The setting that names another key, by which this one becomes needless. */
  default Optional<String> replacedBy() {
    return Optional.empty();
  }
}
