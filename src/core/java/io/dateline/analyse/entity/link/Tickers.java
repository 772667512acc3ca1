package io.dateline.analyse.entity.link;

import io.dateline.article.Link;
import io.dateline.article.Link.Scheme;
import io.dateline.words.WordKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the securities that copy writes in brackets behind a company's name: "(NASDAQ: ACME)", "&lt;ACME.N&gt;",
 * "(005930.KS)", "(ISIN: US0378331005)". An ISIN counts only with the right check digit.
 */
final class Tickers {
    private static final Set<String> EXCHANGES =
            WordKinds.words("/words/organisation-names.tsv").set("exchange");

    private static final int MOST_BRACKETS = 3;
    private static final int LONGEST_BRACKET = 60;
    private static final int LONGEST_SYMBOL = 10;
    private static final int LONGEST_EXCHANGE = 14;
    private static final int ISIN_LENGTH = 12;

    private Tickers() {}

    /** The identifiers in the brackets that begin right after offset {@code end}. */
    static List<Link> after(String text, int end) {
        List<Link> links = new ArrayList<>(1);
        int at = end;
        for (int bracket = 0; bracket < MOST_BRACKETS; bracket++) {
            int open = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
            if (open >= text.length() || (text.charAt(open) != '(' && text.charAt(open) != '<')) {
                break;
            }
            int close = close(text, open);
            if (close < 0) {
                break;
            }
            read(text.substring(open + 1, close), links);
            at = close + 1;
        }
        return links;
    }

    private static int close(String text, int open) {
        char closing = text.charAt(open) == '(' ? ')' : '>';
        int last = Math.min(text.length(), open + LONGEST_BRACKET);
        for (int at = open + 1; at < last; at++) {
            if (text.charAt(at) == closing) {
                return at;
            }
        }
        return -1;
    }

    private static void read(String inside, List<Link> links) {
        String exchange = "";
        int from = 0;
        while (from <= inside.length()) {
            int to = from;
            while (to < inside.length() && inside.charAt(to) != ',' && inside.charAt(to) != ';') {
                to++;
            }
            exchange = piece(inside.substring(from, to).strip(), exchange, links);
            from = to + 1;
        }
    }

    /** Reads one piece; gives the exchange that the next one may leave out: "(NYSE: ACM.A, ACM.B)". */
    private static String piece(String piece, String exchange, List<Link> links) {
        int colon = piece.indexOf(':');
        String before = colon < 0 ? "" : piece.substring(0, colon).strip();
        String symbol = piece.substring(colon + 1).strip();
        if (colon < 0 && symbol.startsWith("ISIN ")) {
            symbol = symbol.substring(5).strip();
        }
        if (isIsin(symbol)) {
            links.add(new Link(Scheme.ISIN, symbol, 1));
            return exchange;
        }
        String market = colon < 0 ? exchange : before;
        if (isSymbol(symbol) && isExchange(market)) {
            links.add(new Link(Scheme.TICKER, market + ":" + symbol, 1));
            return market;
        }
        if (colon < 0 && isReutersCode(symbol)) {
            links.add(new Link(Scheme.TICKER, symbol, 1));
        }
        return exchange;
    }

    private static boolean isExchange(String market) {
        if (market.length() < 2 || market.length() > LONGEST_EXCHANGE || market.equals("ISIN")) {
            return false;
        }
        int capitals = 0;
        for (int i = 0; i < market.length(); i++) {
            char c = market.charAt(i);
            if (!Character.isLetter(c) && c != ' ') {
                return false;
            }
            capitals += Character.isUpperCase(c) ? 1 : 0;
        }
        return capitals >= 2 || EXCHANGES.contains(market);
    }

    private static boolean isSymbol(String symbol) {
        if (symbol.isEmpty() || symbol.length() > LONGEST_SYMBOL) {
            return false;
        }
        for (int i = 0; i < symbol.length(); i++) {
            char c = symbol.charAt(i);
            if (!isCapital(c) && !isDigit(c) && c != '.' && c != '-') {
                return false;
            }
        }
        return true;
    }

    /** A code and the market's letters after a dot. */
    private static boolean isReutersCode(String symbol) {
        int dot = symbol.lastIndexOf('.');
        if (!isSymbol(symbol) || dot < 1 || dot == symbol.length() - 1 || symbol.length() - dot > 3) {
            return false;
        }
        for (int i = dot + 1; i < symbol.length(); i++) {
            if (!isCapital(symbol.charAt(i))) {
                return false;
            }
        }
        // "U.S." and "D.C." are no codes.
        return dot > 1 || symbol.length() == 3;
    }

    /** ISO 6166: two letters, nine letters or digits, and the Luhn digit over letters read as 10 to 35. */
    static boolean isIsin(String code) {
        if (code.length() != ISIN_LENGTH || !isCapital(code.charAt(0)) || !isCapital(code.charAt(1))) {
            return false;
        }
        int sum = 0;
        boolean twice = false;
        for (int i = code.length() - 1; i >= 0; i--) {
            char c = code.charAt(i);
            if (isDigit(c)) {
                sum += luhn(c - '0', twice);
                twice = !twice;
            } else if (isCapital(c) && i < code.length() - 1) {
                int value = c - 'A' + 10;
                sum += luhn(value % 10, twice) + luhn(value / 10, !twice);
            } else {
                return false;
            }
        }
        return sum % 10 == 0;
    }

    private static int luhn(int digit, boolean twice) {
        int value = twice ? 2 * digit : digit;
        return value > 9 ? value - 9 : value;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
