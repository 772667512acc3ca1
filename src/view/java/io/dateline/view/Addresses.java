package io.dateline.view;

import io.dateline.http.Served;
import io.vertx.core.http.HttpMethod;
import jakarta.inject.Singleton;

/** The addresses of the view that are more than plain ones to read: those with names in them, and the one that takes something. */
@Singleton
final class Addresses implements Served {
    @Override
    public boolean hasNames(String path) {
        return path.startsWith("/api/articles/") || path.startsWith("/api/entities/");
    }

    @Override
    public boolean isWrite(HttpMethod method, String path) {
        return method.equals(HttpMethod.POST) && path.startsWith("/api/flow/rejected/") && path.endsWith("/redrive");
    }
}
