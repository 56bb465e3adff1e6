package org.kiemphieu.hands.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kiemphieu.assembly.domain.AssemblyRefusal;
import org.kiemphieu.assembly.domain.AssemblySettings;
import org.kiemphieu.assembly.domain.Attendance;
import org.kiemphieu.assembly.service.AttendanceInForce;
import org.kiemphieu.assembly.service.OverrulingService;
import org.kiemphieu.hands.domain.HallSections;
import org.kiemphieu.hands.domain.HandsRefusal;
import org.kiemphieu.hands.domain.HandsStep;
import org.kiemphieu.hands.domain.Prepared;
import org.kiemphieu.hands.domain.VoteBase;
import org.kiemphieu.hands.repository.HallSectionsEntity;
import org.kiemphieu.hands.repository.HallSectionsRepository;
import org.kiemphieu.hands.repository.ShowOfHandsEntity;
import org.kiemphieu.hands.repository.ShowOfHandsStepRepository;
import org.kiemphieu.refusal.Refusal;
import org.kiemphieu.regulation.HandsBase;
import org.kiemphieu.regulation.HandsMatter;
import org.kiemphieu.regulation.Regulation;
import org.kiemphieu.regulation.RuleCode;

/** What a show of hands is opened on: attendance, base and sections as they stand. */
@ApplicationScoped
class HandsOpening {

  @Inject AttendanceInForce attendances;
  @Inject OverrulingService overrulings;
  @Inject HallSectionsRepository halls;
  @Inject ShowOfHandsStepRepository steps;

  HandsStep open(ShowOfHandsEntity vote, Prepared prepared, int version) {
    AssemblySettings settings = vote.assembly.settings();
    Regulation regulation = settings.regulationInForce();
    Set<RuleCode> overruled = overrulings.overruled(vote.assembly.id);
    HandsMatter matter = prepared.motion().matter();
    HandsBase of = VoteBase.of(matter, regulation, overruled);
    Optional<Attendance> attendance =
        of == HandsBase.RESOLUTIONS
            ? attendances.forResolutions(vote.assembly.id)
            : attendances.forElections(vote.assembly.id);
    if (attendance.isEmpty()) {
      return new HandsStep.Refused(List.of(Refusal.of(AssemblyRefusal.ATTENDANCE_NOT_RECORDED)));
    }
    List<Refusal> refusals = new ArrayList<>();
    attendance.get().quorumMissed(regulation, overruled).ifPresent(refusals::add);
    if (steps.anyOpen(vote.assembly.id)) {
      refusals.add(Refusal.of(HandsRefusal.ANOTHER_SHOW_OF_HANDS_OPEN));
    }
    VoteBase base =
        new VoteBase(
            of,
            attendance.get().base(),
            attendance.get().present(),
            regulation.basis(),
            regulation.majority(),
            VoteBase.overruled(matter, regulation, overruled));
    HallSections hall =
        halls.latest(vote.assembly.id).map(HallSectionsEntity::hall).orElse(HallSections.NONE);
    HandsStep step = prepared.open(version, base, hall);
    if (step instanceof HandsStep.Refused refused) {
      refusals.addAll(refused.refusals());
    }
    return refusals.isEmpty() ? step : new HandsStep.Refused(refusals);
  }
}
