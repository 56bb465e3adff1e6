package org.kiemphieu.assembly.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.assembly.repository.AttendanceEntity;
import org.kiemphieu.assembly.repository.AttendanceRepository;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.regulation.Deduction;
import org.kiemphieu.table.Rows;
import org.kiemphieu.table.Table;

/** Every record of attendance, a line for each figure; the latest version counts. */
@ApplicationScoped
class AttendanceTable implements Table {

  @Inject AssemblyRepository assemblies;
  @Inject AttendanceRepository attendances;

  @Override
  public String name() {
    return "attendance";
  }

  @Override
  public Command command() {
    return Command.READ_ASSEMBLY;
  }

  @Override
  public List<String> columns() {
    return List.of("version", "figure", "people", "reason");
  }

  @Override
  public void write(String assembly, Rows rows) {
    assemblies
        .byCode(assembly)
        .ifPresent(found -> attendances.of(found.id).forEach(recorded -> write(recorded, rows)));
  }

  private static void write(AttendanceEntity recorded, Rows rows) {
    Attendance attendance = recorded.attendance();
    rows.add(recorded.version, "CONVENED", attendance.base().convened(), "");
    for (Deduction line : attendance.base().deductions()) {
      rows.add(recorded.version, line.kind(), line.count(), line.reason());
    }
    rows.add(recorded.version, "BASE", attendance.base().size(), "");
    rows.add(recorded.version, "PRESENT", attendance.present(), "");
  }
}
