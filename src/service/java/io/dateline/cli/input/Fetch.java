package io.dateline.cli.input;

import io.dateline.publish.Release;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a page or a feed: http and https alone, bounded in size, time and redirects. Cookies and credentials are never
 * sent.
 */
public final class Fetch {
    /** From the first connection to the last byte: a person waits for it. */
    private static final Duration TIME = Duration.ofSeconds(20);

    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** To https, to the right host, to the right path, and two for a shortener and a consent page. */
    static final int MOST_REDIRECTS = 5;

    private final BooleanSupplier allowed;
    private final Duration time;

    /**
     * @param allowed {@code dateline.fetch}, asked only when something is to be fetched
     */
    public Fetch(BooleanSupplier allowed) {
        this(allowed, TIME);
    }

    Fetch(BooleanSupplier allowed, Duration time) {
        this.allowed = allowed;
        this.time = time;
    }

    /** Whether it looks like a web address and not like a file. */
    public static boolean isAddress(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /**
     * @param most bytes that are read
     */
    public WireItem get(String address, int most) throws IOException {
        Answer answer = get(address, most, Map.of());
        return new WireItem(address, answer.body(), answer.contentType());
    }

    /** What a server answered. */
    static final class Answer {
        private final int status;
        private final byte[] body;
        private final HttpResponse<InputStream> response;

        Answer(HttpResponse<InputStream> response, byte[] body) {
            this.status = response.statusCode();
            this.body = body;
            this.response = response;
        }

        boolean isUnchanged() {
            return status == 304;
        }

        byte[] body() {
            return body;
        }

        Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        @Nullable
        String contentType() {
            return header("content-type")
                    .filter(type -> !type.startsWith("application/octet-stream"))
                    .orElse(null);
        }
    }

    /**
     * @param headers to send, for example what was had before
     * @throws IOException with a sentence for a person
     */
    Answer get(String address, int most, Map<String, String> headers) throws IOException {
        if (!allowed.getAsBoolean()) {
            throw new IOException("web addresses are not fetched here (dateline.fetch is false)");
        }
        ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
            Thread made = new Thread(work, "fetch");
            made.setDaemon(true);
            return made;
        });
        Future<Answer> answer = thread.submit(() -> follow(address, most, headers));
        try {
            return answer.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("no whole answer within " + time.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            answer.cancel(true);
            thread.shutdownNow();
        }
    }

    private static Answer follow(String address, int most, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(Redirect.NEVER)
                .build();
        URI at = uri(address);
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpRequest.Builder request = HttpRequest.newBuilder(at)
                    .header("User-Agent", "dateline/" + Release.OURS.version())
                    .header("Accept", "*/*");
            headers.forEach(request::header);
            HttpResponse<InputStream> response = client.send(request.build(), BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                Optional<String> location = response.headers().firstValue("location");
                if (response.statusCode() / 100 != 3 || location.isEmpty()) {
                    return answer(response, body, most);
                }
                at = next(at, location.get());
            }
        }
        throw new IOException("more than " + MOST_REDIRECTS + " redirects");
    }

    private static Answer answer(HttpResponse<InputStream> response, InputStream body, int most) throws IOException {
        int status = response.statusCode();
        if (status != 304 && status / 100 != 2) {
            throw new IOException("the server answers " + status);
        }
        return new Answer(response, body.readNBytes(most));
    }

    /** Never from https to http: what is read then may be anybody's. */
    private static URI next(URI from, String location) throws IOException {
        URI to = uri(resolved(from, location));
        if ("https".equalsIgnoreCase(from.getScheme()) && !"https".equalsIgnoreCase(to.getScheme())) {
            throw new IOException("a redirect leads from https to http");
        }
        return to;
    }

    private static String resolved(URI from, String location) throws IOException {
        try {
            return from.resolve(location).toString();
        } catch (IllegalArgumentException e) {
            throw new IOException("a redirect leads to what is no address", e);
        }
    }

    private static URI uri(String address) throws IOException {
        try {
            URI uri = URI.create(address);
            if (isAddress(address) && uri.getHost() != null && uri.getRawUserInfo() == null) {
                return uri;
            }
            throw new IOException("is no http or https address with a host and without a password");
        } catch (IllegalArgumentException e) {
            throw new IOException("is no address: spaces and umlauts are written as %20", e);
        }
    }
}
