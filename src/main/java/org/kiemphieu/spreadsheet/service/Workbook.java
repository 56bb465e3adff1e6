package org.kiemphieu.spreadsheet.service;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.model.StylesTable;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.spreadsheet.domain.SheetRow;
import org.kiemphieu.spreadsheet.domain.SpreadsheetRefusal;
import org.kiemphieu.spreadsheet.domain.TableRows;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads the first sheet of a workbook that is not hidden, row by row. Of formulas it takes the
 * value that was stored with them; nothing is worked out, run or fetched.
 */
final class Workbook {

  static {
    // A list of many like rows packs better than the library believes; the size unpacked is bound.
    ZipSecureFile.setMinInflateRatio(0);
    ZipSecureFile.setMaxEntrySize(UnpackedSize.MOST_BYTES);
  }

  private Workbook() {}

  static List<SheetRow> read(byte[] file) {
    TableRows table = new TableRows();
    try {
      UnpackedSize.check(file);
      try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(file))) {
        readSheet(parts, table);
      }
    } catch (RefusedException e) {
      throw e;
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      // The library throws what it likes at a file that is none.
      throw new RefusedException(Refusal.of(SpreadsheetRefusal.NOT_A_WORKBOOK));
    }
    RefusedException.throwIfAny(table.faults());
    return table.rows();
  }

  private static void readSheet(OPCPackage parts, TableRows table)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    XSSFReader reader = new XSSFReader(parts);
    WorkbookSettings settings = WorkbookSettings.read(reader);
    StylesTable styles = reader.getStylesTable();
    ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts, false);
    XSSFReader.SheetIterator sheets = reader.getSheetIterator();
    while (sheets.hasNext()) {
      try (InputStream sheet = sheets.next()) {
        if (settings.hides(sheets.getSheetName())) {
          continue;
        }
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(
            new XSSFSheetXMLHandler(
                styles,
                texts,
                new RowCollector(table),
                new CellFormatter(settings.from1904()),
                false));
        xml.parse(new InputSource(sheet));
        return;
      }
    }
  }
}
