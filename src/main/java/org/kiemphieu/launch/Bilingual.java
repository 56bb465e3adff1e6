package org.kiemphieu.launch;

/**
 * A sentence for the console, which knows no Accept-Language: both languages are shown.
 *
 * @param vietnamese shown first
 * @param english shown below
 */
public record Bilingual(String vietnamese, String english) {

  String both() {
    return vietnamese + System.lineSeparator() + english;
  }
}
