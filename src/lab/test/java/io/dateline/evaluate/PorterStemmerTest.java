package io.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorterStemmerTest {
    @ParameterizedTest
    @CsvSource({
        "caresses,caress",
        "ponies,poni",
        "ties,tie",
        "cats,cat",
        "feed,feed",
        "agreed,agre",
        "plastered,plaster",
        "motoring,motor",
        "conflated,conflat",
        "troubled,troubl",
        "sized,size",
        "hopping,hop",
        "falling,fall",
        "hissing,hiss",
        "fizzed,fizz",
        "failing,fail",
        "filing,file",
        "happy,happi",
        "sky,sky",
        "relational,relat",
        "conditional,condit",
        "rational,ration",
        "valenci,valenc",
        "digitizer,digit",
        "radically,radic",
        "differently,differ",
        "vilely,vile",
        "analogously,analog",
        "vietnamization,vietnam",
        "predication,predic",
        "operator,oper",
        "feudalism,feudal",
        "decisiveness,decis",
        "hopefulness,hope",
        "formality,formal",
        "sensitivity,sensit",
        "sensibility,sensibl",
        "triplicate,triplic",
        "formative,form",
        "formalize,formal",
        "electricity,electr",
        "hopeful,hope",
        "goodness,good",
        "revival,reviv",
        "allowance,allow",
        "airliner,airlin",
        "adjustable,adjust",
        "irritant,irrit",
        "replacement,replac",
        "dependent,depend",
        "adoption,adopt",
        "communism,commun",
        "activate,activ",
        "homologous,homolog",
        "effective,effect",
        "bowdlerize,bowdler",
        "probate,probat",
        "rate,rate",
        "cease,ceas",
        "controlling,control",
        "rolling,roll",
        "news,news",
        "dying,die",
        "enjoy,enjoy"
    })
    void stemsAsTheScorersDo(String word, String stem) {
        assertThat(PorterStemmer.stem(word)).isEqualTo(stem);
    }
}
