package io.dateline.analyse.entity.link;

import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import io.dateline.article.Mention;
import io.dateline.article.Span;
import io.dateline.models.ModelFiles;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The user's own register, mounted as CSV. Its names are found as whole words, the longest first, by walking a tree of
 * words from each word of the text: the work is bounded by the text's length times the longest name.
 */
public final class Gazetteer {
    /** 64 MiB of CSV: some 500,000 rows. A larger register belongs in a service of its own. */
    static final long LARGEST_FILE = 64L << 20;

    /** Words of a name; the longest names of companies have about ten. */
    static final int MOST_WORDS = 12;

    private static final int WIDEST_GAP = 3;

    private final Node root = new Node();
    private final Forbidden forbidden;
    private final String sha256;

    /** A step in the tree of words. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(2);
        private @Nullable Row row;
    }

    /** One line of the file. */
    record Row(String id, EntityType type, String name, List<String> aliases, List<Link> links) {
        Linked linked() {
            List<Link> all = new ArrayList<>();
            all.add(new Link(Scheme.LOCAL, id, 1));
            all.addAll(links);
            return new Linked(all, all, null, name);
        }
    }

    private Gazetteer(GazetteerFile file, String sha256) {
        this.sha256 = sha256;
        forbidden = file.forbidden();
        for (Row row : file.rows()) {
            add(row.name(), row);
            row.aliases().forEach(alias -> add(alias, row));
        }
    }

    /** What the file forbids, with the types {@code never-link} and {@code never-tag}. */
    public Forbidden forbidden() {
        return forbidden;
    }

    /** What a user's register forbids; nothing without one. */
    public static Forbidden forbiddenBy(@Nullable Gazetteer gazetteer) {
        return gazetteer == null ? Forbidden.NOTHING : gazetteer.forbidden();
    }

    /** Lower-case hex SHA-256 of the file, for provenance: another register gives other events. */
    public String sha256() {
        return sha256;
    }

    /**
     * Reads {@code id,type,name,aliases,ticker,lei,wikidata}, a header line first, aliases separated by {@code |}.
     *
     * @throws GazetteerException naming the file, line, column and remedy
     */
    public static Gazetteer read(Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new GazetteerException("larger than " + LARGEST_FILE + " bytes; split the register");
            }
            return read(Files.readAllBytes(file));
        } catch (GazetteerException fault) {
            throw new GazetteerException(file + ": " + fault.getMessage());
        } catch (CharacterCodingException fault) {
            throw new GazetteerException(file + ": is not UTF-8; save it as UTF-8");
        } catch (IOException fault) {
            throw new GazetteerException(file + ": cannot be read; check the path and who may read it");
        }
    }

    static Gazetteer read(String csv) {
        return new Gazetteer(new GazetteerFile(csv), "");
    }

    private static Gazetteer read(byte[] bytes) throws CharacterCodingException {
        String csv = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return new Gazetteer(new GazetteerFile(csv), ModelFiles.sha256(bytes));
    }

    private void add(String name, Row row) {
        Node node = root;
        List<Span> words = Words.of(name);
        if (words.size() > MOST_WORDS) {
            return;
        }
        for (Span word : words) {
            node = node.next.computeIfAbsent(Words.folded(name, word), key -> new Node());
        }
        node.row = node.row == null ? row : node.row;
    }

    /** What was found in a text: the mentions with the register's among them, and the entry each of those means. */
    public record Found(List<Mention> mentions, Map<Span, Linked> entries) {}

    /** Adds the register's names to the tagger's; where they cross, the longer one stays, the register's if equal. */
    public Found in(String text, List<Mention> tagged) {
        Map<Span, Linked> entries = new HashMap<>();
        List<Mention> own = matches(text, entries);
        List<Mention> mentions = new ArrayList<>();
        int next = 0;
        for (Mention mention : tagged) {
            while (next < own.size()
                    && own.get(next).span().end() <= mention.span().start()) {
                mentions.add(own.get(next++));
            }
            boolean crossed = next < own.size() && own.get(next).span().overlaps(mention.span());
            if (!crossed) {
                mentions.add(mention);
            } else if (own.get(next).span().length() < mention.span().length()) {
                while (next < own.size() && own.get(next).span().overlaps(mention.span())) {
                    entries.remove(own.get(next++).span());
                }
                mentions.add(mention);
            }
        }
        mentions.addAll(own.subList(next, own.size()));
        return new Found(mentions, entries);
    }

    /** The entry of a place that has this very name; null when there is none. */
    public @Nullable Linked place(String name) {
        Map<Span, Linked> entries = new HashMap<>();
        for (Mention mention : matches(name, entries)) {
            if (mention.type() == EntityType.PLACE && mention.span().equals(new Span(0, name.length()))) {
                return entries.get(mention.span());
            }
        }
        return null;
    }

    private List<Mention> matches(String text, Map<Span, Linked> entries) {
        List<Span> words = Words.of(text);
        List<Mention> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = longest(text, words, at, entries, found);
            at += Math.max(1, length);
        }
        return found;
    }

    /** How many words the longest name from word {@code at} on has; 0 when none begins there. */
    private int longest(String text, List<Span> words, int at, Map<Span, Linked> entries, List<Mention> found) {
        Node node = root;
        Row best = null;
        int length = 0;
        for (int i = at; i < words.size() && i - at < MOST_WORDS; i++) {
            if (i > at && !joined(text, words.get(i - 1), words.get(i))) {
                break;
            }
            node = node.next.get(Words.folded(text, words.get(i)));
            if (node == null) {
                break;
            }
            if (node.row != null) {
                best = node.row;
                length = i - at + 1;
            }
        }
        if (best == null || Character.isLowerCase(text.charAt(words.get(at).start()))) {
            return 0;
        }
        Span span = new Span(words.get(at).start(), words.get(at + length - 1).end());
        found.add(new Mention(span, best.type(), 1));
        entries.put(span, best.linked());
        return length;
    }

    private static boolean joined(String text, Span one, Span next) {
        if (next.start() - one.end() > WIDEST_GAP) {
            return false;
        }
        for (int i = one.end(); i < next.start(); i++) {
            if (",;:()!?\n\"".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
