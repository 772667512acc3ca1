package io.dateline.story.stages;

import io.dateline.story.item.Item;
import io.dateline.story.packed.Packer;
import io.dateline.story.placing.Placement;
import io.dateline.story.placing.Prior;
import io.dateline.story.placing.Removal;
import io.dateline.story.placing.Shard;
import io.dateline.story.publish.PlacementWriter;
import io.dateline.story.stages.ShardMessage.Placing;
import io.dateline.story.stages.ShardMessage.Withdrawing;
import io.dateline.story.versions.Ruling.Withdraw;
import io.dateline.story.versions.Shelf;
import io.dateline.story.versions.chain.ChainCodec;
import io.dateline.story.versions.chain.Place;
import io.dateline.story.versions.chain.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The second stage, for the items of one shard in one order: places versions and takes killed items out. Whoever copied a killed
 * item is told so at once, and so is who copies a copy later.
 */
public final class ShardStage {
    /** Where the stage keeps its own memory; the shard has the rest of the shelf. */
    private static final String MEMBER = "m|";

    private final Shelf shelf;
    private final Shard shard;
    private final Outlet out;
    private final Tally tally;
    private final PlacementWriter writer;

    public ShardStage(StageSettings settings, Shelf shelf, Outlet out, Tally tally) {
        this.shelf = shelf;
        this.shard = settings.maker().on(shelf);
        this.out = out;
        this.tally = tally;
        this.writer = new PlacementWriter(settings.digest());
    }

    /** A message of the first stage. */
    public void message(byte[] bytes) {
        ShardMessage message = ShardMessage.read(bytes);
        if (message instanceof Placing placing) {
            place(placing);
        } else if (message instanceof Withdrawing withdrawing) {
            withdraw(withdrawing.withdraw());
        }
    }

    private void place(Placing placing) {
        Item item = placing.item();
        Placement placement = shard.place(item);
        String eventId = item.head().eventId();
        Set<String> basedOn = basedOn(placement);
        String copyOf = placement.priors().stream()
                .filter(Prior::duplicate)
                .filter(prior -> !prior.uri().equals(item.uri()))
                .map(Prior::uri)
                .findFirst()
                .orElse("");
        Place place =
                new Place(placing.mark().seq(), placement.storyId(), placement.novelty(), copyOf, List.copyOf(basedOn));
        shelf.put(MEMBER + item.uri(), new Member(placing.mark(), place).toBytes());
        out.send(writer.relation(
                item.uri(), placing.mark(), eventId, placing.kind(), placing.opening(), placement, basedOn));
        writer.effects(placement.effects(), eventId).forEach(out::send);
        send(item.uri(), place);
        placement.moved().forEach(uri -> move(uri, placement.storyId()));
        placement.forgotten().forEach(uri -> shelf.remove(MEMBER + uri));
        tally.placed();
    }

    /** A member of a story that was merged into another one. */
    private void move(String uri, String storyId) {
        Member member = member(uri);
        if (member != null) {
            Place old = member.place();
            Place place = new Place(old.versionSeq(), storyId, old.novelty(), old.copyOf(), old.basedOn());
            shelf.put(MEMBER + uri, new Member(member.mark(), place).toBytes());
            send(uri, place);
        }
    }

    /** Killed items that the item shares its text with, through those that it copies. */
    private Set<String> basedOn(Placement placement) {
        Set<String> basedOn = new TreeSet<>();
        for (Prior prior : placement.priors()) {
            Member member = prior.duplicate() ? member(prior.uri()) : null;
            if (member != null) {
                basedOn.addAll(member.place().basedOn());
            }
        }
        return basedOn;
    }

    private void withdraw(Withdraw withdraw) {
        Removal removal = shard.remove(withdraw.uri(), withdraw.withdrawal().time());
        shelf.remove(MEMBER + withdraw.uri());
        String cause = withdraw.withdrawal().eventId();
        if (withdraw.withdrawal().standing() != Standing.USABLE) {
            out.send(writer.withdrawn(withdraw, removal));
        }
        writer.effects(removal.effects(), cause).forEach(out::send);
        if (withdraw.withdrawal().standing() == Standing.CANCELED) {
            removal.duplicates().forEach(uri -> flag(uri, withdraw));
        }
    }

    private void flag(String uri, Withdraw withdraw) {
        Member member = member(uri);
        if (member != null) {
            List<String> basedOn = new ArrayList<>(new TreeSet<>(member.place().basedOn()));
            if (!basedOn.contains(withdraw.uri())) {
                basedOn.add(withdraw.uri());
            }
            Place old = member.place();
            Place place = new Place(old.versionSeq(), old.storyId(), old.novelty(), old.copyOf(), basedOn);
            shelf.put(MEMBER + uri, new Member(member.mark(), place).toBytes());
            out.send(writer.basedOnRetracted(uri, member.mark(), withdraw, basedOn));
            send(uri, place);
        }
    }

    private void send(String uri, Place place) {
        Packer bytes = new Packer();
        ChainCodec.place(bytes, place);
        out.place(uri, bytes.toBytes());
    }

    private @Nullable Member member(String uri) {
        byte[] bytes = shelf.get(MEMBER + uri);
        return bytes == null ? null : Member.read(bytes);
    }
}
