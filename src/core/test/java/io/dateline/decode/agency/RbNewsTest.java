package io.dateline.decode.agency;

import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.AltId;
import io.dateline.article.Assertion;
import io.dateline.article.Format;
import io.dateline.article.RawItem;
import io.dateline.article.RawItem.Field;
import io.dateline.article.RawItem.Markup;
import io.dateline.decode.Decoding;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RbNewsTest {
    private static final String ITEM = """
            <RBNews xmlns="" xmlns:i="http://www.w3.org/2001/XMLSchema-instance">
             <NewsID>k-17</NewsID><PublishDate>2026-07-02T09:30:00.25</PublishDate><strapline>NU/HAVN/</strapline>
             <headline i:nil="true"/><subtitle>Færgerne sejler igen.&lt;br /&gt;</subtitle><town>Selm</town>
             <origin>/ellery/</origin><section>Indland</section><version>3</version><Replaces>0</Replaces>
             <format>Flash</format><content>&lt;p&gt;Havnen åbner.&lt;/p&gt;</content><HistID>H-1</HistID><Priority>3</Priority>
             <IPTCList xmlns:a="http://schemas.microsoft.com/2003/10/Serialization/Arrays"><a:int>4015000</a:int>
             <a:int>11000000</a:int></IPTCList><replacedID>k-16</replacedID><Annuleret>false</Annuleret>
             <byLine>Ida Brandt</byLine><TilRedaktionen>&lt;p&gt;Foto følger.&lt;/p&gt;&lt;p&gt;Vagten&lt;/p&gt;</TilRedaktionen>
             <Status>New news</Status></RBNews>""";

    @Test
    void theFieldsOfAnItemAreReadAsSent() {
        RawItem item = Decoding.item(ITEM);

        assertThat(item.format()).isEqualTo(Format.RBNEWS);
        assertThat(item.fields())
                .containsEntry(Field.URI, "k-17")
                .containsEntry(Field.VERSION, "3")
                .containsEntry(Field.VERSION_CREATED, "2026-07-02T09:30:00.25")
                .containsEntry(Field.URGENCY, "3")
                .containsEntry(Field.DESCRIPTION, "Færgerne sejler igen.")
                .containsEntry(Field.SLUGLINE, "NU/HAVN/")
                .containsEntry(Field.BYLINE, "Ida Brandt")
                .containsEntry(Field.CREDIT, "/ellery/")
                .containsEntry(Field.LOCATED, "Selm")
                .containsEntry(Field.CATEGORY, "Indland")
                .containsEntry(Field.PROFILE, "Flash")
                .containsEntry(Field.REPLACES, "k-16")
                .containsEntry(Field.ED_NOTE, "Foto følger.\nVagten")
                .containsEntry(Field.PROVIDER, "Ritzau")
                .doesNotContainKey(Field.HEADLINE);
        assertThat(item.body()).isEqualTo(new RawItem.Body("<p>Havnen åbner.</p>", Markup.HTML));
        assertThat(item.lists().keywords()).containsExactly("NU", "HAVN");
        assertThat(item.lists().altIds()).containsExactly(new AltId("history", "H-1"));
    }

    @Test
    void theZeroThatANumberLosesIsPutBackBeforeASubjectsCode() {
        assertThat(Decoding.item(ITEM).assertions())
                .extracting(Assertion::code)
                .containsExactly("subj:04015000", "subj:11000000");
    }

    @Test
    void aDateWithoutAZoneIsInDanishTime() {
        assertThat(Lifecycles.item(ITEM).head().versionCreated()).isEqualTo(Instant.parse("2026-07-02T07:30:00.250Z"));
    }

    @Test
    void withoutAWritersNameTheOriginIsTheByline() {
        RawItem item = Decoding.item(ITEM.replace("<byLine>Ida Brandt</byLine>", ""));

        assertThat(item.get(Field.BYLINE)).isEqualTo("/ellery/");
    }
}
