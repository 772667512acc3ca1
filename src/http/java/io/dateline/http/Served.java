package io.dateline.http;

import io.vertx.core.http.HttpMethod;

/** What an application serves beside plain addresses to read, which is all that most of them do. */
public interface Served {
    /** Nothing. */
    Served ONLY_TO_READ = new Served() {
        @Override
        public boolean hasNames(String path) {
            return false;
        }

        @Override
        public boolean isWrite(HttpMethod method, String path) {
            return false;
        }
    };

    /** Whether an address of this form ends in the name of something, which may hold any character. */
    boolean hasNames(String path);

    /** Whether this address takes something, by this method. */
    boolean isWrite(HttpMethod method, String path);
}
