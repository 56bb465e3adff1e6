package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.assembly.repository.AttendanceEntity;
import org.kiemphieu.assembly.repository.AttendanceRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.ledger.LedgerEntry;
import org.kiemphieu.ledger.replay.ExpectedRows;
import org.kiemphieu.ledger.replay.RecordedRows;

/** The assembly and its attendance, as rows a ledger tells of. */
@ApplicationScoped
class AssemblyRows implements RecordedRows {

  @Inject AssemblyRepository assemblies;
  @Inject AttendanceRepository attendances;

  @Override
  public Map<String, Map<String, Object>> stored(String assembly) {
    Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
    for (AssemblyEntity entity : assemblies.byCode(assembly).stream().toList()) {
      rows.put("assembly", AssemblyRecords.of(entity.settings()));
      for (AttendanceEntity attendance : attendances.of(entity.id)) {
        rows.put(attendanceRow(attendance.version), AssemblyRecords.of(attendance.attendance()));
      }
    }
    return rows;
  }

  @Override
  public Replay begin() {
    return new Replay() {
      private int attendance;

      @Override
      public void take(LedgerEntry entry, ExpectedRows expected) {
        if (entry.command().equals(Command.SET_UP_ASSEMBLY.name())) {
          expected.put("assembly", entry.sequence(), entry.after());
        } else if (entry.command().equals(Command.RECORD_ATTENDANCE.name())) {
          attendance++;
          expected.put(attendanceRow(attendance), entry.sequence(), entry.after());
        }
      }
    };
  }

  private static String attendanceRow(int version) {
    return "attendance version " + version;
  }
}
