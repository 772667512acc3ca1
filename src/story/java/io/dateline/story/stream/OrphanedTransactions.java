package io.dateline.story.stream;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.ListTransactionsOptions;
import org.apache.kafka.clients.admin.TransactionListing;
import org.apache.kafka.clients.admin.TransactionState;
import org.apache.kafka.common.GroupState;

/**
 * Ends the open transactions of members that have left the group. Until they end, nobody reads past their first record and no
 * task finds its position; the brokers give them up only after their timeout, and look every ten seconds.
 */
final class OrphanedTransactions {
    private final Admin admin;
    private final TransactionNames names;

    OrphanedTransactions(Admin admin, TransactionNames names) {
        this.admin = admin;
        this.names = names;
    }

    /**
     * Ends those of members that are gone. One that is only thought to be gone is fenced, as any member is that the group has
     * put out: what it had in hand is done by its successor, and it joins anew.
     *
     * @return the members; none while the group is still agreeing on who is in it
     * @throws ExecutionException when the brokers refuse
     */
    Set<String> end() throws ExecutionException, InterruptedException {
        ListTransactionsOptions open = new ListTransactionsOptions().filterStates(Set.of(TransactionState.ONGOING));
        Set<String> owners = admin.listTransactions(open).all().get().stream()
                .map(TransactionListing::transactionalId)
                .flatMap(id -> names.member(id).stream())
                .collect(Collectors.toCollection(HashSet::new));
        if (owners.isEmpty()) {
            return owners;
        }
        ConsumerGroupDescription group =
                admin.describeConsumerGroups(List.of(names.group())).all().get().get(names.group());
        if (group == null || group.groupState() != GroupState.STABLE) {
            return Set.of();
        }
        group.members().forEach(member -> member.groupInstanceId().ifPresent(owners::remove));
        admin.fenceProducers(owners.stream().map(names::of).toList()).all().get();
        return owners;
    }
}
