package org.bestand.reading.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinterTest {

    @Test
    void rulesThatAllCanFireAreClean() throws IOException {
        assertThat(lint(
                        rule("truce.break", "verb breken", "object-is bestand"),
                        rule("damage.break", "verb breken"),
                        rule("truce.noun", "noun bestand | *bestand"),
                        rule("truce.holds", "phrase bestand houdt stand")))
                .isEmpty();
    }

    @Test
    void aRuleBehindAWiderOneForTheSameVerbIsDead() throws IOException {
        assertThat(lint(rule("damage.break", "verb breken"), rule("truce.break", "verb breken", "object-is bestand")))
                .singleElement()
                .asString()
                .contains("[truce.break]", "'breken' never comes to this rule", "[damage.break]");
    }

    @Test
    void aConditionThatTheEarlierRuleHasNotKeepsTheLaterAlive() throws IOException {
        assertThat(lint(
                        rule("truce.break", "verb breken", "object-is bestand | wapenstilstand"),
                        rule("truce.break-off", "verb breken", "object-is bestand | gesprek")))
                .isEmpty();
        assertThat(lint(
                        rule("truce.break", "verb breken", "object-is *bestand", "unless glas"),
                        rule("truce.again", "verb breken", "object-is bestand", "unless glas | been")))
                .hasSize(1);
    }

    @Test
    void ruleThatFireBesideOthersAreNotTakenFromThem() throws IOException {
        assertThat(lint(rule("damage.break", "verb breken"), rule("truce.break", "verb breken", "flags also")))
                .isEmpty();
    }

    @Test
    void aPhraseThatBeginsWithAnEarlierOneIsDead() throws IOException {
        assertThat(lint(rule("fire.open", "phrase het vuur"), rule("fire.on", "phrase het vuur op")))
                .singleElement()
                .asString()
                .contains("'het vuur op'", "[fire.open]");
        assertThat(lint(rule("fire.on", "phrase het vuur op"), rule("fire.open", "phrase het vuur")))
                .isEmpty();
    }

    @Test
    void wordsThatNoTextHasAreDead() throws IOException {
        assertThat(lint(rule("member", "noun NAVO-lid")))
                .singleElement()
                .asString()
                .contains("has capitals");
        assertThat(lint(rule("tail", "noun *er"))).singleElement().asString().contains("shorter");
        assertThat(lint(rule("twice", "verb breken | schenden | breken")))
                .singleElement()
                .asString()
                .contains("lists 'breken' twice");
        assertThat(lint(rule("clock", "verb ingaan", "with om 8 u.")))
                .singleElement()
                .asString()
                .contains("'om 8 u.' is never met", "'om 8 u .'");
    }

    @Test
    void whatARuleAsksForItMayNotExclude() throws IOException {
        assertThat(lint(rule("shots", "verb vallen", "with schoten gelost", "unless gelost")))
                .singleElement()
                .asString()
                .contains("asks for 'schoten gelost' and excludes 'gelost'");
        assertThat(lint(rule("shots", "verb vallen", "with schoten gelost | salvo", "unless water")))
                .isEmpty();
    }

    private static List<Linter.Fault> lint(String... rules) throws IOException {
        byte[] bytes = String.join("\n", rules).getBytes(StandardCharsets.UTF_8);
        return new Linter(text -> List.of(text.replace(".", " .").split(" ")))
                .lint(RuleFile.read("lint.rules", new ByteArrayInputStream(bytes), WordClasses.NONE));
    }

    private static String rule(String id, String... lines) {
        return "[" + id + "]\nkind attack\n" + String.join("\n", lines) + "\nyes [Ja].\nno Nee.\n";
    }
}
