package org.kiemphieu.verify;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.kiemphieu.verify.json.Json;

/** Minutes with the lines that minutes-format.md has, on two pages, plainly set. */
final class Minutes {

  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
  private static final int LINES_ON_A_PAGE = 22;

  private final List<String> foot;
  private final List<String> lines = new ArrayList<>();
  private final UnaryOperator<String> changed;

  Minutes(Json.Members result, long size, String root, UnaryOperator<String> changed) {
    this.changed = changed;
    this.foot =
        List.of(
            "Mốc nhật ký kiểm phiếu: " + LedgerBuilder.ORIGIN, "Số mục: " + size, "Gốc: " + root);
    head(result);
    tables(result);
  }

  /** Every line that has a figure, as it is printed. */
  static List<String> printed(Json.Members result) {
    return new Minutes(result, 1, "", print -> print)
        .lines.stream().filter(line -> line.matches(".*[0-9].*")).toList();
  }

  private void head(Json.Members result) {
    long count = result.number("count");
    lines.add("BIÊN BẢN KIỂM PHIẾU");
    lines.add("Bầu Ban Chấp hành");
    lines.add("(lần bầu thứ 1" + (count > 1 ? ", kiểm phiếu lần thứ 2" : "") + ")");
    lines.add("I. Ban kiểm phiếu");
    lines.add("Ban kiểm phiếu gồm 2 người:");
    lines.add("1. Kiều Văn Thước - Trưởng ban");
    lines.add("2. Quách Thị Sổ - Ủy viên");
    lines.add("- Số lượng cần bầu: 2 người (hai)");
    lines.add("- Danh sách bầu cử: 3 người (ba)");
    lines.add("- Tổng số được triệu tập: 8 đại biểu (tám)");
    lines.add("- Trừ: 1 đại biểu (một): Đại biểu không được thay thế (Ốm)");
    lines.add("- Còn lại sau khi trừ: 7 đại biểu (bảy)");
    lines.add("- Số có mặt: 7 đại biểu (bảy)");
    lines.add("- Cơ sở tính kết quả bầu cử: 7 đại biểu (bảy)");
    lines.add("- Điều kiện trúng cử: quá một nửa, tức là từ 4 phiếu trở lên");
    lines.add("- Số phiếu phát ra: 7 phiếu (bảy)");
    lines.add("- Số phiếu thu về: 7 phiếu (bảy)");
    lines.add("- Số phiếu không thu về: 0 phiếu (không)");
    lines.add("- Số phiếu hợp lệ: 5 phiếu (năm)");
    lines.add("- Số phiếu không hợp lệ: 2 phiếu (hai), trong đó:");
    lines.add("+ 1 phiếu (một): Phiếu không đóng dấu");
    lines.add("+ 1 phiếu (một): Phiếu không bầu cho ai");
  }

  private void tables(Json.Members result) {
    lines.add("IV. Số phiếu bầu của từng người, theo thứ tự trên phiếu bầu");
    lines.add("TT Họ và tên Số phiếu Tỷ lệ");
    lines.add("1 Nguyễn Văn An 3 42,86%");
    lines.add("2 Trần Thị Bình 2 28,57%");
    lines.add("3 Lê Văn \"Cường\", Út 4 57,14%");
    lines.add("V. Kết quả bầu cử");
    lines.add("Trúng cử 1 người, xếp theo số phiếu từ cao xuống thấp:");
    lines.add("1 Lê Văn \"Cường\", Út 4 57,14%");
    lines.add("- Số lượng còn thiếu: 1 người (một)");
    if (result.number("count") > 1) {
      lines.add("- Lý do kiểm phiếu lại: Khiếu nại");
      lines.add("- Kiểm phiếu lần thứ 1: thu về 7 phiếu, hợp lệ 5 phiếu, không hợp lệ 2 phiếu.");
      lines.add("1 Nguyễn Văn An 3 3 0");
      lines.add("2 Trần Thị Bình 2 2 0");
      lines.add("3 Lê Văn \"Cường\", Út 4 4 0");
    }
  }

  /** The PDF with the service's signature. */
  byte[] sealed() {
    try (PDDocument document = new PDDocument();
        InputStream font = PDDocument.class.getResourceAsStream(FONT)) {
      PDFont type = PDType0Font.load(document, font);
      int pages = (lines.size() + LINES_ON_A_PAGE - 1) / LINES_ON_A_PAGE;
      for (int page = 0; page < pages; page++) {
        int end = Math.min(lines.size(), (page + 1) * LINES_ON_A_PAGE);
        List<String> shown = new ArrayList<>(lines.subList(page * LINES_ON_A_PAGE, end));
        shown.add("Trang " + (page + 1) + "/" + pages);
        shown.addAll(foot);
        page(document, type, shown);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return signed(out.toByteArray(), Keys.SERVICE);
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private void page(PDDocument document, PDFont font, List<String> shown) throws IOException {
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      float y = 760;
      for (String line : shown) {
        content.beginText();
        content.setFont(font, 9);
        content.newLineAtOffset(40, y);
        content.showText(changed.apply(line));
        content.endText();
        y -= 25;
      }
    }
  }

  /** The same PDF with one more signature. */
  static byte[] signed(byte[] pdf, Keys keys) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
      signature.setSignDate(Calendar.getInstance());
      document.addSignature(signature, content -> cms(content.readAllBytes(), keys));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.saveIncremental(out);
      return out.toByteArray();
    } catch (IOException fault) {
      throw new IllegalStateException(fault);
    }
  }

  private static byte[] cms(byte[] content, Keys keys) throws IOException {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(
                  new JcaContentSignerBuilder("SHA256withRSA").build(keys.pair.getPrivate()),
                  keys.certificate));
      generator.addCertificates(new JcaCertStore(List.of(keys.certificate)));
      return generator.generate(new CMSProcessableByteArray(content), false).getEncoded();
    } catch (Exception fault) {
      throw new IOException(fault);
    }
  }
}
