package io.dateline.story.versions;

import io.dateline.story.versions.Ruling.Relate;
import io.dateline.story.versions.Ruling.Show;
import io.dateline.story.versions.VersionRelation.Kind;
import io.dateline.story.versions.chain.Chain;
import io.dateline.story.versions.chain.Row;
import io.dateline.story.versions.chain.Standing;
import io.dateline.story.versions.chain.Withdrawal;
import io.dateline.story.versions.diff.Differ;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Carries out what one item orders about others: a kill, a hold, a replacement. */
final class OrderTaker {
    private final Chains chains;
    private final SenderIds ids;
    private final StandingOrders standing;

    OrderTaker(Chains chains, SenderIds ids, StandingOrders standing) {
        this.chains = chains;
        this.ids = ids;
        this.standing = standing;
    }

    void take(Order order, List<Ruling> rulings) {
        Withdrawal withdrawal = order.withdrawal();
        if (withdrawal != null) {
            chains.keep(standing.add(order), order.time());
        }
        String target = order.target();
        for (String uri : target == null ? ids.find(order) : List.of(target)) {
            Chain chain = chains.get(uri);
            if (chain.count() > 0 && !uri.equals(order.by())) {
                obey(order, withdrawal, uri, chain, rulings);
            }
        }
    }

    private void obey(Order order, @Nullable Withdrawal withdrawal, String uri, Chain chain, List<Ruling> rulings) {
        if (withdrawal == null) {
            supersede(order, uri, chain, rulings);
        } else if (chain.standing() != Standing.CANCELED && !isReinstatedAfter(chain, withdrawal)) {
            chains.withdraw(uri, chain, withdrawal, rulings);
        }
    }

    private static boolean isReinstatedAfter(Chain chain, Withdrawal withdrawal) {
        Row row = chain.row();
        return row != null && row.change().equals("reinstate") && row.time() > withdrawal.time();
    }

    private void supersede(Order order, String uri, Chain chain, List<Ruling> rulings) {
        if (chain.row() == null || chain.row().time() > order.time()) {
            return;
        }
        Chain after = chain.supersededBy(order.by());
        chains.put(uri, after);
        rulings.add(new Show(uri, after));
        VersionRelation relation = new VersionRelation(
                Kind.REPLACES,
                chain.count(),
                true,
                chain.newest(),
                Differ.compare(chain.print().open(), order.print()));
        rulings.add(new Relate(order.by(), order.mark(), order.eventId(), relation, uri, List.of()));
    }
}
