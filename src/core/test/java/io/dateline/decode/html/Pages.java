package io.dateline.decode.html;

import io.dateline.article.RawItem;
import io.dateline.decode.format.Document.Page;
import io.dateline.failure.Checked;

/** Pages made for tests. */
final class Pages {
    static final String COPY = """
            <p>The northern pier of Port Selm, closed since the storms of January, opened again on Monday, the harbour board said.</p>
            <p>Ferries, fishing boats and two cruise ships called in the first hours, and more are expected, said a pilot.</p>
            <p>Repairs took ten months, cost nine million crowns and employed eighty people, most of them from the town itself.</p>
            """;

    private Pages() {}

    static RawItem read(String html) {
        return ((Checked.Passed<RawItem>) HtmlPage.read(new Page(html)).all().get(0)).value();
    }

    /** A page with this in its head, and an article. */
    static RawItem withHead(String head) {
        return read("<html><head>" + head + "</head><body><article><h1>Pier opens after ten months</h1>" + COPY
                + "</article></body></html>");
    }

    /** A page with this in its body. */
    static RawItem withBody(String body) {
        return read("<html><head><title>Pier opens</title></head><body>" + body + "</body></html>");
    }
}
