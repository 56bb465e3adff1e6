package org.kiemphieu.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.assembly.api.AssemblyResource;
import org.kiemphieu.assembly.api.OverrulingResource;
import org.kiemphieu.assembly.api.TellerResource;
import org.kiemphieu.batch.api.BatchResource;
import org.kiemphieu.batch.api.CountResource;
import org.kiemphieu.batch.api.EntryLogOfBatchResource;
import org.kiemphieu.batch.api.EntryLogResource;
import org.kiemphieu.batch.api.ReadingResource;
import org.kiemphieu.batch.api.RoundCountsResource;
import org.kiemphieu.batch.api.VerdictResource;
import org.kiemphieu.bundle.api.BundleResource;
import org.kiemphieu.conclusion.api.ApprovalResource;
import org.kiemphieu.conclusion.api.ClosingResource;
import org.kiemphieu.conclusion.api.ComplaintResource;
import org.kiemphieu.conclusion.api.ConclusionResource;
import org.kiemphieu.conclusion.api.HolidayResource;
import org.kiemphieu.conclusion.api.SealResource;
import org.kiemphieu.delegate.api.DelegateResource;
import org.kiemphieu.delegate.api.RollResource;
import org.kiemphieu.document.api.CandidateListDocumentResource;
import org.kiemphieu.document.api.CredentialsReportResource;
import org.kiemphieu.document.api.DocumentResource;
import org.kiemphieu.document.api.HandsMinutesResource;
import org.kiemphieu.document.api.OfficeFileResource;
import org.kiemphieu.document.api.PaperResource;
import org.kiemphieu.document.api.SealDocumentResource;
import org.kiemphieu.document.api.SignedMinutesResource;
import org.kiemphieu.election.api.ElectionResource;
import org.kiemphieu.election.api.ElectorateResource;
import org.kiemphieu.election.api.RoundResource;
import org.kiemphieu.election.api.RoundStepsResource;
import org.kiemphieu.election.domain.RoundCommands;
import org.kiemphieu.hands.api.HandsResource;
import org.kiemphieu.hands.api.SectionResource;
import org.kiemphieu.hands.domain.HandsCommands;
import org.kiemphieu.http.Problem;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.api.AccountResource;
import org.kiemphieu.identity.api.AccountSecondFactorResource;
import org.kiemphieu.identity.api.AccountSessionResource;
import org.kiemphieu.identity.api.SecondFactorResource;
import org.kiemphieu.identity.api.SecurityEventResource;
import org.kiemphieu.identity.api.SessionResource;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.identity.domain.RoleTable;
import org.kiemphieu.ledger.api.CheckpointResource;
import org.kiemphieu.ledger.api.LedgerCheckResource;
import org.kiemphieu.ledger.api.LedgerResource;
import org.kiemphieu.ledger.api.WitnessResource;
import org.kiemphieu.live.api.DisplayResource;
import org.kiemphieu.live.api.EventResource;
import org.kiemphieu.live.api.HallResource;
import org.kiemphieu.nomination.api.NominatedListResource;
import org.kiemphieu.nomination.api.NominationResource;
import org.kiemphieu.result.api.DecisionResource;
import org.kiemphieu.result.api.ElectionResultResource;
import org.kiemphieu.result.api.NextRoundResource;
import org.kiemphieu.result.api.ReleaseResource;
import org.kiemphieu.result.api.ResultResource;
import org.kiemphieu.spreadsheet.api.CandidateListFileResource;
import org.kiemphieu.spreadsheet.api.SpreadsheetResource;
import org.kiemphieu.subordinate.api.ConsolidatedResource;
import org.kiemphieu.subordinate.api.MakeUpResource;
import org.kiemphieu.subordinate.api.OwnResultsResource;
import org.kiemphieu.subordinate.api.ProfileResource;
import org.kiemphieu.subordinate.api.ReportedResource;
import org.kiemphieu.subordinate.api.SubordinateResource;
import org.kiemphieu.subordinate.api.SuperiorResource;
import org.kiemphieu.subordinate.api.TargetResource;
import org.kiemphieu.table.api.TableResource;

/**
 * Prints the role table and the state table into the description of the API, operation by
 * operation, from the tables themselves; and says that every refusal is a problem (RFC 9457).
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.RUNTIME_STARTUP)
public final class ApiDescription implements OASFilter {

  /** Every resource with an operation that a role is needed for. */
  static final List<Class<?>> RESOURCES =
      List.of(
          AccountResource.class,
          SessionResource.class,
          AccountSessionResource.class,
          SecondFactorResource.class,
          AccountSecondFactorResource.class,
          SecurityEventResource.class,
          AssemblyResource.class,
          OverrulingResource.class,
          TellerResource.class,
          DelegateResource.class,
          RollResource.class,
          CredentialsReportResource.class,
          ElectionResource.class,
          RoundResource.class,
          RoundStepsResource.class,
          NominationResource.class,
          NominatedListResource.class,
          ElectorateResource.class,
          NextRoundResource.class,
          ElectionResultResource.class,
          RoundCountsResource.class,
          BatchResource.class,
          ReadingResource.class,
          VerdictResource.class,
          CountResource.class,
          EntryLogResource.class,
          EntryLogOfBatchResource.class,
          ResultResource.class,
          ReleaseResource.class,
          DecisionResource.class,
          ConclusionResource.class,
          ClosingResource.class,
          HolidayResource.class,
          ComplaintResource.class,
          ApprovalResource.class,
          SealResource.class,
          DocumentResource.class,
          PaperResource.class,
          OfficeFileResource.class,
          SignedMinutesResource.class,
          SealDocumentResource.class,
          CandidateListDocumentResource.class,
          BundleResource.class,
          SectionResource.class,
          HandsResource.class,
          HandsMinutesResource.class,
          LedgerResource.class,
          LedgerCheckResource.class,
          CheckpointResource.class,
          WitnessResource.class,
          EventResource.class,
          DisplayResource.class,
          HallResource.class,
          SpreadsheetResource.class,
          CandidateListFileResource.class,
          TableResource.class,
          SuperiorResource.class,
          SubordinateResource.class,
          ConsolidatedResource.class,
          TargetResource.class,
          ProfileResource.class,
          MakeUpResource.class,
          ReportedResource.class,
          OwnResultsResource.class);

  private static final String SECURITY_SCHEME = "token";

  private final Map<String, Command> commands = new HashMap<>();

  public ApiDescription() {
    for (Class<?> resource : RESOURCES) {
      for (Method method : resource.getDeclaredMethods()) {
        Allowed allowed = method.getAnnotation(Allowed.class);
        if (allowed != null) {
          commands.put(resource.getSimpleName() + "_" + method.getName(), allowed.value());
        }
      }
    }
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(this::describe));
  }

  private void describe(Operation operation) {
    if (operation.getOperationId() == null) {
      return;
    }
    operation.getResponses().addAPIResponse("4XX", problem());
    @Nullable Command command = commands.get(operation.getOperationId());
    if (command != null) {
      String before = operation.getDescription() == null ? "" : operation.getDescription() + "\n\n";
      operation.setDescription(before + who(command) + when(command));
      operation.addSecurityRequirement(
          OASFactory.createSecurityRequirement().addScheme(SECURITY_SCHEME));
    }
  }

  private static String who(Command command) {
    return "Command " + command + "; roles: " + names(RoleTable.rolesFor(command)) + ".";
  }

  private static String when(Command command) {
    if (HandsCommands.all().contains(command)) {
      return " States: " + names(HandsCommands.stagesFor(command)) + ".";
    }
    return RoundCommands.dependsOnState(command)
        ? " States: " + names(RoundCommands.stagesFor(command)) + "."
        : "";
  }

  private static String names(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining(", "));
  }

  private static APIResponse problem() {
    return OASFactory.createAPIResponse()
        .description("Refused: every reason with its code, field, article and sentence (RFC 9457)")
        .content(
            OASFactory.createContent()
                .addMediaType(
                    Problem.MEDIA_TYPE,
                    OASFactory.createMediaType()
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.OBJECT))));
  }
}
