package org.kiemphieu.batch;

import io.restassured.response.Response;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.kiemphieu.identity.domain.Role;
import org.kiemphieu.testing.Api;
import org.kiemphieu.testing.Congress;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Counts whose entry log has something to tell, and how tests read the log. */
final class EntryLogs {

  /** The teller who reads in place of another. */
  static final String THIRD_TELLER = "teller-3";

  private EntryLogs() {}

  /**
   * Batch 1 of four sheets, reconciled. Teller 1 keyed sheet 1 wrongly at first; on sheet 2 the
   * readings differ, sheet 4 is torn.
   */
  static Congress reconciled() {
    Congress congress = Congress.under190(3).counting(4, 4);
    congress.begin(Congress.FIRST_TELLER, 1).then().statusCode(201);
    Api.done(congress.key(Congress.FIRST_TELLER, 1, 1, 1, "2 3"));
    Api.done(
        Api.put(
            congress.teller(Congress.FIRST_TELLER),
            congress.reading(1, 1) + "/ballots/1",
            1,
            Map.of("marks", "1")));
    Api.done(congress.keyAll(Congress.FIRST_TELLER, 1, 1, sheets("2").subList(1, 4)));
    Api.done(congress.complete(Congress.FIRST_TELLER, 1, 1, 4));
    read(congress, Congress.SECOND_TELLER, 2, "3");
    return congress;
  }

  /** The same with sheet 2 accepted and sheet 4 ruled on. */
  static Congress decided() {
    Congress congress = reconciled();
    Api.done(
        Api.put(
            congress.token(Role.HEAD_TELLER),
            congress.sheet(1, 2) + "/acceptance",
            Map.of("marks", "2", "note", "Số 2 bị gạch")));
    Api.done(congress.rule(1, 4, Map.of("valid", true, "grounds", "DAMAGE_IMMATERIAL")));
    return congress;
  }

  /** The same with the second reading set aside, the batch read afresh, sheet 4 ruled on anew. */
  static Congress readAfresh() {
    Congress congress = decided();
    setAside(congress, 2, "Nhập nhầm tập");
    read(congress, THIRD_TELLER, 3, "2");
    Api.done(congress.ruleAnew(1, 4, 1, Map.of("valid", false, "reason", "TORN")));
    return congress;
  }

  static void setAside(Congress congress, int reading, String reason) {
    Api.done(
        Api.put(
            congress.token(Role.HEAD_TELLER),
            congress.reading(1, reading) + "/set-aside",
            Map.of("reason", reason)));
  }

  /** Has a teller read the four sheets of batch 1, sheet 2 with the marks given. */
  static void read(Congress congress, String teller, int reading, String second) {
    congress.begin(teller, 1).then().statusCode(201);
    Api.done(congress.keyAll(teller, 1, reading, sheets(second)));
    Api.done(congress.complete(teller, 1, reading, 4));
  }

  private static List<Map<String, Object>> sheets(String second) {
    return List.of(
        Map.of("position", 1, "marks", "1"),
        Map.of("position", 2, "marks", second),
        Map.of("position", 3, "marks", ""),
        Map.of("position", 4, "marks", "4", "defects", List.of("TORN")));
  }

  /** Asks for a log as a page. */
  static Response page(Congress congress, String path) {
    return Api.as(congress.token(Role.AUDITOR)).accept("text/html").get(path);
  }

  /** A page that is there. */
  static Document read(Response page) {
    String html =
        page.then().statusCode(200).contentType("text/html;charset=UTF-8").extract().asString();
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("not well-formed: " + html, e);
    }
  }

  /** The texts of what a path leads to, spaces drawn together. */
  static List<String> texts(Document page, String path) {
    try {
      NodeList nodes =
          (NodeList)
              XPathFactory.newInstance().newXPath().evaluate(path, page, XPathConstants.NODESET);
      List<String> texts = new ArrayList<>();
      for (int i = 0; i < nodes.getLength(); i++) {
        texts.add(nodes.item(i).getTextContent().strip().replaceAll("\\s+", " "));
      }
      return texts;
    } catch (XPathExpressionException e) {
      throw new AssertionError(path, e);
    }
  }

  /** The lines of a log asked for as a file. */
  static List<CSVRecord> file(Congress congress, String path) {
    String text =
        Api.as(congress.token(Role.AUDITOR))
            .accept("text/csv")
            .get(path)
            .then()
            .statusCode(200)
            .contentType("text/csv;charset=UTF-8")
            .extract()
            .asString();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try {
      return format.parse(new StringReader(text)).getRecords();
    } catch (IOException e) {
      throw new AssertionError(text, e);
    }
  }
}
