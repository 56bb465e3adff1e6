package org.kiemphieu.launch;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/**
 * How much is measured, by system properties {@code kiemphieu.load.*}.
 *
 * @param seconds of each measurement of ballots keyed
 * @param repeats of each pair of measurements, service and baseline by turns
 * @param tellers numbers of tellers at work at one time
 * @param assemblies numbers of assemblies in the database, rising
 * @param sheets keyed in each assembly before anything is measured
 * @param screens that watch
 * @param ballots keyed one after the other while they watch
 */
record LoadSettings(
    Duration seconds,
    int repeats,
    List<Integer> tellers,
    List<Integer> assemblies,
    int sheets,
    int screens,
    int ballots) {

  static LoadSettings ofProperties() {
    return new LoadSettings(
        Duration.ofSeconds(number("seconds", 4)),
        number("repeats", 3),
        numbers("tellers", "1,4,16"),
        numbers("assemblies", "10,100,1000"),
        number("sheets", 300),
        number("screens", 500),
        number("ballots", 40));
  }

  /** The most tellers at one time. */
  int mostTellers() {
    return tellers.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  private static int number(String name, int unlessSet) {
    return Integer.getInteger("kiemphieu.load." + name, unlessSet);
  }

  private static List<Integer> numbers(String name, String unlessSet) {
    String set = System.getProperty("kiemphieu.load." + name, unlessSet);
    return Arrays.stream(set.strip().split("[ ,]+")).map(Integer::valueOf).toList();
  }
}
