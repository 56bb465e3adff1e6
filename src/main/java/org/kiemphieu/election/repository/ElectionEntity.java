package org.kiemphieu.election.repository;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.election.domain.ElectionSettings;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.Purpose;

/** One election of an assembly. */
@Entity
@Table(name = "election")
public class ElectionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "assembly_id")
  public AssemblyEntity assembly;

  public String code;
  @Version public int version;

  @Enumerated(EnumType.STRING)
  public Office office;

  public String title;
  public int seats;
  public int alternates;

  @Enumerated(EnumType.STRING)
  public Purpose purpose;

  /** Takes over {@code settings}. */
  public void take(ElectionSettings settings) {
    office = settings.office();
    title = settings.title();
    seats = settings.seats();
    alternates = settings.alternates();
    purpose = settings.purpose();
  }

  /** The settings as stored. */
  public ElectionSettings settings() {
    return new ElectionSettings(office, title, seats, alternates, purpose);
  }
}
