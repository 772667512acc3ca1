package io.dateline.view.api;

import io.dateline.view.api.Answers.Problem;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers a search that cannot be understood with 400 and what is wrong with it. */
public class BadQueryMapper {
    @ServerExceptionMapper
    public Response map(BadQuery bad) {
        return Response.status(400)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(new Problem(bad.problem()))
                .build();
    }
}
