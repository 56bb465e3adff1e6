package org.kiemphieu.verify.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What a walk through the bundle looked at and found, by check. Keeps the first findings only. */
public final class Journal {

  private static final int KEPT = 20;

  private static final class Page {
    private long examined;
    private long further;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> notes = new ArrayList<>();
  }

  private final Map<CheckId, Page> pages = new EnumMap<>(CheckId.class);

  /** Something was looked at. */
  public void seen(CheckId check) {
    page(check).examined++;
  }

  /** Something is wrong. */
  public void fault(CheckId check, Finding finding) {
    Page page = page(check);
    page.examined++;
    if (page.findings.size() < KEPT) {
      page.findings.add(finding);
    } else {
      page.further++;
    }
  }

  /** Looks at a condition: a finding where it does not hold. */
  public void hold(CheckId check, boolean holds, Finding otherwise) {
    if (holds) {
      seen(check);
    } else {
      fault(check, otherwise);
    }
  }

  /** The same where most conditions hold and a finding is not worth making beforehand. */
  public void hold(CheckId check, boolean holds, Supplier<Finding> otherwise) {
    if (holds) {
      seen(check);
    } else {
      fault(check, otherwise.get());
    }
  }

  /** Something a reader should know. */
  public void note(CheckId check, Finding note) {
    page(check).notes.add(note);
  }

  /** Whether anything was found wrong under this check. */
  public boolean failed(CheckId check) {
    return !page(check).findings.isEmpty();
  }

  /** Whether a reader should know anything about this check. */
  public boolean noted(CheckId check) {
    return !page(check).notes.isEmpty();
  }

  /** The result of a check that must have looked at something. */
  public CheckResult result(CheckId check, String file) {
    if (page(check).examined == 0) {
      return CheckResult.failed(check, Finding.of("NOTHING_EXAMINED", file));
    }
    return resultEvenOfNothing(check);
  }

  /** The result of a check of things that need not occur. */
  public CheckResult resultEvenOfNothing(CheckId check) {
    Page page = page(check);
    CheckResult.State state =
        page.findings.isEmpty() ? CheckResult.State.OK : CheckResult.State.FAILED;
    return new CheckResult(
        check, state, List.copyOf(page.findings), page.further, List.copyOf(page.notes));
  }

  private Page page(CheckId check) {
    return pages.computeIfAbsent(check, id -> new Page());
  }
}
