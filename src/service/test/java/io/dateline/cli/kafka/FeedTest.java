package io.dateline.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.input.WireItem;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class FeedTest {
    private final MockProducer<byte[], byte[]> producer =
            new MockProducer<>(true, null, new ByteArraySerializer(), new ByteArraySerializer());

    @Test
    void theSampleWireIsADayOfAnAgency() {
        assertThat(WireItem.sample()).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void anItemGoesUnderItsUri() {
        feed(0).send(new WireItem("a.json", json("urn:x:1"), null));

        assertThat(sent().key()).isEqualTo("urn:x:1".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsNoItemGoesWithoutAKeyAndUnchanged() {
        byte[] poison = {'{', (byte) 0xff};

        feed(0).send(new WireItem("a.json", poison, null));

        assertThat(sent().key()).isNull();
        assertThat(sent().value()).isEqualTo(poison);
    }

    @Test
    void theMediaTypeGoesAlongWhenTheNameTells() {
        feed(0).send(new WireItem("a.html", "<p>x</p>".getBytes(StandardCharsets.UTF_8), null));

        assertThat(sent().headers().lastHeader("content-type").value())
                .isEqualTo("text/html".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aRateSpreadsItems() {
        long[] now = {0};
        Feed feed = new Feed(producer, "t", 10, () -> now[0] += 1_000_000);

        for (int i = 0; i < 3; i++) {
            feed.send(new WireItem("a", json("urn:x:" + i), null));
        }

        assertThat(now[0]).isGreaterThanOrEqualTo(200_000_000);
    }

    @Test
    void anItemOfWhichNotAllWasReadIsNotSent() {
        Feed feed = feed(0);

        feed.send(new WireItem("a.xml", new byte[Feed.READ_BYTES], null));

        assertThat(producer.history()).isEmpty();
        assertThat(feed.failed()).isEqualTo(1);
    }

    private Feed feed(double rate) {
        return new Feed(producer, "news.raw", rate, System::nanoTime);
    }

    private ProducerRecord<byte[], byte[]> sent() {
        return producer.history().get(producer.history().size() - 1);
    }

    private static byte[] json(String uri) {
        return ("{\"id\":\"" + uri + "\",\"title\":\"A title\",\"body\":\"A body of a few words.\"}")
                .getBytes(StandardCharsets.UTF_8);
    }
}
