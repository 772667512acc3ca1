package io.dateline.cli.input;

import io.dateline.cli.input.Fetch.Answer;
import io.dateline.words.Sha256;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the items that come into a feed on the web. The feed is asked for only what has changed, where its server knows how,
 * and each item that is new, or not as it was, is found as a feed of one.
 */
public final class FeedPoll implements Lookout {
    /** The largest feed read. */
    private static final int MOST_BYTES = 16 * 1024 * 1024;

    /** Items remembered: the largest feeds have a thousand at a time. */
    private static final int MOST_KEYS = 20_000;

    private final String address;
    private final Duration every;
    private final Fetch fetch;
    private final SentLog log;
    private final Map<String, String> condition = new HashMap<>();
    private int open;

    /**
     * @param state where it is remembered what was sent; null to remember it for this run alone
     */
    public FeedPoll(String address, Duration every, Fetch fetch, @Nullable Path state) throws IOException {
        this.address = address;
        this.every = every;
        this.fetch = fetch;
        this.log = new SentLog(state);
    }

    @Override
    public String name() {
        return address;
    }

    @Override
    public Duration every() {
        return every;
    }

    @Override
    public List<Found> look() throws IOException {
        Answer answer = fetch.get(address, MOST_BYTES, open > 0 ? Map.of() : condition);
        if (answer.isUnchanged()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (byte[] part : FeedParts.of(answer.body())) {
            String key = Sha256.of(part);
            if (!log.has(key)) {
                found.add(new Found(key, new Source.Given(new WireItem(address, part, answer.contentType()))));
            }
        }
        condition.clear();
        answer.header("etag").ifPresent(tag -> condition.put("If-None-Match", tag));
        answer.header("last-modified").ifPresent(day -> condition.put("If-Modified-Since", day));
        open = found.size();
        return found;
    }

    @Override
    public void sent(Found found) throws IOException {
        open--;
        log.add(found.key());
        if (log.size() > 2 * MOST_KEYS) {
            log.shorten(MOST_KEYS);
        }
    }
}
