package io.dateline.analyse.entity;

import static io.dateline.analyse.entity.MarkedText.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.dateline.article.Link;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tickers and ISINs written behind a company's name. */
class SecuritiesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "(NASDAQ: ACMX) | ticker NASDAQ:ACMX",
                "(NYSE:ACMX) | ticker NYSE:ACMX",
                "<ACMX.N> | ticker ACMX.N",
                "(005999.KS) | ticker 005999.KS",
                "(NYSE: ACM.A, ACM.B) | ticker NYSE:ACM.A ticker NYSE:ACM.B",
                "(ISIN: US0378331005) | isin US0378331005",
                "(Nasdaq: ACMX; ISIN US0378331005) | ticker Nasdaq:ACMX isin US0378331005"
            })
    void belongToTheCompanyBefore(String bracket, String links) {
        assertThat(links(bracket)).isEqualTo(links);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"(ISIN: US0378331006)", "(U.S.)", "(Note: hello)", "(the maker: ACMX)", "(ACMX", "(R)"})
    void otherBracketsSayNothing(String bracket) {
        assertThat(links(bracket)).isEmpty();
    }

    private static String links(String bracket) {
        StringBuilder links = new StringBuilder();
        for (Link link :
                only("Shares of [o:Acmexa] " + bracket + " fell.", "org:acmexa").links()) {
            links.append(links.isEmpty() ? "" : " ")
                    .append(link.scheme().label())
                    .append(' ')
                    .append(link.value());
        }
        return links.toString();
    }
}
