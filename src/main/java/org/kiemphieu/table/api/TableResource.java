package org.kiemphieu.table.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.kiemphieu.http.Attachment;
import org.kiemphieu.identity.access.Allowed;
import org.kiemphieu.identity.domain.Command;
import org.kiemphieu.refusal.Language;
import org.kiemphieu.table.Table;
import org.kiemphieu.table.service.Tables;

/** Everything an assembly has, as CSV for spreadsheets and other programs. */
@Path("/api/assemblies/{assembly}/tables")
@Tag(name = "Tables")
public class TableResource {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What a refusal after the heading must not have left behind; far more than any heading. */
  private static final int BUFFER = 65_536;

  @Inject Tables tables;

  /** A text in both languages. */
  @Schema(name = "TableText")
  public record TextView(
      @JsonProperty("vi") String vietnamese, @JsonProperty("en") String english) {

    static TextView ofTable(Table table) {
      return new TextView(
          Tables.title(table, Language.VIETNAMESE), Tables.title(table, Language.ENGLISH));
    }

    static TextView ofColumn(String column) {
      return new TextView(
          Tables.title(column, Language.VIETNAMESE), Tables.title(column, Language.ENGLISH));
    }
  }

  /** A column. */
  @Schema(name = "TableColumn")
  public record ColumnView(String name, TextView title) {}

  /**
   * A table.
   *
   * @param file where it is
   */
  @Schema(name = "Table")
  public record TableView(
      String name, TextView title, Command command, String file, List<ColumnView> columns) {

    static TableView of(String assembly, Table table) {
      return new TableView(
          table.name(),
          TextView.ofTable(table),
          table.command(),
          "/api/assemblies/%s/tables/%s.csv".formatted(assembly, table.name()),
          table.columns().stream()
              .map(column -> new ColumnView(column, TextView.ofColumn(column)))
              .toList());
    }
  }

  @GET
  @Allowed(Command.READ_TABLES)
  @Operation(summary = "The tables you may read, with what each column holds")
  public List<TableView> all(@PathParam("assembly") String assembly) {
    return tables.readable().stream().map(table -> TableView.of(assembly, table)).toList();
  }

  @GET
  @Path("/{name}.csv")
  @Allowed(Command.READ_TABLES)
  @Produces("text/csv;charset=UTF-8")
  @Operation(
      summary = "A table as CSV (RFC 4180, UTF-8), the same data as the JSON of its command",
      description =
          "Besides this command you need the one the index names for the table. A text that a"
              + " spreadsheet would take for a formula has an apostrophe before it.")
  public Response csv(
      @PathParam("assembly") String assembly,
      @PathParam("name") String name,
      @QueryParam("bom")
          @DefaultValue("false")
          @Parameter(description = "a byte order mark first, by which Excel knows UTF-8")
          boolean bom,
      @QueryParam("headings")
          @Pattern(regexp = "vi|en")
          @Parameter(description = "headings in words; left out, the names of the columns")
          @Nullable String headings) {
    Table table = tables.find(name);
    Optional<Language> language =
        Optional.ofNullable(headings)
            .map(tag -> tag.equals("en") ? Language.ENGLISH : Language.VIETNAMESE);
    StreamingOutput file = out -> write(assembly, table, bom, language, out);
    return Response.ok(file)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            Attachment.named("%s_%s.csv".formatted(assembly, table.name())))
        .build();
  }

  private void write(
      String assembly, Table table, boolean bom, Optional<Language> headings, OutputStream out)
      throws IOException {
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER);
    if (bom) {
      text.write(BYTE_ORDER_MARK);
    }
    tables.csv(assembly, table, headings, text);
    text.flush();
  }
}
