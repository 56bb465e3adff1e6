package org.kiemphieu.verify.check;

import java.util.Comparator;
import java.util.List;

/** All checks, in the order of their numbers. */
final class Checks {

  static final List<Check> ALL =
      List.<Check>of(
              new AgreementCheck(),
              new BallotsFormCheck(),
              new BallotsHeldCheck(),
              new CertificateOfResultCheck(),
              new CertificateTrustCheck(),
              new CertificateValidityCheck(),
              new CheckpointSignatureCheck(),
              new CosignedFormCheck(),
              new CountClosedCheck(),
              new CountersignaturesCheck(),
              new DifferencesDecidedCheck(),
              new DoubtsRuledCheck(),
              new EarlierCheckpointCheck(),
              new FileDigestsCheck(),
              new FileSizesCheck(),
              new FileTimesCheck(),
              new FilesNotEmptyCheck(),
              new FilesPresentCheck(),
              new FourEyesCheck(),
              new IdentitiesCheck(),
              new LedgerFormCheck(),
              new LedgerInReadingsCheck(),
              new LedgerRootCheck(),
              new LedgerSequenceCheck(),
              new ManifestFormCheck(),
              new ManifestListsFilesCheck(),
              new ManifestSignatureCheck(),
              new MinutesCheckpointCheck(),
              new MinutesFiguresCheck(),
              new MinutesRecordedCheck(),
              new MinutesSignaturesCheck(),
              new MinutesVersionsCheck(),
              new ReadingVersionsCheck(),
              new ReadingsBlindCheck(),
              new ReadingsCompleteCheck(),
              new ReadingsFormCheck(),
              new ReadingsInLedgerCheck(),
              new ReadmeFormCheck(),
              new ResultAssemblyCheck(),
              new ResultBallotsCheck(),
              new ResultBaseCheck(),
              new ResultBaseFigureCheck(),
              new ResultBoardCheck(),
              new ResultCandidatesCheck(),
              new ResultEarlierCountsCheck(),
              new ResultElectionCheck(),
              new ResultFormCheck(),
              new ResultKeysCheck(),
              new ResultOutcomeCheck(),
              new ResultOverrulingsCheck(),
              new ResultPapersCheck(),
              new ResultPercentagesCheck(),
              new ResultPersonsCheck(),
              new ResultRecordedCheck(),
              new ResultRulesCheck(),
              new ResultSignatureCheck(),
              new ResultVotesCheck(),
              new RoundStepsCheck(),
              new RulingsLawfulCheck(),
              new SheetsHeldCheck(),
              new VerdictsCheck(),
              new WithheldEntriesCheck(),
              new ZipFormCheck())
          .stream()
          .sorted(Comparator.comparing((Check check) -> check.id().number()))
          .toList();

  private Checks() {}
}
