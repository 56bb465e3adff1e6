package org.kiemphieu.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Makes PDF/A-2u of HTML pages, A4, with the fonts embedded. The same page gives the same bytes:
 * neither clock nor chance goes into a file. Nothing is loaded from anywhere; pages bring their
 * pictures in {@code data:} addresses.
 */
public final class PdfPrinter {

  /** The font of the documents, near the Times of the Party's text guidance. */
  static final String SERIF = "Liberation Serif";

  /** The font of what machines read back. */
  static final String MONO = "Liberation Mono";

  private static final String FONTS = "/liberation/";
  private static final int REGULAR = 400;
  private static final int BOLD = 700;
  private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggerImpl(new PdfLog());
  }

  private PdfPrinter() {}

  /**
   * Prints a page.
   *
   * @param html well-formed HTML, made by {@link Templates}
   * @param title what the file says it is
   * @param made when what it shows was recorded, which is the date the file carries
   * @return the PDF
   */
  public static byte[] print(String html, String title, Instant made) {
    return print(html, title, made, pdf -> {});
  }

  /** What is done to a file before it is written. */
  interface Finish {

    /** Does it. */
    void to(PDDocument pdf) throws IOException;
  }

  static byte[] print(String html, String title, Instant made, Finish finish) {
    try (PdfBoxRenderer renderer = builder(parse(html)).buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      PDDocument pdf = renderer.getPdfDocument();
      finish.to(pdf);
      PdfIdentity.of(html, title, made).putInto(pdf);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      // Without object streams, so that a small reader finds its way by the cross-reference table.
      pdf.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * How many pages a page of HTML takes on paper.
   *
   * @param html well-formed HTML, made by {@link Templates}
   */
  public static int pages(String html) {
    try (PdfBoxRenderer renderer = builder(parse(html)).buildPdfRenderer()) {
      renderer.layout();
      return renderer.getRootBox().getLayer().getPages().size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(Document page) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder
        .withW3cDocument(page, "")
        .usePdfAConformance(PdfAConformance.PDFA_2_U)
        .useColorProfile(SRGB)
        .useUnicodeLineBreaker(new SpaceBreaker());
    for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
      builder.useExternalResourceAccessControl(PdfPrinter::isInThePage, when);
    }
    useFont(builder, SERIF, "LiberationSerif");
    useFont(builder, MONO, "LiberationMono");
    return builder;
  }

  private static boolean isInThePage(String address, ExternalResourceType type) {
    return type == ExternalResourceType.IMAGE_RASTER && address.startsWith("data:image/png;");
  }

  private static void useFont(PdfRendererBuilder builder, String family, String file) {
    useFont(builder, family, file + "-Regular", REGULAR, FontStyle.NORMAL);
    useFont(builder, family, file + "-Bold", BOLD, FontStyle.NORMAL);
    useFont(builder, family, file + "-Italic", REGULAR, FontStyle.ITALIC);
    useFont(builder, family, file + "-BoldItalic", BOLD, FontStyle.ITALIC);
  }

  private static void useFont(
      PdfRendererBuilder builder, String family, String file, int weight, FontStyle style) {
    builder.useFont(() -> font(file), family, weight, style, true);
  }

  static InputStream font(String file) {
    InputStream font = PdfPrinter.class.getResourceAsStream(FONTS + file + ".ttf");
    if (font == null) {
      throw new IllegalStateException("there is no font " + file);
    }
    return font;
  }

  /** The page as a tree; a document type is read over, and nothing is fetched because of it. */
  private static Document parse(String html) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      return builder.parse(new InputSource(new StringReader(html)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every JDK has an XML parser", e);
    } catch (SAXException e) {
      throw new IllegalArgumentException("not a well-formed page", e);
    }
  }
}
