package org.kiemphieu.regulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.refusal.Refusal;

/**
 * The paper of one round, before anybody marks it.
 *
 * @param kind how voters mark it
 * @param names how many names are printed on it, numbered from 1
 * @param seats how many are to be elected; as many as there are names where nobody is
 */
public record BallotPaper(PaperKind kind, int names, int seats) {

  private static final Pattern LINE = Pattern.compile("([0-9]{1,6})([-=*?]?)");

  /** Faults named of one sheet; whoever keys more needs no longer list. */
  private static final int MOST_FAULTS = 20;

  /** The marks read, or everything that is wrong with the notation; one of both is empty. */
  public record Read(Marks marks, List<Refusal> refusals) {}

  /**
   * Reads the marks notation (see {@link Marks#notation}). Numbers may come in any order and be
   * separated by spaces or commas.
   *
   * @param notation what was keyed
   * @param field the field's path for refusals
   */
  public Read read(String notation, String field) {
    TreeMap<Integer, LineMark> lines = new TreeMap<>();
    List<Refusal> refusals = new ArrayList<>();
    for (String token : notation.strip().split("[\\s,]+")) {
      if (token.isEmpty() || refusals.size() == MOST_FAULTS) {
        continue;
      }
      Matcher matcher = LINE.matcher(token);
      if (!matcher.matches()) {
        refusals.add(Refusal.of(RuleCode.MARKS_UNREADABLE, field).with("mark", token));
        continue;
      }
      int number = Integer.parseInt(matcher.group(1));
      LineMark mark = markOf(matcher.group(2));
      if (mark == null) {
        refusals.add(Refusal.of(RuleCode.MARK_NOT_OF_THIS_PAPER, field).with("mark", token));
      } else if (number < 1 || number > names) {
        refusals.add(
            Refusal.of(RuleCode.MARK_NOT_ON_LIST, field)
                .with("number", number)
                .with("names", names));
      } else if (lines.put(number, mark) != null) {
        refusals.add(Refusal.of(RuleCode.MARK_TWICE, field).with("number", number));
      }
    }
    return refusals.isEmpty()
        ? new Read(new Marks(lines), List.of())
        : new Read(Marks.NONE, List.copyOf(refusals));
  }

  private @Nullable LineMark markOf(String sign) {
    for (LineMark mark : LineMark.values()) {
      if (mark.paper() == kind && mark.sign().equals(sign)) {
        return mark;
      }
    }
    return null;
  }

  /** What each line says, in ballot order, taking the marks as they are. */
  public List<LineVote> lineVotes(Marks marks) {
    List<LineVote> votes = new ArrayList<>(Collections.nCopies(names, lineVote(null)));
    // Few lines carry a mark.
    marks
        .lines()
        .headMap(names + 1)
        .forEach((number, mark) -> votes.set(number - 1, lineVote(mark)));
    return votes;
  }

  /** How many names are voted for, taking the marks as they are. */
  public int votes(Marks marks) {
    return (int) lineVotes(marks).stream().filter(LineVote.FOR::equals).count();
  }

  private LineVote lineVote(@Nullable LineMark mark) {
    if (mark == null) {
      return switch (kind) {
        case STRIKE_OUT, AGREE_DISAGREE -> LineVote.FOR;
        case MARK_FOR -> LineVote.NOT_FOR;
        case THREE_LEVELS -> LineVote.HIGH;
      };
    }
    return switch (mark) {
      case CHOSEN -> LineVote.FOR;
      case STRUCK, DISAGREE -> LineVote.NOT_FOR;
      case BOTH, NEITHER, SEVERAL_BOXES, NO_BOX -> LineVote.NOT_COUNTED;
      case CONFIDENCE -> LineVote.CONFIDENCE;
      case LOW -> LineVote.LOW;
    };
  }
}
