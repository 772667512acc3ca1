package io.dateline.story.versions;

import io.dateline.story.versions.chain.Chain;
import io.dateline.story.versions.chain.Mark;
import io.dateline.story.versions.chain.Withdrawal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that is to happen because of an event, in the order in which it is to happen. */
public sealed interface Ruling {
    /** The item's newest version is to be shown, or shown again with another place. */
    record Show(String uri, Chain chain) implements Ruling {}

    /** The item may not be shown any more: this goes out before anything else. */
    record Hide(String uri, @Nullable Mark newest, Withdrawal withdrawal) implements Ruling {}

    /** The item was hidden long enough for every reader to know: its key may leave the compacted topic. */
    record Forget(String uri, long time) implements Ruling {}

    /** The version goes to its shard to be placed among others. */
    record Apply(int shard, VersionRelation relation) implements Ruling {}

    /** The item goes out of everything its shard made of it. */
    record Withdraw(int shard, String uri, List<Mark> versions, Withdrawal withdrawal) implements Ruling {
        public Withdraw {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A relation that no shard adds to.
     *
     * @param uri of the item that it is about
     * @param mark of the version
     * @param other uri of another item that it is about, too; empty when of none
     */
    record Relate(String uri, Mark mark, String eventId, VersionRelation relation, String other, List<Mark> retracted)
            implements Ruling {
        public Relate {
            retracted = List.copyOf(retracted);
        }
    }

    /** Every partition that could hold the item it names is to be told. */
    record Tell(Order order) implements Ruling {}
}
