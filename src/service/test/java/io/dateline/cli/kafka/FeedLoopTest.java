package io.dateline.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.dateline.cli.input.FolderWatch;
import io.dateline.cli.terminal.Screen;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedLoopTest {
    private static final Duration SOON = Duration.ofMillis(20);

    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatComesIntoAFolderIsSentOnceUntilItIsStopped() throws Exception {
        MockProducer<byte[], byte[]> producer = producer(0);
        Thread loop = start(producer);

        Files.writeString(folder.resolve("a.jsonl"), "{\"id\":\"a\"}\n{\"id\":\"b\"}\n");
        await().until(() -> producer.history().size() >= 2);
        Files.writeString(folder.resolve("c.json"), "{\"id\":\"c\"}");
        await().until(() -> producer.history().size() >= 3);
        await().until(() -> err.toString().contains("1 items from " + folder));
        stop(loop);

        assertThat(producer.history())
                .extracting(sent -> new String(sent.value(), StandardCharsets.UTF_8))
                .containsExactly("{\"id\":\"a\"}", "{\"id\":\"b\"}", "{\"id\":\"c\"}");
    }

    @Test
    void whatTheBrokerDidNotTakeIsSentAgain() throws Exception {
        MockProducer<byte[], byte[]> producer = producer(1);
        Files.writeString(folder.resolve("a.json"), "{\"id\":\"a\"}");
        Thread loop = start(producer);

        await().until(() -> err.toString().contains("1 items from " + folder));
        stop(loop);

        assertThat(err.toString()).contains("did not take 1 items, which are sent again");
        assertThat(producer.history()).hasSize(1);
    }

    private static void stop(Thread loop) throws InterruptedException {
        loop.interrupt();
        loop.join(5000);
        assertThat(loop.isAlive()).isFalse();
    }

    private Thread start(MockProducer<byte[], byte[]> producer) throws Exception {
        Feed feed = new Feed(producer, "news.raw", 0, System::nanoTime);
        FolderWatch watch = new FolderWatch(folder, SOON);
        Thread loop = new Thread(() -> new FeedLoop(feed, new Screen(new PrintWriter(err))).run(List.of(watch)));
        loop.start();
        return loop;
    }

    /** Fails so many records, and takes the next. */
    private static MockProducer<byte[], byte[]> producer(int failing) {
        AtomicInteger left = new AtomicInteger(failing);
        return new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer()) {
            @Override
            public synchronized Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> item, Callback callback) {
                if (left.getAndDecrement() <= 0) {
                    return super.send(item, callback);
                }
                KafkaException away = new KafkaException("away");
                callback.onCompletion(null, away);
                return CompletableFuture.failedFuture(away);
            }
        };
    }
}
