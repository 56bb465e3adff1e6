package org.kiemphieu.hands.repository;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.hands.domain.HandsKey;

/** One show of hands; its state is its latest step. */
@Entity
@Table(name = "show_of_hands")
public class ShowOfHandsEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "assembly_id")
  public AssemblyEntity assembly;

  public String code;

  /** Its names. */
  public HandsKey key() {
    return new HandsKey(assembly.code, code);
  }
}
