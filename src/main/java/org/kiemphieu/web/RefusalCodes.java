package org.kiemphieu.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.batch.domain.BatchRefusal;
import org.kiemphieu.conclusion.domain.ConclusionRefusal;
import org.kiemphieu.delegate.domain.DelegateRefusal;
import org.kiemphieu.document.domain.DocumentRefusal;
import org.kiemphieu.document.domain.MinutesRefusal;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.hands.domain.HandsRefusal;
import org.kiemphieu.http.HttpRefusal;
import org.kiemphieu.identity.domain.IdentityRefusal;
import org.kiemphieu.ledger.LedgerRefusal;
import org.kiemphieu.live.domain.LiveRefusal;
import org.kiemphieu.nomination.domain.NominationRefusal;
import org.kiemphieu.refusal.RefusalCode;
import org.kiemphieu.regulation.RuleCode;
import org.kiemphieu.result.domain.ResultRefusal;
import org.kiemphieu.spreadsheet.domain.SpreadsheetRefusal;
import org.kiemphieu.subordinate.domain.ReportedRefusal;
import org.kiemphieu.subordinate.domain.SubordinateRefusal;
import org.kiemphieu.table.domain.TableRefusal;
import org.kiemphieu.version.VersionRefusal;

/** Every code the service refuses with. A test finds a code that is missing here. */
public final class RefusalCodes {

  private static final List<Class<? extends RefusalCode>> ROOMS =
      List.of(
          RuleCode.class,
          AssemblyRefusal.class,
          DelegateRefusal.class,
          RoundRefusal.class,
          NominationRefusal.class,
          BatchRefusal.class,
          ResultRefusal.class,
          ConclusionRefusal.class,
          DocumentRefusal.class,
          MinutesRefusal.class,
          HandsRefusal.class,
          LedgerRefusal.class,
          LiveRefusal.class,
          SpreadsheetRefusal.class,
          TableRefusal.class,
          SubordinateRefusal.class,
          ReportedRefusal.class,
          IdentityRefusal.class,
          HttpRefusal.class,
          VersionRefusal.class);

  private static final List<RefusalCode> ALL =
      ROOMS.stream().flatMap(room -> Stream.<RefusalCode>of(room.getEnumConstants())).toList();

  private static final Map<String, RefusalCode> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(RefusalCode::name, Function.identity()));

  private RefusalCodes() {}

  /** All codes, room by room. */
  public static List<RefusalCode> all() {
    return ALL;
  }

  /** The code of that name. */
  public static Optional<RefusalCode> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }
}
