package org.bestand.languages.nl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.bestand.model.Actor;
import org.bestand.model.ReportDate;
import org.bestand.reading.mention.ActorFinder;
import org.bestand.reading.mention.ActorMention;
import org.bestand.reading.mention.ActorMention.Reference;
import org.bestand.reading.mention.ActorMention.Type;
import org.bestand.reading.syntax.Tree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is named in a Dutch sentence, and who is not. */
class DutchActorsTest {
    private static final ReportDate DAY = ReportDate.of("2024-05-17");
    private final ActorFinder finder = new ActorFinder(new SmallActors(), new SmallPlaces(), DutchActors.rules());

    private List<ActorMention> find(String tagged) {
        return finder.find(FlatTree.of(tagged), DAY);
    }

    /** Codes of all actors that are no mere adjective, in the order of the text. */
    private List<String> codes(String tagged) {
        return find(tagged).stream()
                .filter(m -> m.type() != Type.ADJECTIVE)
                .flatMap(m -> m.actors().stream())
                .map(Actor::code)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gisteren schoot Armenië terug | ARM | Armenië",
                "Volgens Jerevan is het rustig | ARM.GOV | Jerevan",
                "Daarna zweeg het Kremlin | RUS.GOV | het Kremlin",
                "Gisteren sprak de Armeense premier | ARM.GOV | de Armeense premier",
                "Dat zei het Armeense ministerie van Defensie | ARM.MIL | het Armeense ministerie van Defensie",
                "Dat zei het Thaise ministerie van Buitenlandse Zaken | THA.GOV | het Thaise ministerie van Buitenlandse Zaken",
                "Daar rukte het Azerbeidzjaanse leger op | AZE.MIL | het Azerbeidzjaanse leger",
                "Daar stonden Cambodjaanse troepen | KHM.MIL | Cambodjaanse troepen",
                "Toen kwam een Thaise F-16 over | THA.MIL | een Thaise F-16",
                "Toen kwamen Israëlische gevechtsvliegtuigen | ISR.MIL | Israëlische gevechtsvliegtuigen",
                "Dat melden Armeense media vandaag | ARM.MED | Armeense media",
                "Onder hen zijn/AUX Armeense burgers | ARM.CVL | Armeense burgers",
                "Daar wonen etnische Armeniërs nog | ARM.CVL | etnische Armeniërs",
                "Dat liet het leger van Uruguay weten | URY.MIL | het leger van Uruguay",
                "Dat liet de regering in Kinshasa weten | COD.GOV | de regering in Kinshasa",
                "Dat lieten de autoriteiten in Stepanakert weten | ARTSAKH.GOV | de autoriteiten in Stepanakert",
                "Gisteren zei de president van Oekraïne niets | UKR.GOV | de president van Oekraïne",
                "Daar vielen Houthi-rebellen aan | HOUTHI | Houthi-rebellen",
                "Ook IS-strijders waren er | IS | IS-strijders",
                "Daar trok rebellengroep M23 binnen | M23 | rebellengroep M23",
                "Toen viel de paramilitaire RSF aan | RSF | de paramilitaire RSF",
                "Toen vielen de Rapid Support Forces (RSF) aan | RSF | de Rapid Support Forces (RSF)",
                "Dat meldt persbureau Reuters vandaag | REUTERS | persbureau Reuters",
                "Dat meldt de Britse omroep BBC vandaag | BBC | de Britse omroep BBC",
                "Volgens een lokale/ADJ ngo klopt dat | ?.OBS | een lokale ngo",
                "Volgens inwoners was het stil | ?.CVL | inwoners",
                "Dat zei een legerwoordvoerster later | ?.MIL | een legerwoordvoerster",
                "Dat zegt het ziekenhuis van Kaya vandaag | BFA.HLT | het ziekenhuis van Kaya",
                "Dat melden Armeense bronnen vandaag | ARM | Armeense bronnen",
                "Er sprak een bondgenoot van Armenië | ARM | Armenië",
                "Toen gaf Israëls regering toe | ISR.GOV | Israëls regering",
                "Volgens een Thaise diplomaat/NOUN klopt dat | THA.GOV | een Thaise diplomaat",
                "Volgens een diplomaat/NOUN klopt dat | ?.GOV | een diplomaat",
                "Toen kwamen Thaise legerkonvooien/NOUN | THA.MIL | Thaise legerkonvooien",
                "Dat zeiden Armeense gezondheidswerkers/NOUN later | ARM.HLT | Armeense gezondheidswerkers",
                "Daar vielen Armeense strijders/NOUN van de RSF aan | RSF | Armeense strijders van de RSF",
                "Toen week Poetins leger terug | RUS.MIL | Poetins leger"
            })
    void namesOneWithPartyAndSector(String tagged, String code, String text) {
        List<ActorMention> mentions = find(tagged).stream()
                .filter(m -> m.type() != Type.ANAPHOR && m.type() != Type.ADJECTIVE)
                .toList();
        assertThat(mentions).hasSize(1);
        assertThat(mentions.getFirst().actors())
                .extracting(Actor::code, Actor::text)
                .containsExactly(tuple(code, text));
    }

    private static org.assertj.core.groups.Tuple tuple(String code, String text) {
        return org.assertj.core.groups.Tuple.tuple(code, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zo sprak de Armeense premier Nikol Pasjinian | ARM.GOV | Nikol Pashinyan",
                "Zo sprak de Iraanse minister van Binnenlandse Zaken Daroesj Farahan | IRN.GOV | Daroesj Farahan",
                "Zo sprak minister van Defensie Sok Veasna | ?.MIL | Sok Veasna",
                "Zo sprak Defensieminister Sok Veasna | ?.MIL | Sok Veasna",
                "Zo sprak de Thaise waarnemende/ADJ premier Somchai Jaidee | THA.GOV | Somchai Jaidee",
                "Zo sprak zijn Cambodjaanse ambtgenoot Sok Veasna | KHM.GOV | Sok Veasna",
                "Zo sprak VN-chef António Guterres | UN | António Guterres",
                "Zo sprak EU-buitenlandchef Piet de Vos | EU | Piet de Vos",
                "Zo sprak Karabachleider Ara Zorian | ARTSAKH.GOV | Ara Zorian",
                "Zo sprak minister Sok Veasna van Defensie | ?.MIL | Sok Veasna",
                "Zo sprak de minister van Justitie , Daroesj Farahan , gisteren | ?.GOV | Daroesj Farahan",
                "Zo sprak Daroesj Farahan , de leider van M23 | M23 | Daroesj Farahan",
                "Zo sprak Poetin gisteren | RUS.GOV | Vladimir Putin"
            })
    void namesAPersonWithOffice(String tagged, String code, String name) {
        List<ActorMention> people =
                find(tagged).stream().filter(m -> m.type() == Type.PERSON).toList();
        assertThat(people).hasSize(1);
        assertThat(people.getFirst().actors().getFirst().code()).isEqualTo(code);
        assertThat(people.getFirst().actors().getFirst().name()).isEqualTo(name);
    }

    @Test
    void oneNounOfTwoParties() {
        ActorMention both =
                find("Daar vochten Armeense en Azerbeidzjaanse troepen").getFirst();
        assertThat(both.actors()).extracting(Actor::code).containsExactly("ARM.MIL", "AZE.MIL");
        assertThat(codes("Daar vielen drie/NUM Armeense en vijf/NUM Azerbeidzjaanse militairen"))
                .containsExactly("ARM.MIL", "AZE.MIL");
    }

    @ParameterizedTest
    @CsvSource({
        "Gisteren ontploften er bommen in Kiev",
        "Daarna reisde hij/PRON naar Jerevan",
        "Rond Bangkok was het rustig",
        "Zij trokken zich terug uit Armenië",
        "Dat gebeurde in de hoofdstad Kiev"
    })
    void aTownAfterAPlacePrepositionIsNobody(String tagged) {
        assertThat(codes(tagged)).isEmpty();
    }

    @Test
    void anAdjectiveOnATownOrAnAttackIsNoActorPhrase() {
        ActorMention attack =
                find("Bij Azerbeidzjaanse beschietingen/NOUN vielen doden").getFirst();
        assertThat(attack.type()).isEqualTo(Type.ADJECTIVE);
        assertThat(attack.actors()).extracting(Actor::code).containsExactly("AZE");
        assertThat(attack.head()).isEqualTo(2);
        ActorMention side = find("Er vielen doden aan Armeense zijde/NOUN").getFirst();
        assertThat(side.type()).isEqualTo(Type.ADJECTIVE);
        assertThat(side.head()).isEqualTo(5);
        assertThat(codes("De pro-Russische betoging liep af")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Toen ontkende het leger alles, ?.MIL, PARTY",
        "Toen ontkende de premier alles, ?.GOV, PERSON",
        "Toen vluchtten de rebellen, ?.REB, PLURAL",
        "Toen trok zijn/PRON regering terug, ?.GOV, PARTY",
        "Dat zeggen de ministers van Buitenlandse Zaken van beide landen, ?.GOV, BOTH"
    })
    void aRoleWithoutPartyPointsBackAndKeepsItsSector(String tagged, String code, Reference reference) {
        ActorMention role = find(tagged).stream()
                .filter(m -> !m.actors().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(role.actors().getFirst().code()).isEqualTo(code);
        assertThat(role.reference()).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({
        "Beide partijen zwegen, BOTH",
        "Beide landen zwegen, STATES",
        "Gisteren sprak hij/PRON erover, PERSON",
        "Toen viel het land aan, PARTY",
        "Het buurland zweeg, OTHER",
        "Daarna gingen ze/PRON weg, PLURAL"
    })
    void wordsThatPointBack(String tagged, Reference reference) {
        ActorMention pointing = find(tagged).getFirst();
        assertThat(pointing.reference()).isEqualTo(reference);
        assertThat(pointing.actors()).isEmpty();
    }

    @Test
    void aDoubtedDoerIsHedged() {
        Actor doer =
                find("Dat deden vermoedelijke jihadisten").getFirst().actors().getFirst();
        assertThat(doer.code()).isEqualTo("?.REB");
        assertThat(doer.hedged()).isTrue();
        assertThat(find("Dat deden jihadisten").getFirst().actors().getFirst().hedged())
                .isFalse();
    }

    @Test
    void aPersonIntroducedWithAnOfficeIsKnownAgainByTheSurname() {
        List<Tree> report = Stream.of(
                        "Dat zei de Iraanse minister van Justitie Daroesj Farahan", "Later sprak Farahan dat tegen")
                .map(FlatTree::of)
                .toList();
        ActorMention later = finder.findAll(report, DAY).get(1).getFirst();
        assertThat(later.actors())
                .extracting(Actor::code, Actor::name)
                .containsExactly(tuple("IRN.GOV", "Daroesj Farahan"));
        assertThat(find("Later sprak Farahan dat tegen")).isEmpty();
    }

    @Test
    void everydayWordsAreNobody() {
        assertThat(codes("Het is/AUX koud en er ligt sneeuw op de weg")).isEmpty();
        assertThat(codes("Is/AUX dat waar")).isEmpty();
    }
}
