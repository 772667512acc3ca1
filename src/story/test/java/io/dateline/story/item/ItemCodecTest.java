package io.dateline.story.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.AltId;
import io.dateline.article.EntityType;
import io.dateline.article.Lifecycle.Change;
import io.dateline.article.Lifecycle.Form;
import io.dateline.article.Lifecycle.PubStatus;
import io.dateline.story.packed.Packer;
import io.dateline.story.packed.Unpacker;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemCodecTest {
    private static final Copy COPY = new Copy(
            "Ferry sinks",
            "Ferry sinks off Ålesund",
            "A ferry sank. 𝔉ew were aboard.",
            List.of(new Anchor(Anchor.Field.TITLE, 0, 23), new Anchor(Anchor.Field.BODY, 0, 13)));
    private static final Findings FINDINGS = new Findings(
            List.of(new Named("per:berg", "Ana Berg", EntityType.PERSON, 60)),
            List.of(),
            List.of(),
            List.of("medtop:03000000"),
            List.of("NO"),
            "geonames:1");

    private static Item item(Head head) {
        State state = new State(Change.CORRECTION, PubStatus.USABLE, false, Form.ALERT, null, null, null, null, null);
        return new Item(head, state, COPY, FINDINGS, Set.of());
    }

    private static Item carried(Item item) {
        Packer out = new Packer();
        ItemCodec.write(out, item);
        Unpacker in = new Unpacker(out.toBytes());
        Item read = ItemCodec.read(in);
        assertThat(in.isAtEnd()).isTrue();
        return read;
    }

    @Test
    void carriesWhatAShardReads() {
        Item item = item(new Head("id", "urn:a", "2", -2, "ellery", "no", 5L, null, List.of(), null, ""));
        assertThat(carried(item)).isEqualTo(item);
    }

    @Test
    void leavesTheSendersIdsInTheFirstStage() {
        List<AltId> ids = List.of(new AltId("sender", "elp-1"));
        Item item = item(new Head("id", "urn:a", "2", 2, "ellery", "no", null, 7L, ids, "FERRY", "ab"));
        assertThat(carried(item).head())
                .isEqualTo(new Head("id", "urn:a", "2", 2, "ellery", "no", null, 7L, List.of(), null, ""));
    }
}
