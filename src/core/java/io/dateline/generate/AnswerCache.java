package io.dateline.generate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Caches recent answers by the SHA-256 of their prompt, so that a batch that is aborted and polled again costs nothing,
 * and an article sent again gets the same summary. In memory and bounded; a restart clears it.
 */
final class AnswerCache {
    /** The most answers kept: two batches of the default size, about 2 MB. */
    static final int MOST = 1000;

    private final Map<String, Generation> byPrompt = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Generation> eldest) {
            return size() > MOST;
        }
    };

    synchronized @Nullable Generation get(String promptSha256) {
        return byPrompt.get(promptSha256);
    }

    synchronized void put(String promptSha256, Generation paid) {
        byPrompt.put(promptSha256, paid);
    }
}
