package io.dateline.story.versions;

import io.dateline.article.Lifecycle.Change;
import io.dateline.story.item.Item;
import io.dateline.story.versions.Ruling.Apply;
import io.dateline.story.versions.Ruling.Relate;
import io.dateline.story.versions.Ruling.Show;
import io.dateline.story.versions.Ruling.Tell;
import io.dateline.story.versions.Ruling.Withdraw;
import io.dateline.story.versions.VersionRelation.Kind;
import io.dateline.story.versions.chain.Chain;
import io.dateline.story.versions.chain.Mark;
import io.dateline.story.versions.chain.Place;
import io.dateline.story.versions.chain.Row;
import io.dateline.story.versions.chain.Standing;
import io.dateline.story.versions.chain.StoredPrint;
import io.dateline.story.versions.chain.Withdrawal;
import io.dateline.story.versions.diff.Differ;
import io.dateline.story.versions.print.Print;
import io.dateline.story.versions.print.Printer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The chains of all items of one partition: rules what an event is to the versions before it, and what is to happen. A kill
 * cannot be undone by anything but an order that takes it back: not by a late version, not by a record sent again. What it
 * answers follows from its shelf and the event alone.
 */
public final class VersionBook {
    private final SenderIds ids;
    private final StandingOrders orders;
    private final Chains chains;
    private final OrderTaker taker;
    private final ToIntFunction<Item> shards;

    /** @param shards the shard that an item belongs to */
    public VersionBook(Shelf shelf, BookSettings settings, ToIntFunction<Item> shards) {
        this.ids = new SenderIds(shelf);
        this.orders = new StandingOrders(shelf);
        this.chains = new Chains(shelf, ids, settings);
        this.taker = new OrderTaker(chains, ids, orders);
        this.shards = shards;
    }

    /** What an event means. */
    public List<Ruling> take(Item item) {
        List<Ruling> rulings = new ArrayList<>();
        Chain chain = chains.get(item.uri());
        Mark mark = Mark.of(item);
        Order order = Orders.of(item);
        if (item.state().usable()) {
            version(item, chain, mark, rulings);
        } else {
            notice(item, chain, mark, order, rulings);
        }
        if (order != null) {
            rulings.add(new Tell(order));
        }
        chains.advance(item.time(), rulings);
        return rulings;
    }

    private void version(Item item, Chain known, Mark mark, List<Ruling> rulings) {
        Order standing = orders.against(item);
        Withdrawal ordered = standing == null ? null : standing.withdrawal();
        Chain chain = ordered == null || known.standing() == Standing.CANCELED ? known : known.with(ordered);
        if (isBarred(item, chain, mark)) {
            chains.put(item.uri(), again(chain, mark) ? chain : add(chain, mark));
            relate(item, mark, Kind.REFUSED, chain, rulings);
        } else if (again(chain, mark)) {
            relate(item, mark, Kind.REPEAT, chain, rulings);
        } else if (isLate(chain, mark)) {
            chains.put(item.uri(), add(chain, mark));
            relate(item, mark, Kind.LATE, chain, rulings);
        } else {
            newest(item, chain, mark, rulings);
        }
    }

    private static boolean again(Chain chain, Mark mark) {
        return chain.marks().stream().anyMatch(mark::isAgain);
    }

    private static boolean isLate(Chain chain, Mark mark) {
        Mark newest = chain.newest();
        return newest != null && mark.seq() < newest.seq();
    }

    /** Whether a kill or hold stands against the version. */
    private static boolean isBarred(Item item, Chain chain, Mark mark) {
        Withdrawal withdrawal = chain.withdrawal();
        if (withdrawal == null) {
            return false;
        }
        boolean before = isLate(chain, mark) || again(chain, mark) || mark.time() < withdrawal.time();
        boolean killed = withdrawal.standing() == Standing.CANCELED;
        return before || (killed && item.state().change() != Change.REINSTATE);
    }

    private void newest(Item item, Chain chain, Mark mark, List<Ruling> rulings) {
        int shard = shards.applyAsInt(item);
        if (chain.shard() >= 0 && chain.shard() != shard) {
            // In another language than before: its old shard lets go of it, unseen by readers of the row.
            rulings.add(new Withdraw(chain.shard(), item.uri(), chain.marks(), moved(item, mark)));
        }
        Print print = Printer.of(item);
        Kind kind = chain.count() == 0 ? Kind.FIRST : Kind.NEWER;
        Row shown = chain.row();
        VersionRelation relation = new VersionRelation(
                kind,
                chain.count() + 1,
                true,
                chain.newest(),
                Differ.compare(chain.print().open(), print));
        List<String> keys = new ArrayList<>(ids.add(item));
        chain.keys().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
        chains.put(
                item.uri(),
                new Chain(
                        shard,
                        chain.count() + 1,
                        Marks.with(chain.marks(), mark),
                        Rows.of(item),
                        StoredPrint.of(print),
                        shown == null ? Place.NONE : chain.place(),
                        null,
                        chain.supersededBy(),
                        keys));
        rulings.add(new Apply(shard, relation));
    }

    private static Withdrawal moved(Item item, Mark mark) {
        return new Withdrawal(Standing.USABLE, item.uri(), item.head().eventId(), "language", mark.time());
    }

    /** A hold or a kill of the item itself, or an item that does no more than order another one's. */
    private void notice(Item item, Chain chain, Mark mark, @Nullable Order order, List<Ruling> rulings) {
        boolean kill = item.state().deleted() || item.state().change() == Change.KILL;
        Row row = chain.row();
        boolean reinstated = row != null && row.change().equals("reinstate") && isLate(chain, mark);
        if (again(chain, mark)) {
            relate(item, mark, Kind.REPEAT, chain, rulings);
        } else if (isLate(chain, mark) && (!kill || reinstated)) {
            chains.put(item.uri(), add(chain, mark));
            relate(item, mark, Kind.LATE, chain, rulings);
        } else {
            String reason = item.state().reason() == null ? "" : item.state().reason();
            Standing standing = kill || chain.standing() == Standing.CANCELED ? Standing.CANCELED : Standing.WITHHELD;
            Withdrawal withdrawal =
                    new Withdrawal(standing, item.uri(), item.head().eventId(), reason, mark.time());
            Chain after = add(chain, mark);
            if (order == null || row != null) {
                chains.withdraw(item.uri(), after, withdrawal, rulings);
            } else {
                chains.put(item.uri(), after.with(withdrawal));
            }
            if (chain.shard() < 0) {
                Kind kind = kill ? Kind.CANCELED : Kind.WITHHELD;
                rulings.add(new Relate(
                        item.uri(), mark, item.head().eventId(), relation(kind, after, chain), "", chain.marks()));
            }
        }
    }

    private static VersionRelation relation(Kind kind, Chain chain, Chain before) {
        return VersionRelation.of(kind, chain.count(), kind == Kind.CANCELED || kind == Kind.WITHHELD, before.newest());
    }

    /** What another item orders about items of this partition. */
    public List<Ruling> take(Order order) {
        List<Ruling> rulings = new ArrayList<>();
        taker.take(order, rulings);
        chains.advance(order.time(), rulings);
        return rulings;
    }

    /** Where its shard placed a version; of one that is no longer the newest, or hidden by now, it is of no use. */
    public List<Ruling> take(String uri, Place place) {
        Chain chain = chains.get(uri);
        Row row = chain.row();
        if (row == null || chain.withdrawal() != null || row.versionSeq() != place.versionSeq()) {
            return List.of();
        }
        Chain placed = chain.with(place);
        chains.put(uri, placed);
        return List.of(new Show(uri, placed));
    }

    private void relate(Item item, Mark mark, Kind kind, Chain chain, List<Ruling> rulings) {
        VersionRelation relation = VersionRelation.of(kind, chain.count(), false, chain.newest());
        rulings.add(new Relate(item.uri(), mark, item.head().eventId(), relation, "", List.of()));
    }

    private static Chain add(Chain chain, Mark mark) {
        return new Chain(
                chain.shard(),
                chain.count() + 1,
                Marks.with(chain.marks(), mark),
                chain.row(),
                chain.print(),
                chain.place(),
                chain.withdrawal(),
                chain.supersededBy(),
                chain.keys());
    }
}
