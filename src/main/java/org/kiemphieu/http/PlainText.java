package org.kiemphieu.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.text.Normalizer;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;

/**
 * Takes every text in Unicode NFC, so that a name typed composed and one typed decomposed are the
 * same, and refuses characters nobody can see: they would make two equal names differ, or not fit
 * into the database. A text of nothing but spaces, of whatever kind, is empty.
 */
@Singleton
public class PlainText implements ObjectMapperCustomizer {

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("plain-text").addDeserializer(String.class, new Texts()));
  }

  private static final class Texts extends StdScalarDeserializer<String> {

    Texts() {
      super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String given = StringDeserializer.instance.deserialize(parser, context);
      String text = Normalizer.normalize(given, Normalizer.Form.NFC);
      if (text.codePoints().anyMatch(Texts::isInvisible)) {
        throw new RefusedException(
            Refusal.of(
                HttpRefusal.TEXT_CHARACTERS, field(parser.getParsingContext().pathAsPointer())));
      }
      return text.codePoints().allMatch(Texts::isSpace)
          ? ""
          : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static boolean isSpace(int character) {
      return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isInvisible(int character) {
      return switch (Character.getType(character)) {
        case Character.CONTROL -> character != '\n' && character != '\r' && character != '\t';
        case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE ->
            true;
        // What is left of combining characters in NFC belongs to no letter of ours.
        case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
        default -> false;
      };
    }

    private static String field(JsonPointer pointer) {
      String path = pointer.toString().replaceAll("/([0-9]+)", "[$1]").replace('/', '.');
      return path.startsWith(".") ? path.substring(1) : path;
    }
  }
}
