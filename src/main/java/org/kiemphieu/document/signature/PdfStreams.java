package org.kiemphieu.document.signature;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.kiemphieu.document.domain.MinutesRefusal;
import org.kiemphieu.document.signature.PdfLexer.Name;

/**
 * Decompresses streams of a file as far as one limit for all of them allows; a stream that nobody
 * here needs is decompressed too, so that no reader after this one takes more.
 */
final class PdfStreams {

  private static final String FLATE = "FlateDecode";
  private static final Set<String> TAKEN = Set.of("", FLATE, "DCTDecode");
  private static final long MOST_BYTES = 32L << 20;
  private static final int BUFFER = 1 << 16;
  private static final int FIRST_PNG_PREDICTOR = 10;

  private final byte[] file;
  private long decompressed;

  PdfStreams(byte[] file) {
    this.file = file;
  }

  /**
   * The data of a stream: decompressed, or as it stands where it is an image or not compressed.
   *
   * @param members the stream's dictionary
   */
  byte[] decode(Map<String, Object> members, int begin, int end) throws PdfFault {
    String filter = filter(members, begin);
    // Its data would stand in another file.
    if (members.containsKey("F")) {
      throw new PdfFault(MinutesRefusal.MINUTES_FILTER_NOT_TAKEN, begin);
    }
    byte[] data = filter.equals(FLATE) ? inflate(begin, end) : Arrays.copyOfRange(file, begin, end);
    return predicted(members, data, begin);
  }

  private static String filter(Map<String, Object> members, int position) throws PdfFault {
    Object filter = members.getOrDefault("Filter", new Name(""));
    if (filter instanceof List<?> several && several.size() <= 1) {
      filter = several.isEmpty() ? new Name("") : several.get(0);
    }
    if (filter instanceof Name name && TAKEN.contains(name.text())) {
      return name.text();
    }
    throw new PdfFault(MinutesRefusal.MINUTES_FILTER_NOT_TAKEN, position);
  }

  private byte[] inflate(int begin, int end) throws PdfFault {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(file, begin, end - begin);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] buffer = new byte[BUFFER];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new PdfFault(MinutesRefusal.MINUTES_STRUCTURE_BROKEN, begin);
        }
        decompressed += count;
        if (decompressed > MOST_BYTES) {
          throw new PdfFault(MinutesRefusal.MINUTES_DECOMPRESS_TOO_FAR, begin);
        }
        out.write(buffer, 0, count);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new PdfFault(MinutesRefusal.MINUTES_STRUCTURE_BROKEN, begin);
    } finally {
      inflater.end();
    }
  }

  /** Undoes the PNG predictors (ISO 32000-2, 7.4.4.4), one byte to a colour. */
  private static byte[] predicted(Map<String, Object> members, byte[] data, int position)
      throws PdfFault {
    Object parameters = members.get("DecodeParms");
    if (parameters instanceof List<?> several && several.size() == 1) {
      parameters = several.get(0);
    }
    if (!(parameters instanceof Map<?, ?> said)
        || !(said.get("Predictor") instanceof Long predictor)
        || predictor < 2) {
      return data;
    }
    boolean image = members.containsKey("Width");
    if (image) {
      return data;
    }
    Object columns = said.containsKey("Columns") ? said.get("Columns") : (Object) 1L;
    if (predictor < FIRST_PNG_PREDICTOR
        || said.containsKey("Colors")
        || !(columns instanceof Long width)
        || width < 1
        || width > data.length) {
      throw new PdfFault(MinutesRefusal.MINUTES_FILTER_NOT_TAKEN, position);
    }
    return unpredicted(data, width.intValue(), position);
  }

  private static byte[] unpredicted(byte[] data, int width, int position) throws PdfFault {
    int rows = data.length / (width + 1);
    byte[] out = new byte[rows * width];
    for (int row = 0; row < rows; row++) {
      int kind = data[row * (width + 1)];
      for (int column = 0; column < width; column++) {
        int at = row * width + column;
        int left = column == 0 ? 0 : out[at - 1] & 0xff;
        int up = row == 0 ? 0 : out[at - width] & 0xff;
        int corner = row == 0 || column == 0 ? 0 : out[at - width - 1] & 0xff;
        int add =
            switch (kind) {
              case 0 -> 0;
              case 1 -> left;
              case 2 -> up;
              case 3 -> (left + up) / 2;
              case 4 -> paeth(left, up, corner);
              default -> throw new PdfFault(MinutesRefusal.MINUTES_STRUCTURE_BROKEN, position);
            };
        out[at] = (byte) (data[row * (width + 1) + 1 + column] + add);
      }
    }
    return out;
  }

  private static int paeth(int left, int up, int corner) {
    int estimate = left + up - corner;
    int byLeft = Math.abs(estimate - left);
    int byUp = Math.abs(estimate - up);
    int byCorner = Math.abs(estimate - corner);
    if (byLeft <= byUp && byLeft <= byCorner) {
      return left;
    }
    return byUp <= byCorner ? up : corner;
  }
}
