package io.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** What the command refuses to start with. */
class ViewTest {
    private final Properties before = (Properties) System.getProperties().clone();

    @AfterEach
    void restore() {
        System.setProperties(before);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "--host=0.0.0.0, nobody guards",
        "--host=news.example, nobody guards",
        "--auth=oidc, tenant-enabled",
        "--auth=password, none$ oidc or proxy-header",
        "--set=dateline.view.redrive.enabled=true, nobody says who"
    })
    void refusesToStartUnguarded(String option, String why) {
        StringWriter err = new StringWriter();
        CommandLine view = new CommandLine(new View()).setErr(new PrintWriter(err, true));

        assertThat(view.execute(option)).isEqualTo(78);
        assertThat(err.toString()).contains(why.replace('$', ','));
    }
}
