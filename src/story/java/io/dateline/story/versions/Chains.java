package io.dateline.story.versions;

import io.dateline.story.versions.Ruling.Forget;
import io.dateline.story.versions.Ruling.Hide;
import io.dateline.story.versions.chain.Chain;
import io.dateline.story.versions.chain.ChainCodec;
import io.dateline.story.versions.chain.Standing;
import io.dateline.story.versions.chain.Withdrawal;
import java.util.List;

/** The chains on the shelf of one partition, and when each is forgotten. */
final class Chains {
    private static final String CHAIN = "c|";

    private final Shelf shelf;
    private final SenderIds ids;
    private final Expiry expiry;
    private final BookSettings settings;

    Chains(Shelf shelf, SenderIds ids, BookSettings settings) {
        this.shelf = shelf;
        this.ids = ids;
        this.expiry = new Expiry(shelf);
        this.settings = settings;
    }

    /** The chain of an item; an empty one when there is none. */
    Chain get(String uri) {
        byte[] bytes = shelf.get(CHAIN + uri);
        return bytes == null ? Chain.NEW : ChainCodec.read(bytes);
    }

    void put(String uri, Chain chain) {
        if (shelf.get(CHAIN + uri) == null) {
            expiry.at(chain.time() + settings.window().toMillis(), CHAIN + uri);
        }
        shelf.put(CHAIN + uri, ChainCodec.write(chain));
    }

    /** Takes an item out of sight: its row first, then what its shard made of it. */
    void withdraw(String uri, Chain chain, Withdrawal withdrawal, List<Ruling> rulings) {
        rulings.add(new Hide(uri, chain.newest(), withdrawal));
        if (chain.shard() >= 0) {
            rulings.add(new Ruling.Withdraw(chain.shard(), uri, chain.marks(), withdrawal));
        }
        put(uri, chain.with(withdrawal));
        if (withdrawal.standing() == Standing.CANCELED) {
            expiry.at(withdrawal.time() + settings.tombstone().toMillis(), CHAIN + uri);
        }
    }

    /** Remembers what lies under another key of the shelf as long as a kill. */
    void keep(String key, long time) {
        expiry.at(time + settings.killed().toMillis(), key);
    }

    /** Event time goes on, and what is due is forgotten. */
    void advance(long time, List<Ruling> rulings) {
        expiry.reach(time);
        expiry.due((due, what) -> {
            if (what.startsWith(CHAIN)) {
                forget(what.substring(CHAIN.length()), due, rulings);
            } else {
                shelf.remove(what);
            }
        });
    }

    private void forget(String uri, long due, List<Ruling> rulings) {
        Chain chain = get(uri);
        Withdrawal withdrawal = chain.withdrawal();
        boolean killed = chain.standing() == Standing.CANCELED;
        long tombstone = withdrawal == null
                ? 0
                : withdrawal.time() + settings.tombstone().toMillis();
        if (killed && due == tombstone) {
            rulings.add(new Forget(uri, due));
        }
        long kept = killed ? settings.killed().toMillis() : settings.window().toMillis();
        if (chain.time() + kept <= due) {
            ids.remove(uri, chain.keys());
            shelf.remove(CHAIN + uri);
        } else if (!killed || due >= tombstone) {
            expiry.at(chain.time() + kept, CHAIN + uri);
        }
    }
}
