package io.dateline.bench;

import java.util.stream.Collectors;

/** One item of given copy in each format, as an agency would send it. */
final class DecodeInputs {
    private DecodeInputs() {}

    static String item(String format, String copy) {
        return switch (format) {
            case "newsml-g2" -> newsMlG2(html(copy));
            case "newsml-1" -> newsMl1(html(copy));
            case "nitf" -> nitf(html(copy));
            case "rbnews" -> rbNews(escape(html(copy)));
            case "ninjs" -> ninjs(html(copy));
            case "json" ->
                "{\"id\":\"ep-1\",\"source\":\"Ellery Press\",\"title\":\"Dockers end strike\",\"published\":"
                        + "\"2026-03-02T09:30:00Z\",\"body\":\"" + json(copy) + "\"}";
            case "json-feed" ->
                "{\"id\":\"ep-1\",\"title\":\"Dockers end strike\",\"date_published\":"
                        + "\"2026-03-02T09:30:00Z\",\"content_html\":\"" + json(html(copy)) + "\"}";
            case "rss" ->
                "<rss version=\"2.0\"><channel><title>Ellery Press</title><item><guid>ep-1</guid>"
                        + "<title>Dockers end strike</title><pubDate>Mon, 02 Mar 2026 09:30:00 GMT</pubDate><description>"
                        + escape(html(copy)) + "</description></item></channel></rss>";
            case "atom" ->
                "<entry xmlns=\"http://www.w3.org/2005/Atom\"><id>tag:ellery.example,2026:1</id>"
                        + "<title>Dockers end strike</title><updated>2026-03-02T09:30:00Z</updated><content type=\"html\">"
                        + escape(html(copy)) + "</content></entry>";
            case "html" ->
                "<!DOCTYPE html><html lang=\"en\"><head><title>Dockers end strike</title></head><body><nav>"
                        + "<a href=\"/\">Home</a></nav><article><h1>Dockers end strike</h1>" + html(copy)
                        + "</article></body></html>";
            case "iptc7901" ->
                "\u0001bkn0014 4 i " + copy.split(" ", -1).length
                        + " Ellery/Strike\r\n\u0002Dockers end strike =\r\n\r\n" + copy.replace("\n", "\r\n")
                        + "\r\n\u0003\r\n020930 Mar 26\r\n\u0004";
            case "anpa" ->
                "\u0016\u0016\u0001a0105\u001fbc--\r\nu i \u0011bc-Strike 03-02 0400\r\n\u0002^Dockers end strike<\r\n"
                        + copy.lines().map(line -> "\t" + line).collect(Collectors.joining("\r\n"))
                        + "\r\n\u0003\r\n03-02-26 0930GMT\r\n\u0004";
            case "mail" ->
                "From: Ellery Press <desk@ellery.example>\r\nTo: desk@example.org\r\nMessage-ID: <1@ellery.example>\r\n"
                        + "Date: Mon, 02 Mar 2026 09:30:00 +0000\r\nSubject: Dockers end strike\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + copy.replace("\n", "\r\n");
            case "zczc" ->
                "ZCZC ELP\r\n%A\r\n$ELP\r\n#Dockers\r\n:Dockers end strike\r\n@ELL\r\n" + copy.replace("\n", "\r\n")
                        + "\r\nNNNN\r\n";
            case "text" -> copy;
            default -> AgencyInputs.item(format, json(copy), json(html(copy)));
        };
    }

    private static String html(String copy) {
        return copy.lines()
                .filter(line -> !line.isBlank())
                .map(line -> "<p>" + escape(line) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String json(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    private static String newsMlG2(String body) {
        return """
                <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:ellery.example:20260302:1" version="1"
                 standard="NewsML-G2" xml:lang="en"><itemMeta><itemClass qcode="ninat:text"/><provider literal="Ellery Press"/>
                <versionCreated>2026-03-02T09:30:00Z</versionCreated><pubStatus qcode="stat:usable"/></itemMeta><contentMeta>
                <urgency>4</urgency><headline>Dockers end strike</headline><subject type="cpnat:abstract" qcode="medtop:20000533">
                <name>industrial action</name></subject></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml">
                <html xmlns="http://www.w3.org/1999/xhtml"><body>{body}</body></html></inlineXML></contentSet></newsItem>""".replace("{body}", body);
    }

    private static String newsMl1(String body) {
        return """
                <NewsML Version="1.2"><NewsEnvelope><DateAndTime>20260302T093000Z</DateAndTime></NewsEnvelope><NewsItem><Identification>
                <NewsIdentifier><ProviderId>ellery.example</ProviderId><DateId>20260302</DateId><NewsItemId>1</NewsItemId>
                <RevisionId PreviousRevision="0" Update="N">1</RevisionId><PublicIdentifier>urn:newsml:ellery.example:20260302:1:1</PublicIdentifier>
                </NewsIdentifier></Identification><NewsManagement><NewsItemType FormalName="News"/><FirstCreated>20260302T093000Z</FirstCreated>
                <ThisRevisionCreated>20260302T093000Z</ThisRevisionCreated><Status FormalName="Usable"/></NewsManagement><NewsComponent>
                <NewsLines><HeadLine>Dockers end strike</HeadLine></NewsLines><ContentItem><MediaType FormalName="Text"/><DataContent>
                {body}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>""".replace("{body}", body);
    }

    private static String nitf(String body) {
        return """
                <nitf baselang="en"><head><docdata management-status="usable"><doc-id id-string="ep-1" regsrc="Ellery Press"/>
                <urgency ed-urg="4"/><date.issue norm="20260302T093000Z"/></docdata></head><body><body.head><hedline>
                <hl1>Dockers end strike</hl1></hedline></body.head><body.content>{body}</body.content></body></nitf>""".replace("{body}", body);
    }

    private static String rbNews(String body) {
        return """
                <RBNews><NewsId>1</NewsId><PublishDate>2026-03-02T10:30:00</PublishDate><Version>1</Version><Status>usable</Status>
                <Priority>4</Priority><Headline>Dockers end strike</Headline><Content>{body}</Content></RBNews>""".replace("{body}", body);
    }

    private static String ninjs(String body) {
        return """
                {"standard":{"name":"ninjs","version":"3.1"},"uri":"urn:newsml:ellery.example:20260302:1","type":"text","version":"1",
                "versionCreated":"2026-03-02T09:30:00Z","pubStatus":"usable","language":"en","headlines":[{"value":"Dockers end strike"}],
                "bodies":[{"contentType":"text/html","value":"{body}"}]}""".replace("{body}", json(body));
    }
}
