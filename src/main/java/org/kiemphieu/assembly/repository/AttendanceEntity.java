package org.kiemphieu.assembly.repository;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.regulation.Base;
import org.kiemphieu.regulation.Deduction;

/** One version of an assembly's attendance; a later version supersedes it. */
@Entity
@Table(name = "attendance")
public class AttendanceEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @Column(name = "assembly_id")
  public Long assemblyId;

  public int version;
  public int convened;
  public int present;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "attendance_deduction", joinColumns = @JoinColumn(name = "attendance_id"))
  @OrderColumn(name = "line")
  // A roll makes a version of every arrival: a few queries for all of them.
  @BatchSize(size = 500)
  public List<Line> deductions = new ArrayList<>();

  /** One deduction. */
  @Embeddable
  public static class Line {
    @Enumerated(EnumType.STRING)
    public Deduction.Kind kind;

    public int count;
    public String reason;
  }

  /** A row for {@code attendance}. */
  public static AttendanceEntity of(long assemblyId, int version, Attendance attendance) {
    AttendanceEntity entity = new AttendanceEntity();
    entity.assemblyId = assemblyId;
    entity.version = version;
    entity.convened = attendance.base().convened();
    entity.present = attendance.present();
    for (Deduction deduction : attendance.base().deductions()) {
      Line line = new Line();
      line.kind = deduction.kind();
      line.count = deduction.count();
      line.reason = deduction.reason();
      entity.deductions.add(line);
    }
    return entity;
  }

  /** The attendance as recorded. */
  public Attendance attendance() {
    List<Deduction> lines =
        deductions.stream().map(d -> new Deduction(d.kind, d.count, d.reason)).toList();
    return new Attendance(new Base(convened, lines), present);
  }
}
