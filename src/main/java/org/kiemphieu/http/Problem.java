package org.kiemphieu.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.refusal.Messages;
import org.kiemphieu.refusal.Refusal;

/**
 * A "no" as RFC 9457 wants it, with every reason.
 *
 * @param type where the first reason is explained
 * @param title what sort of "no" it is
 * @param detail the sentences of all reasons, in the language asked for
 * @param instance path of the request
 * @param code the first reason
 * @param refusals all reasons
 */
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String code,
    List<Reason> refusals) {

  /** The media type of a problem. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String ARTICLE = "article";
  private static final String CERTAINTY = "certainty";

  public Problem {
    refusals = List.copyOf(refusals);
  }

  /** The problem that tells {@code refusals}; the first decides the status. */
  static Problem of(List<Refusal> refusals, Language language, String instance) {
    Refusal first = refusals.get(0);
    List<Reason> reasons = refusals.stream().map(Reason::of).toList();
    return new Problem(
        "/api/refusals/" + first.code().name(),
        Messages.text("problem." + first.code().kind().name(), language),
        Statuses.of(first.code()),
        reasons.stream().map(r -> r.detail().in(language)).collect(Collectors.joining(" ")),
        instance,
        first.code().name(),
        reasons);
  }

  /**
   * One reason.
   *
   * @param field path of the faulty field; empty when the request as a whole is meant
   * @param arguments the figures in the sentence
   * @param article where the rule stands, in both languages; absent when it is no regulation's
   * @param certainty how sure the service is of the rule; absent when it is no regulation's
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Reason(
      String code,
      String field,
      Sentences detail,
      Map<String, Object> arguments,
      @Nullable Object article,
      @Nullable Object certainty) {

    /** What is told of one refusal. */
    public static Reason of(Refusal refusal) {
      Map<String, Object> arguments = new TreeMap<>(refusal.arguments());
      @Nullable Object article = arguments.remove(ARTICLE);
      @Nullable Object certainty = arguments.remove(CERTAINTY);
      return new Reason(
          refusal.code().name(),
          refusal.field(),
          Sentences.of(refusal),
          arguments,
          article,
          certainty);
    }
  }
}
