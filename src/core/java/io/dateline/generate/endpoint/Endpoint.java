package io.dateline.generate.endpoint;

import io.dateline.generate.Fault;
import io.dateline.generate.endpoint.CappedBody.TooLargeException;
import io.dateline.generate.endpoint.Reply.Answered;
import io.dateline.generate.endpoint.Reply.Broken;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * A client of an OpenAI-compatible API. Each call is bounded: the time from connecting to the last byte of the body,
 * and the sizes of body and headers. Redirects are not followed, because the key and the article are meant for the
 * named host only. Thread-safe.
 */
public final class Endpoint {
    /** 256 KiB: an answer of 300 tokens takes 4; what a server says beside it is never read. */
    static final int MOST_BODY = 256 << 10;

    /** 64 KiB: four times what servers commonly let through. */
    static final int MOST_HEADERS = 64 << 10;

    private static final Duration MOST_CONNECT = Duration.ofSeconds(5);

    private final HttpClient client;
    private final URI chat;
    private final URI models;
    private final @Nullable KeyFile key;
    private final InstantSource clock;

    /**
     * @param base for example {@code https://api.example/v1}
     * @param key null when the endpoint needs none
     */
    public Endpoint(URI base, @Nullable KeyFile key, InstantSource clock) {
        // HTTP/1.1: an offer of HTTP/2 over plain text irritates some model servers, and one small call gains nothing
        // from it.
        this.client = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(MOST_CONNECT)
                .build();
        String root = base.toString().endsWith("/") ? base.toString() : base + "/";
        this.chat = URI.create(root + "chat/completions");
        this.models = URI.create(root + "models");
        this.key = key;
        this.clock = clock;
    }

    /** Asks for a completion. */
    public Reply ask(byte[] body, Duration time) {
        return call(
                HttpRequest.newBuilder(chat)
                        .header("content-type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body)),
                time);
    }

    /** Asks for the list of models, which costs nothing and sends no article. */
    public Reply models(Duration time) {
        return call(HttpRequest.newBuilder(models).GET(), time);
    }

    private Reply call(HttpRequest.Builder request, Duration time) {
        try {
            if (key != null) {
                request.header("authorization", "Bearer " + key.read());
            }
        } catch (IOException unreadable) {
            return Broken.unpaid(Fault.KEY_UNREADABLE);
        }
        return send(request.header("accept", "application/json").timeout(time).build(), time);
    }

    /** The request's own timeout ends with the headers, hence a second one around the whole. */
    private Reply send(HttpRequest request, Duration time) {
        CompletableFuture<HttpResponse<byte[]>> pending = client.sendAsync(request, head -> new CappedBody(MOST_BODY));
        try {
            return read(pending.get(time.toNanos(), TimeUnit.NANOSECONDS));
        } catch (TimeoutException late) {
            pending.cancel(true);
            return Broken.maybePaid(Fault.TIMEOUT);
        } catch (ExecutionException failed) {
            return broken(failed.getCause());
        } catch (InterruptedException asked) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            return Broken.maybePaid(Fault.INTERRUPTED);
        }
    }

    private static Reply broken(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return Broken.maybePaid(Fault.TIMEOUT);
        }
        if (cause instanceof ConnectException || cause instanceof UnresolvedAddressException) {
            return Broken.unpaid(Fault.UNREACHABLE);
        }
        if (cause instanceof TooLargeException || cause instanceof ProtocolException) {
            return Broken.maybePaid(Fault.BAD_RESPONSE);
        }
        return Broken.maybePaid(Fault.CONNECTION_LOST);
    }

    private Reply read(HttpResponse<byte[]> response) {
        if (size(response.headers().map()) > MOST_HEADERS) {
            return Broken.maybePaid(Fault.BAD_RESPONSE);
        }
        Fault fault = Statuses.fault(response.statusCode());
        if (fault != null) {
            String header = response.headers().firstValue("retry-after").orElse(null);
            return new Broken(fault, RetryAfter.read(header, clock.instant()), false);
        }
        String type = response.headers().firstValue("content-type").orElse("");
        return isJson(type) ? new Answered(response.body()) : Broken.maybePaid(Fault.BAD_RESPONSE);
    }

    private static boolean isJson(String type) {
        int parameters = type.indexOf(';');
        String bare = parameters < 0 ? type : type.substring(0, parameters);
        return bare.strip().toLowerCase(Locale.ROOT).equals("application/json");
    }

    private static long size(Map<String, List<String>> headers) {
        long size = 0;
        for (Map.Entry<String, List<String>> header : headers.entrySet()) {
            for (String value : header.getValue()) {
                size += header.getKey().length() + value.length();
            }
        }
        return size;
    }
}
