package io.dateline.words.agency;

import io.dateline.words.Sha256;
import io.dateline.words.WordFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agencies known: those that come with Dateline, and the user's own. Immutable and thread-safe. */
public final class Agencies {
    /** Profiles in the user's folder: ten times as many as there are agencies in a country. */
    static final int MAX_FILES = 500;

    /** Bytes of a profile: some hundred lines. */
    static final int MAX_BYTES = 64 * 1024;

    private static final String SUFFIX = ".properties";
    private static final Agencies OURS = load();

    private final Map<String, Agency> byId;
    private final Map<String, Agency> byName = new HashMap<>();
    private final Map<String, Agency> byConvention = new HashMap<>();
    private final String sha256;

    private Agencies(Map<String, Agency> byId, String sha256) {
        this.byId = Collections.unmodifiableMap(new TreeMap<>(byId));
        this.sha256 = sha256;
        for (Agency agency : this.byId.values()) {
            agency.names().forEach(name -> {
                Agency other = byName.put(name, agency);
                if (other != null) {
                    throw new AgencyException(agency.id() + " and " + other.id() + " are both called " + name
                            + ". Fix: take the name out of one of the two.");
                }
            });
            if (agency.conventionOf() != null) {
                byConvention.put(agency.conventionOf(), agency);
            }
        }
    }

    private static Agencies load() {
        Map<String, Agency> found = new TreeMap<>();
        for (String id : WordFile.words("/agencies/index.txt")) {
            String file = "/agencies/" + id + SUFFIX;
            found.put(id, AgencyFile.read(file, id, WordFile.lines(file), null));
        }
        return new Agencies(found, "");
    }

    /** Those that come with Dateline. */
    public static Agencies ours() {
        return OURS;
    }

    /**
     * Ours and the user's own. A file with the name of one of ours changes the facts that it states; any other is a new agency.
     *
     * @param path a profile, or a folder of them, each called {@code NAME.properties}
     * @throws AgencyException naming the file, the line, the key and the remedy
     */
    public static Agencies with(Path path) {
        Map<String, Agency> found = new TreeMap<>(OURS.byId);
        List<String> contents = new ArrayList<>();
        for (Path file : files(path)) {
            String name = String.valueOf(file.getFileName());
            if (!name.endsWith(SUFFIX)) {
                throw new AgencyException(file + ": is no profile. Fix: call it NAME" + SUFFIX + '.');
            }
            String id = name.substring(0, name.length() - SUFFIX.length()).toLowerCase(Locale.ROOT);
            String text = text(file);
            contents.add(id);
            contents.add(text);
            found.put(id, AgencyFile.read(file.toString(), id, WordFile.lines(file.toString(), text), found.get(id)));
        }
        return new Agencies(found, Sha256.ofParts(contents));
    }

    private static List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> files = entries.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .limit(MAX_FILES + 1L)
                    .toList();
            if (files.isEmpty()) {
                throw new AgencyException(path + ": holds no profile. Fix: put NAME" + SUFFIX + " files there.");
            }
            if (files.size() > MAX_FILES) {
                throw new AgencyException(path + ": has more than " + MAX_FILES + " profiles. Fix: leave some out.");
            }
            return files;
        } catch (IOException unreadable) {
            throw cannotRead(path);
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new AgencyException(file + ": is larger than " + MAX_BYTES + " bytes. Fix: one agency a file.");
            }
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            throw new AgencyException(file + ": is not UTF-8. Fix: save it as UTF-8.");
        } catch (IOException unreadable) {
            throw cannotRead(file);
        }
    }

    private static AgencyException cannotRead(Path path) {
        return new AgencyException(path + ": cannot be read. Fix: check the path and who may read it.");
    }

    /** By id, in its order. */
    public Collection<Agency> all() {
        return byId.values();
    }

    /** The agency with that name or host, in lower case; null when there is none. */
    public @Nullable Agency named(String name) {
        return byName.get(name);
    }

    /** The agency whose conventions all senders of a format follow; null when there is none. */
    public @Nullable Agency ofConvention(String format) {
        return byConvention.get(format);
    }

    /** Whether the text is the name of an agency, in capitals or not; hosts do not count. */
    public boolean isName(String written) {
        return written.length() <= AgencyFile.MAX_NAME
                && written.indexOf('.') < 0
                && byName.containsKey(written.toLowerCase(Locale.ROOT));
    }

    /** Lower-case hex SHA-256 of the user's profiles, for the build's digest; empty when there are none. */
    public String sha256() {
        return sha256;
    }
}
