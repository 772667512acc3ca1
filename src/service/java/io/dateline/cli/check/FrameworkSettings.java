package io.dateline.cli.check;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Enumeration;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The settings of the framework, as each of its jars lists them. One that takes names of a user's own ends with a dot. */
final class FrameworkSettings {
    private static final String LIST = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    private FrameworkSettings() {}

    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        try {
            Enumeration<URL> lists = FrameworkSettings.class.getClassLoader().getResources(LIST);
            while (lists.hasMoreElements()) {
                try (JsonParser list =
                        new JsonFactory().createParser(lists.nextElement().openStream())) {
                    read(list, names);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** What our own file sets, settings of the build among them, which no list has. */
    static Set<String> shipped() {
        Properties shipped = new Properties();
        try (InputStream in = FrameworkSettings.class.getResourceAsStream("/application.properties")) {
            if (in != null) {
                shipped.load(in);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return shipped.stringPropertyNames();
    }

    private static void read(JsonParser list, Set<String> names) throws IOException {
        while (list.nextToken() != null) {
            if (list.currentToken() == JsonToken.VALUE_STRING && "property".equals(list.currentName())) {
                String name = list.getText();
                int own = Math.min(at(name, '"'), at(name, '{'));
                names.add(name.substring(0, own));
            }
        }
    }

    private static int at(String name, char sign) {
        int at = name.indexOf(sign);
        return at < 0 ? name.length() : at;
    }
}
