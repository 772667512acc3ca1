package io.dateline.bench;

/** One item in each JSON format of agencies and publishers. */
final class AgencyInputs {
    private AgencyInputs() {}

    /**
     * @param text the copy, written as inside of a JSON string
     * @param html the same as paragraphs of HTML
     */
    static String item(String format, String text, String html) {
        return switch (format) {
            case "ap-media-json" -> ap(html);
            case "reuters-json" -> reuters(html);
            case "mrn" -> mrn(text);
            case "dpa-digitalwires" -> digitalwires(html);
            case "wordpress" -> wordPress(html);
            case "arc-ans" -> arc(html);
            default -> throw new IllegalArgumentException(format);
        };
    }

    private static String ap(String html) {
        return """
                {"data":{"item":{"altids":{"itemid":"5c1de954f68067414da2d1315cf15a17","transref":"EPL0276"},"version":1,"type":"text",
                "urgency":4,"editorialpriority":"u","language":"en","versioncreated":"2026-03-02T09:30:00Z","pubstatus":"usable",
                "title":"EP--Dockers","headline":"Dockers end strike","slugline":"BC-EP--Dockers","located":"PORT SELBY",
                "subjects":[{"name":"Strikes","code":"20000533","scheme":"mediatopic"}],"renditions":{"nitf":{}},
                "body_nitf":"{body}"}}}""".replace("{body}", html);
    }

    private static String reuters(String html) {
        return """
                {"data":{"item":{"uri":"tag:ellery.example,2026:newsml_EP1","versionedGuid":"tag:ellery.example,2026:newsml_EP1:3",
                "usn":"EP1","version":"3","type":"TEXT","language":"en","headLine":"Dockers end strike","slug":"RURITANIA-DOCKERS/",
                "urgency":3,"pubStatus":"usable","versionCreated":"2026-03-02T09:30:00.000Z","provider":{"name":"Ellery Press"},
                "subject":[{"code":"G:RU","name":"Ruritania","kind":"place"}],"bodyXhtml":"{body}"}}}""".replace("{body}", html);
    }

    private static String mrn(String text) {
        return """
                {"altId":"nEP1","audiences":["NP:E","NP:T"],"firstCreated":"2026-03-02T09:30:00.000Z","headline":"Dockers end strike",
                "id":"EP1_2603021abc","instancesOf":[],"language":"en","messageType":2,"mimeType":"text/plain","provider":"NS:ELPR",
                "pubStatus":"stat:usable","subjects":["G:RU","N2:TRN"],"takeSequence":1,"urgency":3,
                "versionCreated":"2026-03-02T09:30:00.000Z","body":"{body}"}""".replace("{body}", text);
    }

    private static String digitalwires(String html) {
        return """
                {"format":"digitalwires@0.9.1","type":"composite","entry_id":"LEP5","urn":"urn:newsml:ellery.example:20260302:1",
                "version_created":"2026-03-02T10:30:00+01:00","version":2,"pubstatus":"usable","language":"en","urgency":4,
                "headline":"Dockers end strike","byline":"By Dana Whitlock","dateline":"Selby (ep) - ","ednotes":[],"categories":[],
                "associations":[],"article_html":"<section class=\\"main\\">{body}</section>"}""".replace("{body}", html);
    }

    private static String wordPress(String html) {
        return """
                {"id":4711,"date_gmt":"2026-03-02T09:30:00","guid":{"rendered":"https://selby.example/?p=4711"},
                "modified_gmt":"2026-03-02T09:30:00","slug":"dockers-end-strike","status":"publish","type":"post",
                "link":"https://selby.example/2026/03/dockers/","title":{"rendered":"Dockers end strike"},
                "content":{"rendered":"{body}","protected":false},"excerpt":{"rendered":"<p>They work again.</p>","protected":false},
                "author":7}""".replace("{body}", html);
    }

    private static String arc(String html) {
        return """
                {"_id":"QXHE4ELLERY7LHMPA3TTCBGEBM","type":"story","version":"0.10.9","language":"en",
                "headlines":{"basic":"Dockers end strike"},"credits":{"by":[{"type":"author","name":"Dana Whitlock"}]},
                "display_date":"2026-03-02T09:30:00Z","last_updated_date":"2026-03-02T09:30:00.000Z",
                "content_elements":[{"type":"text","_id":"a","content":"{body}"}]}""".replace("{body}", html);
    }
}
