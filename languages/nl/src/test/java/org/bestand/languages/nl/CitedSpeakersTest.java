package org.bestand.languages.nl;

import static org.bestand.languages.nl.Expect.a;
import static org.bestand.languages.nl.Expect.attack;
import static org.bestand.languages.nl.Expect.killed;
import static org.bestand.languages.nl.Reports.read;

import org.bestand.model.Kind;
import org.junit.jupiter.api.Test;

/** Who passes on whom, and how far each of several who speak in one sentence carries. */
class CitedSpeakersTest {
    @Test
    void aMediumPassesOnWhomItCites() {
        read("Persbureau AP, dat een arts in Gaza citeert, meldt dat bij de aanval op Rafah negen mensen zijn gedood.")
                .claims(killed(9).saidBy("AP", "PSE.HLT"));
        read("Bij een aanslag in Mogadishu kwamen elf mensen om, meldt Reuters, dat zich baseert op bronnen bij de politie.")
                .claims(killed(11).saidBy("REUTERS", "SOM.POL"));
        read("Interfax haalt generaal Surovikin aan: het Russische leger zou 200 Oekraïense soldaten hebben gedood.")
                .claims(killed(200).saidBy("INTERFAX", "RUS.MIL"));
        read("Elf burgers kwamen om bij een aanval op Omdurman, zo vernam AFP van een arts.")
                .claims(killed(11).saidBy("AFP", "SDN.HLT"));
    }

    @Test
    void whatElseIsToldOfAMediumNamesNobodyWhoSpeaks() {
        read("Persbureau AP, dat een kantoor in Gaza heeft, meldt dat bij de aanval op Rafah negen mensen zijn gedood.")
                .claims(killed(9).saidBy("AP"));
    }

    @Test
    void whoClosesASentenceTellsAlsoWhatStandsBeforeItsColon() {
        read("Bij een luchtaanval op een markt in El Fasher kwamen zeker twaalf mensen om: acht vrouwen en vier kinderen, aldus de"
                        + " gouverneur van Noord-Darfur.")
                .claims(killed(12).saidBy("SDN.GOV"), killed(4).saidBy("SDN.GOV"))
                .andNot(killed().inOwnVoice());
    }

    @Test
    void ofTwoWhoSpeakEachSaysTheirOwnPart() {
        read("Volgens de Malinese regering vielen er in Kidal vier doden, volgens JNIM minstens tien.")
                .claims(killed(4).saidBy("MLI.GOV"));
        read("Volgens Oekraïne schendt Rusland het bestand, maar Moskou zegt dat het Oekraïense leger Donetsk heeft beschoten.")
                .claims(attack().by("UKR.MIL").saidBy("RUS.GOV"));
        read("De krant Haaretz meldt dat volgens het Israëlische leger bij Rafah zes tunnels zijn opgeblazen.")
                .claims(a(Kind.DAMAGE).saidBy("ISR.MED", "ISR.MIL"));
    }

    @Test
    void whatStandsBehindACommaBesideWhatIsSaidIsTheReportsOwn() {
        read("De RSF zei met een bestand te kunnen leven, het Soedanese leger wees het af.")
                .claims(a(Kind.REFUSE).by("SDN.MIL").inOwnVoice());
        read("Spanje en Ierland erkenden de Palestijnse staat, wat Israël veroordeelde.")
                .claims(a(Kind.ACCUSE).by("ISR").inOwnVoice());
        read("De Malinese regering komt tot vier aanslagen in Kidal; er vielen zeven doden.")
                .claims(killed(7).saidBy("MLI.GOV"));
    }

    @Test
    void whenAndWhyAnActWasDoneIsClaimedBesideIt() {
        read("Iran dreigde met vergelding nadat Israël het consulaat in Damascus had gebombardeerd.")
                .claims(a(Kind.THREATEN).by("IRN"), attack().by("ISR"));
        read("President Tshisekedi riep de bevolking op het leger te steunen, omdat M23 Bukavu had ingenomen.")
                .claims(a(Kind.REQUEST).by("COD.GOV"), a(Kind.TERRITORY).by("M23"));
        read("Frankrijk eist dat M23 zich terugtrekt.").andNot(a(Kind.WITHDRAW));
    }

    @Test
    void thePronounBeforeANameIsWhoeverSpeaks() {
        read("Noord-Korea bevestigt dat het Rusland granaten heeft geleverd.")
                .claims(a(Kind.SUPPORT).by("PRK").of("RUS"))
                .andNot(a(Kind.SUPPORT).by("RUS"));
        read("Moskou zegt dat het Kremlin geen troepen naar Mali stuurt.")
                .claims(a(Kind.DEPLOY).by("RUS.GOV"));
        read("Congo verbrak de betrekkingen met Rwanda, dat M23 zou steunen.")
                .claims(a(Kind.SUPPORT).by("RWA").of("M23"));
    }

    @Test
    void whoSpeaksBehindTheDeadIsNoneOfThem() {
        read("In Goma is een markt beschoten: zestien burgers stierven, vertelt een arts.")
                .claims(killed(16).saidBy("COD.HLT"))
                .andNot(killed(1));
    }
}
