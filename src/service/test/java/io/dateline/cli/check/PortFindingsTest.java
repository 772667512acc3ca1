package io.dateline.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.cli.check.Finding.Level;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.List;
import org.junit.jupiter.api.Test;

class PortFindingsTest {
    @Test
    void aPortThatAnotherProgramHasIsAWarningWithItsFix() throws Exception {
        try (ServerSocket other = new ServerSocket(0)) {
            int taken = other.getLocalPort();

            List<Finding> findings = new PortFindings(name -> name.equals("quarkus.http.port") ? taken : 0).find();

            assertThat(findings)
                    .contains(new Finding(
                            Level.WARN,
                            "port " + taken,
                            "taken by another program on this machine",
                            "end it, or set quarkus.http.port to a free one"));
        }
    }

    @Test
    void freePortsPass() throws IOException, InterruptedException {
        int free;
        try (ServerSocket socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(new PortFindings(name -> free).find())
                .extracting(Finding::level)
                .containsOnly(Level.PASS);
    }
}
