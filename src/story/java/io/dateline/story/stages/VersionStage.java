package io.dateline.story.stages;

import io.dateline.story.item.Item;
import io.dateline.story.item.ItemReader;
import io.dateline.story.item.UnreadableItemException;
import io.dateline.story.packed.Unpacker;
import io.dateline.story.publish.LatestWriter;
import io.dateline.story.publish.RelationWriter;
import io.dateline.story.versions.Order;
import io.dateline.story.versions.OrderCodec;
import io.dateline.story.versions.Ruling;
import io.dateline.story.versions.Shelf;
import io.dateline.story.versions.VersionBook;
import io.dateline.story.versions.chain.ChainCodec;
import io.dateline.story.versions.chain.Mark;
import io.dateline.story.versions.chain.Standing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The first stage, for the items of one partition: events, orders about these items, and the places that shards gave them. It
 * alone writes {@code news.latest}, so that a row can never follow the kill of its item.
 */
public final class VersionStage {
    private final VersionBook book;
    private final Outlet out;
    private final Tally tally;
    private final LatestWriter latest;
    private final RelationWriter relations;

    public VersionStage(StageSettings settings, Shelf shelf, Outlet out, Tally tally) {
        this.book = new VersionBook(shelf, settings.book(), settings.shards()::of);
        this.out = out;
        this.tally = tally;
        this.latest = new LatestWriter(settings.digest());
        this.relations = new RelationWriter(settings.digest());
    }

    /**
     * An enriched event.
     *
     * @param headers of the record, decoded from UTF-8
     */
    public void event(byte[] value, Map<String, String> headers) {
        try {
            Item item = ItemReader.read(value, headers);
            tally.read();
            for (Ruling ruling : book.take(item)) {
                if (ruling instanceof Ruling.Apply apply) {
                    tally.related(apply.relation().kind());
                    out.shard(apply.shard(), placing(apply, item));
                } else {
                    carry(ruling, item.head().received());
                }
            }
        } catch (UnreadableItemException fault) {
            tally.unreadable();
        }
    }

    /** An order from any partition. */
    public void order(byte[] bytes) {
        Order order = OrderCodec.read(bytes);
        carry(book.take(order), order.received());
    }

    /** Where a shard placed an item. */
    public void place(String uri, byte[] place) {
        carry(book.take(uri, ChainCodec.place(new Unpacker(place))), null);
    }

    private void carry(List<Ruling> rulings, @Nullable Long received) {
        rulings.forEach(ruling -> carry(ruling, received));
    }

    /** @param received the time stamp of the raw record that caused it */
    private void carry(Ruling ruling, @Nullable Long received) {
        if (ruling instanceof Ruling.Show show) {
            out.send(latest.show(show));
        } else if (ruling instanceof Ruling.Hide hide) {
            hide(hide, received);
        } else if (ruling instanceof Ruling.Forget forget) {
            out.send(latest.forget(forget.uri()));
        } else if (ruling instanceof Ruling.Relate relate) {
            tally.related(relate.relation().kind());
            out.send(relations.alone(relate));
        } else if (ruling instanceof Ruling.Tell tell) {
            String target = tell.order().target();
            out.order(target == null ? "" : target, OrderCodec.write(tell.order()));
        } else if (ruling instanceof Ruling.Withdraw withdraw) {
            out.shard(withdraw.shard(), ShardMessage.write(new ShardMessage.Withdrawing(withdraw)));
        }
    }

    private void hide(Ruling.Hide hide, @Nullable Long received) {
        tally.hidden();
        out.send(latest.hide(hide));
        if (received != null && hide.withdrawal().standing() == Standing.CANCELED) {
            tally.killed(received);
        }
    }

    private static byte[] placing(Ruling.Apply apply, Item item) {
        Mark mark = Mark.of(item);
        byte[] opening = RelationWriter.opening(item, mark, apply.relation());
        return ShardMessage.write(new ShardMessage.Placing(apply.relation().kind(), mark, opening, item));
    }
}
