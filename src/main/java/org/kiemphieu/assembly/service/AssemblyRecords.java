package org.kiemphieu.assembly.service;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Deduction;
import org.kiemphieu.regulation.OwnRules;

/** Assemblies, attendance and bases as they are written into the ledger and into results. */
public final class AssemblyRecords {

  private AssemblyRecords() {}

  /** The members of an assembly's settings. */
  public static Map<String, Object> of(AssemblySettings settings) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("organisation", settings.organisation());
    members.put("superior", settings.superior());
    members.put("name", settings.name());
    members.put("term", settings.term());
    members.put("place", settings.place());
    members.put("heldOn", settings.heldOn().map(LocalDate::toString).orElse(""));
    members.put("kind", settings.kind().name());
    members.put("regulation", settings.regulation());
    members.put("readingsPerBatch", settings.readingsPerBatch());
    settings.ownRules().ifPresent(own -> members.put("ownRules", of(own)));
    settings
        .bodyOf()
        .ifPresent(
            body ->
                members.put(
                    "bodyOf", Map.of("assembly", body.assembly(), "election", body.election())));
    return members;
  }

  private static Map<String, Object> of(OwnRules own) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("resolution", own.resolution());
    if (own.surplusLimit().isPresent()) {
      members.put("surplusLimit", own.surplusLimit().getAsInt());
    }
    members.put("surplusCompulsory", own.surplusCompulsory());
    members.put("paper", own.paper().name());
    members.put("minimumVotes", own.minimumVotes());
    members.put("basis", own.basis().name());
    members.put("majority", own.majority().name());
    members.put("invalidDefects", own.invalidDefects().stream().map(Enum::name).sorted().toList());
    members.put("ties", own.ties().name());
    return members;
  }

  /** The members of an attendance. */
  public static Map<String, Object> of(Attendance attendance) {
    Map<String, Object> members = new LinkedHashMap<>(of(attendance.base()));
    members.put("present", attendance.present());
    return members;
  }

  /** The members of a base, with its arithmetic. */
  public static Map<String, Object> of(Base base) {
    List<Map<String, Object>> lines = base.deductions().stream().map(AssemblyRecords::of).toList();
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("convened", base.convened());
    members.put("deductions", lines);
    members.put("base", base.size());
    return members;
  }

  private static Map<String, Object> of(Deduction line) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kind", line.kind().name());
    members.put("count", line.count());
    members.put("reason", line.reason());
    return members;
  }
}
