package io.dateline.story.stages;

import io.dateline.story.publish.OutputRecord;

/** Where a stage sends what it makes, in the order of the calls. */
public interface Outlet {
    /** To readers. */
    void send(OutputRecord record);

    /**
     * To every partition of the first stage that could hold the item an order is about.
     *
     * @param target uri of that item; empty when it is not known
     */
    void order(String target, byte[] order);

    /** To a shard of the second stage. */
    void shard(int shard, byte[] message);

    /** Back to the first stage, to the partition of the uri. */
    void place(String uri, byte[] place);
}
