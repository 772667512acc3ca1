package io.dateline.chaos.fault;

import io.dateline.chaos.Await;
import io.dateline.chaos.Fault;
import io.dateline.chaos.Rig;
import io.dateline.chaos.Scene;
import io.dateline.chaos.Schedule;
import io.dateline.chaos.Strike;
import io.dateline.chaos.process.PrincipalOfListener;
import io.dateline.chaos.process.Replica;
import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** The permission to write events, then that to read items, is taken away and given back; nobody restarts anything. */
final class AclRevoked implements Fault {
    private static final Duration TO_NOTICE = Duration.ofSeconds(20);
    private static final Duration TO_RECOVER = Duration.ofSeconds(60);
    private static final String WRITE = "write";
    private static final String READ = "group";

    @Override
    public String name() {
        return "acl-revoked";
    }

    @Override
    public String what() {
        return "takes the permissions to write events and to use the group away for 25 s each, and gives them back";
    }

    @Override
    public Scene scene() {
        return Scene.PLAIN.withBrokerSettings(
                "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer",
                "principal.builder.class=" + PrincipalOfListener.class.getName(),
                "super.users=" + PrincipalOfListener.OURS,
                "allow.everyone.if.no.acl.found=true");
    }

    @Override
    public List<Strike> schedule(SplittableRandom random) {
        return new Schedule(random)
                .pause(3, 5)
                .on(WRITE, 0, 24, 26)
                .pause(5, 8)
                .on(READ, 0, 24, 26)
                .strikes();
    }

    @Override
    public boolean strike(Strike strike, Rig rig) throws Exception {
        boolean write = strike.act().equals(WRITE);
        ResourcePattern on = write
                ? new ResourcePattern(ResourceType.TOPIC, Rig.ENRICHED, PatternType.LITERAL)
                : new ResourcePattern(ResourceType.GROUP, Rig.GROUP, PatternType.LITERAL);
        // Whoever has no rule may do everything, so one rule must allow the rest of it again.
        List<AclBinding> rules = List.of(
                rule(on, AclOperation.ALL, AclPermissionType.ALLOW),
                rule(on, write ? AclOperation.WRITE : AclOperation.READ, AclPermissionType.DENY));
        rig.admin().createAcls(rules).all().get();
        long end = System.nanoTime() + strike.lasts().toNanos();
        boolean noticed = Await.until(TO_NOTICE, () -> areReady(rig, false));
        if (!noticed) {
            rig.find("a replica was ready " + TO_NOTICE.toSeconds() + " s after its permission was gone");
        }
        Thread.sleep(Math.max(0, (end - System.nanoTime()) / 1_000_000));
        rig.admin()
                .deleteAcls(rules.stream().map(AclBinding::toFilter).toList())
                .all()
                .get();
        if (!Await.until(TO_RECOVER, () -> areReady(rig, true))) {
            rig.find("a replica was not ready " + TO_RECOVER.toSeconds() + " s after its permission was back");
        }
        return noticed;
    }

    private static boolean areReady(Rig rig, boolean wanted) throws InterruptedException {
        for (Replica replica : rig.replicas()) {
            if (replica.isReady() != wanted) {
                return false;
            }
        }
        return true;
    }

    private static AclBinding rule(ResourcePattern on, AclOperation operation, AclPermissionType type) {
        return new AclBinding(on, new AccessControlEntry("User:*", "*", operation, type));
    }
}
