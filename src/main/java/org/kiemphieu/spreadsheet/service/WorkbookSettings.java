package org.kiemphieu.spreadsheet.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of all its sheets. */
final class WorkbookSettings extends DefaultHandler {

  private final Set<String> hidden = new HashSet<>();
  private boolean from1904;

  private WorkbookSettings() {}

  static WorkbookSettings read(XSSFReader reader)
      throws IOException, InvalidFormatException, SAXException, ParserConfigurationException {
    WorkbookSettings settings = new WorkbookSettings();
    XMLReader xml = XMLHelper.newXMLReader();
    xml.setContentHandler(settings);
    try (InputStream workbook = reader.getWorkbookData()) {
      xml.parse(new InputSource(workbook));
    }
    return settings;
  }

  /** Whether days are counted from 1904. */
  boolean from1904() {
    return from1904;
  }

  /** Whether the person who made it does not see that sheet. */
  boolean hides(String sheet) {
    return hidden.contains(sheet);
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes) {
    if (name.equals("workbookPr")) {
      @Nullable String value = attributes.getValue("date1904");
      from1904 = "1".equals(value) || "true".equals(value);
    } else if (name.equals("sheet")) {
      @Nullable String state = attributes.getValue("state");
      if (state != null && !state.equals("visible")) {
        hidden.add(attributes.getValue("name"));
      }
    }
  }
}
