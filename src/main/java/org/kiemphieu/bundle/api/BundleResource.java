package org.kiemphieu.bundle.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kiemphieu.bundle.service.BundleService;
import org.kiemphieu.election.api.CountPath;
import org.kiemphieu.election.domain.CountKey;
import org.kiemphieu.http.ApiPaths;
import org.kiemphieu.http.Attachment;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;

/** Everything by which a result can be checked without the service, in one file. */
@Path(ApiPaths.COUNT + "/bundle.zip")
@Tag(name = "Result")
public class BundleResource {

  @Inject BundleService bundles;

  @GET
  @Allowed(Command.EXPORT_BUNDLE)
  @Produces("application/zip")
  @Operation(
      summary = "The evidence bundle of a confirmed count",
      description = "What is in it: src/docs/bundle-format.md. The auditor's program checks it.")
  public Response bundle(@BeanParam CountPath path) {
    BundleService.Zip zip = bundles.bundle(path.count());
    return Response.ok(zip.content())
        .header(HttpHeaders.CONTENT_LENGTH, zip.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, Attachment.named(name(path)))
        .build();
  }

  /** Codes have letters, digits, dots and hyphens only. */
  private static String name(CountPath path) {
    CountKey count = path.count();
    return "%s_%s_%d_%d.zip"
        .formatted(
            count.round().assembly(),
            count.round().election(),
            count.round().round(),
            count.count());
  }
}
