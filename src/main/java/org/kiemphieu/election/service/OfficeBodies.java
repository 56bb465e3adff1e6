package org.kiemphieu.election.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.assembly.domain.BodyOf;
import org.kiemphieu.assembly.repository.AssemblyEntity;
import org.kiemphieu.assembly.repository.AssemblyRepository;
import org.kiemphieu.assembly.service.OverrulingService;
import org.kiemphieu.election.domain.RoundRefusal;
import org.kiemphieu.election.repository.ElectionEntity;
import org.kiemphieu.election.repository.ElectionRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.refusal.RefusedException;
import org.kiemphieu.regulation.Candidate;
import org.kiemphieu.regulation.Finding;
import org.kiemphieu.regulation.Office;
import org.kiemphieu.regulation.OfficeProposal;
import org.kiemphieu.regulation.Offices;
import org.kiemphieu.regulation.RuleCode;

/**
 * From among whom an office is filled: another election of the assembly, or whose conference it is.
 */
@ApplicationScoped
@Transactional
public class OfficeBodies {

  @Inject ElectionRepository elections;
  @Inject AssemblyRepository assemblies;
  @Inject ElectedBodies bodies;
  @Inject OverrulingService overrulings;

  /**
   * Whose conference an assembly is.
   *
   * @param of the election that elected them
   * @param office what they were elected to
   * @param title of that election
   * @param members those elected; nothing while it is not over, or not released to the hall: nobody
   *     gave the asking assembly leave to know more than the hall
   */
  public record Electorate(
      BodyOf of, Office office, String title, Optional<ElectedBodies.Body> members) {}

  /** Whom the assembly is the conference of. Refused where it names nobody, or no election. */
  public Electorate electorate(String assembly) {
    BodyOf of =
        assemblies
            .byCode(assembly)
            .map(AssemblyEntity::settings)
            .flatMap(settings -> settings.bodyOf())
            .orElseThrow(() -> new RefusedException(Refusal.of(RoundRefusal.BODY_NOT_NAMED)));
    return electorate(of)
        .orElseThrow(
            () ->
                new RefusedException(
                    Refusal.of(RoundRefusal.BODY_UNKNOWN)
                        .with("assembly", of.assembly())
                        .with("election", of.election())));
  }

  private Optional<Electorate> electorate(BodyOf of) {
    return elections
        .byCode(of.assembly(), of.election())
        .map(
            election ->
                new Electorate(
                    of,
                    election.office,
                    election.title,
                    bodies.released(of.assembly(), of.election())));
  }

  /**
   * Everything the regulation says of the office and of who stands for it in a round, but for what
   * the presidium ruled otherwise on for the whole assembly.
   */
  List<Finding> findings(RoundContext round, List<Candidate> candidates) {
    Set<RuleCode> overruled = overrulings.overruled(round.assemblyId());
    return round
        .regulation()
        .check(
            new OfficeProposal(
                round.assembly().kind(), round.election().office(), candidates, body(round)))
        .stream()
        .filter(
            finding ->
                !finding.rule().certainty().overrulable()
                    || !overruled.contains(finding.rule().code()))
        .toList();
  }

  private Optional<OfficeProposal.Body> body(RoundContext round) {
    String assembly = round.key().assembly();
    List<ElectionEntity> here = elections.of(assembly);
    for (Office office : Offices.from(round.election().office())) {
      for (ElectionEntity election : here) {
        // A poll on those who might be elected is not their election.
        if (election.office == office && election.purpose.elects()) {
          return Optional.of(
              new OfficeProposal.Body(
                  election.title,
                  bodies.elected(assembly, election.code).map(ElectedBodies.Body::members)));
        }
      }
      Optional<Electorate> electorate =
          round.assembly().bodyOf().flatMap(this::electorate).filter(of -> of.office() == office);
      if (electorate.isPresent()) {
        return electorate.map(
            of ->
                new OfficeProposal.Body(of.title(), of.members().map(ElectedBodies.Body::members)));
      }
    }
    return Optional.empty();
  }
}
