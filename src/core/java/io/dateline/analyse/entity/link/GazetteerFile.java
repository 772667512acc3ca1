package io.dateline.analyse.entity.link;

import io.dateline.analyse.entity.link.Gazetteer.Row;
import io.dateline.article.EntityType;
import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import io.dateline.words.WordLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the gazetteer's CSV (RFC 4180) and holds every field to its rule. */
final class GazetteerFile {
    /** A million rows of names would not fit the memory set aside for models. */
    static final int MOST_ROWS = 500_000;

    static final int LONGEST_NAME = 200;
    static final int MOST_ALIASES = 50;

    private static final List<String> COLUMNS = List.of("id", "type", "name", "aliases", "ticker", "lei", "wikidata");
    private static final int LEI_LENGTH = 20;
    private static final String NEVER_LINK = "never-link";
    private static final String NEVER_TAG = "never-tag";

    private final String csv;
    private final Set<String> ids = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Forbidden.Row> never = new ArrayList<>();
    private int at;
    private int line = 1;

    GazetteerFile(String csv) {
        this.csv = csv.startsWith("\ufeff") ? csv.substring(1) : csv;
        read();
    }

    List<Row> rows() {
        return rows;
    }

    Forbidden forbidden() {
        return new Forbidden(never);
    }

    private void read() {
        if (!fields().equals(COLUMNS)) {
            throw new GazetteerException("line 1: the header must be " + String.join(",", COLUMNS));
        }
        while (at < csv.length()) {
            int number = line;
            List<String> fields = fields();
            if (fields.size() == 1 && fields.get(0).isBlank()) {
                continue;
            }
            if (rows.size() + never.size() == MOST_ROWS) {
                throw new GazetteerException(
                        "line " + number + ": more than " + MOST_ROWS + " rows; split the register");
            }
            row(number, fields);
        }
    }

    private void row(int number, List<String> fields) {
        if (fields.size() != COLUMNS.size()) {
            throw new GazetteerException("line " + number + ": " + fields.size() + " fields where " + COLUMNS.size()
                    + " belong; leave unknown ones empty, put names with a comma in double quotes");
        }
        String id = fields.get(0).strip();
        if (id.isEmpty() || !ids.add(id)) {
            throw fault(number, 0, id.isEmpty() ? "empty; give every row an id" : "given twice; ids are unique");
        }
        String name = name(number, 2, fields.get(2).strip());
        List<String> aliases = new ArrayList<>();
        for (String alias : WordLine.cut(fields.get(3), '|')) {
            if (!alias.isBlank()) {
                aliases.add(name(number, 3, alias.strip()));
            }
        }
        if (aliases.size() > MOST_ALIASES) {
            throw fault(number, 3, "more than " + MOST_ALIASES + " aliases; keep the ones in use");
        }
        List<Link> links = links(number, fields);
        String type = fields.get(1).strip();
        boolean tag = type.equalsIgnoreCase(NEVER_TAG);
        if (tag || type.equalsIgnoreCase(NEVER_LINK)) {
            aliases.add(0, name);
            never.add(new Forbidden.Row(aliases, fields.get(6).strip(), tag));
        } else {
            rows.add(new Row(id, type(number, type), name, aliases, links));
        }
    }

    private String name(int number, int column, String name) {
        if (Words.of(name).isEmpty()) {
            throw fault(number, column, "has no letter or digit; write the name as the news does");
        }
        if (name.length() > LONGEST_NAME) {
            throw fault(number, column, "longer than " + LONGEST_NAME + " characters; shorten it");
        }
        return name;
    }

    private EntityType type(int number, String type) {
        for (EntityType known : EntityType.values()) {
            if (known.name().equalsIgnoreCase(type)) {
                return known;
            }
        }
        throw fault(
                number,
                1,
                "is none of person, organisation, place, facility, group, product, event, other, never-link, never-tag");
    }

    private List<Link> links(int number, List<String> fields) {
        List<Link> links = new ArrayList<>();
        String wikidata = fields.get(6).strip();
        if (!wikidata.isEmpty()) {
            if (!isItem(wikidata)) {
                throw fault(number, 6, "is no Wikidata item; write Q and digits");
            }
            links.add(new Link(Scheme.WIKIDATA, wikidata, 1));
        }
        String lei = fields.get(5).strip().toUpperCase(Locale.ROOT);
        if (!lei.isEmpty()) {
            if (lei.length() != LEI_LENGTH || !lei.chars().allMatch(Character::isLetterOrDigit)) {
                throw fault(number, 5, "is no LEI; write its 20 letters and digits");
            }
            links.add(new Link(Scheme.LEI, lei, 1));
        }
        if (!fields.get(4).isBlank()) {
            links.add(new Link(Scheme.TICKER, fields.get(4).strip(), 1));
        }
        return links;
    }

    private static boolean isItem(String item) {
        return item.length() > 1
                && item.charAt(0) == 'Q'
                && item.substring(1).chars().allMatch(unit -> unit >= '0' && unit <= '9');
    }

    private static GazetteerException fault(int line, int column, String what) {
        return new GazetteerException("line " + line + ", column " + COLUMNS.get(column) + ": " + what);
    }

    /** The fields of the next line; a quoted one may hold commas, line ends and doubled quotes. */
    private List<String> fields() {
        List<String> fields = new ArrayList<>(COLUMNS.size());
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        int opened = line;
        for (; at < csv.length(); at++) {
            char c = csv.charAt(at);
            line += c == '\n' ? 1 : 0;
            if (quoted) {
                if (c != '"') {
                    field.append(c);
                } else if (at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                    field.append(c);
                    at++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
                opened = line;
            } else if (c == ',') {
                fields.add(field.toString());
                field.setLength(0);
            } else if (c == '\n') {
                at++;
                break;
            } else if (c != '\r') {
                field.append(c);
            }
        }
        if (quoted) {
            throw new GazetteerException("line " + opened + ": a double quote is never closed; close it, or double it");
        }
        fields.add(field.toString());
        return fields;
    }
}
