package org.kiemphieu.realdata;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.kiemphieu.testing.Names;

/**
 * Ballots really cast, counted over HTTP to exactly the votes their offices published. The data is
 * not in the repository: the tests are skipped where its folder is absent.
 */
@QuarkusTest
class RealDataTest {

  private static final int BATCH = 250;
  private static final String PROPERTY = "kiemphieu.real-data";
  private static final String VARIABLE = "KIEMPHIEU_REAL_DATA";

  @ParameterizedTest
  @CsvSource({"rembertow-2025, 989, 34, 15", "toulouse-2022-20, 286, 10, 3"})
  void countingTheBallotsGivesThePublishedVotes(String name, int ballots, int options, int most)
      throws IOException {
    Path folder = folder();
    boolean present = Files.isRegularFile(folder.resolve(name + "-ballots.csv"));
    if (!present) {
      System.out.printf(
          "SKIPPED: real data %s is not in %s; set %s to its folder%n", name, folder, VARIABLE);
    }
    assumeTrue(present, "no real data in " + folder);

    // Given the ballots in batches, under rules of the vote's own
    List<CSVRecord> choices = read(folder.resolve(name + "-options.csv"));
    List<CSVRecord> papers = read(folder.resolve(name + "-ballots.csv"));
    assertEquals(options, choices.size());
    assertEquals(ballots, papers.size());
    Congress congress = Congress.underOwnRules(most, 1);
    collect(congress, choices, ballots);

    // When two tellers import what stands on them
    for (String teller : List.of(Congress.FIRST_TELLER, Congress.SECOND_TELLER)) {
      Api.done(congress.importCsv(teller, file(papers)))
          .body("findAll { it.complete }.size()", equalTo((ballots + BATCH - 1) / BATCH));
    }

    // Then every option has exactly its published votes
    Api.done(congress.close())
        .body("candidates.votes", equalTo(published(choices)))
        .body("ballots.ballots", equalTo(ballots))
        .body("ballots.valid", equalTo(ballots))
        .body("outcome.elected.size()", equalTo(most));
  }

  private static void collect(Congress congress, List<CSVRecord> choices, int ballots) {
    Api.done(congress.setUp());
    Api.done(congress.attend(ballots));
    Api.done(congress.beginElection());
    Api.done(congress.appointBoard());
    List<Map<String, Object>> list = new ArrayList<>();
    for (CSVRecord choice : choices) {
      list.add(Names.candidate(Integer.parseInt(choice.get("number")), choice.get("name")));
    }
    Api.done(congress.propose(list));
    Api.done(congress.approve());
    Api.done(congress.issue(ballots));
    Api.done(congress.collect(ballots));
    int batches = (ballots + BATCH - 1) / BATCH;
    IntStream.rangeClosed(1, batches)
        .forEach(n -> Api.done(congress.declare(n, Math.min(BATCH, ballots - (n - 1) * BATCH))));
  }

  private static String file(List<CSVRecord> papers) {
    StringBuilder file = new StringBuilder("batch,position,marks,defect\n");
    for (int i = 0; i < papers.size(); i++) {
      file.append(1 + i / BATCH)
          .append(',')
          .append(1 + i % BATCH)
          .append(',')
          .append(papers.get(i).get("voted"))
          .append(",\n");
    }
    return file.toString();
  }

  private static List<Integer> published(List<CSVRecord> choices) {
    return choices.stream().map(c -> Integer.valueOf(c.get("published_votes"))).toList();
  }

  private static List<CSVRecord> read(Path file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser parser = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
      return parser.getRecords();
    }
  }

  private static Path folder() {
    return Optional.ofNullable(System.getProperty(PROPERTY))
        .or(() -> Optional.ofNullable(System.getenv(VARIABLE)))
        .map(Path::of)
        .orElse(Path.of("..", "shared", "data"))
        .toAbsolutePath()
        .normalize();
  }
}
