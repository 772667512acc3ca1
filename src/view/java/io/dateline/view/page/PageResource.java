package io.dateline.view.page;

import io.dateline.view.api.BadQuery;
import io.dateline.view.api.Search;
import io.dateline.view.window.Row;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /}: the page with the last 100 rows, which is all that is shown where scripts do not run. */
@Path("/")
@Blocking
public class PageResource {
    private static final int ROWS = 100;

    private final Search search;

    @Inject
    public PageResource(Search search) {
        this.search = search;
    }

    /** The templates below {@code templates/PageResource}, checked at build time. */
    @CheckedTemplate
    static final class Templates {
        private Templates() {}

        static native TemplateInstance index(List<Line> rows, String q, String problem);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance page(@QueryParam("q") @DefaultValue("") String q) {
        try {
            List<Row> rows = search.list(q, ROWS).rows();
            return Templates.index(rows.stream().map(Line::of).toList(), q, "");
        } catch (BadQuery bad) {
            return Templates.index(List.of(), q, bad.problem());
        }
    }
}
