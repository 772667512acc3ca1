package io.dateline.sinks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.opensearch.common.settings.Settings;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.transport.Netty4Plugin;

/** A node of OpenSearch in a process of its own, with the plug-in for its ports, which a download has in its modules. */
final class OpenSearchNode extends Node {
    /** The file in its folder that says which port it answers on, once it does. */
    static final String PORT = "port";

    private OpenSearchNode(Settings settings) {
        super(
                InternalSettingsPreparer.prepareEnvironment(settings, Map.of(), null, () -> "recipe"),
                List.of(Netty4Plugin.class),
                false);
    }

    /** Runs until its standard input ends. */
    public static void main(String[] arguments) throws IOException, NodeValidationException {
        Path folder = Path.of(arguments[0]);
        try (OpenSearchNode node = new OpenSearchNode(Settings.builder()
                .put("path.home", folder.toString())
                .put("cluster.name", "recipe")
                .put("discovery.type", "single-node")
                .put("network.host", "127.0.0.1")
                .put("http.port", "0")
                .put("transport.port", "0")
                .put("transport.type", Netty4Plugin.NETTY_TRANSPORT_NAME)
                .put("http.type", Netty4Plugin.NETTY_HTTP_TRANSPORT_NAME)
                .put("cluster.routing.allocation.disk.threshold_enabled", false)
                .build())) {
            node.start();
            HttpServerTransport http = node.injector().getInstance(HttpServerTransport.class);
            Path written = Files.writeString(
                    folder.resolve("port.tmp"),
                    String.valueOf(http.boundAddress().publishAddress().getPort()));
            Files.move(written, folder.resolve(PORT), StandardCopyOption.ATOMIC_MOVE);
            while (System.in.read() >= 0) {
                // Nothing is said to it.
            }
        }
        System.exit(0);
    }
}
