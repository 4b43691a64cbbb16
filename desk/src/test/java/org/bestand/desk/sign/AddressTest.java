package org.bestand.desk.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses, and where the desk may listen without sign-in. */
class AddressTest {
    private static final Listening LISTENING = new Listening(name -> Map.of(
                    "localhost", List.of("127.0.0.1", "0:0:0:0:0:0:0:1"),
                    "desk", List.of("127.0.0.1"))
            .getOrDefault(name, List.of()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.255.255.254",
                "::1",
                "[::1]",
                "0:0:0:0:0:0:0:1",
                "0::0001",
                "::ffff:127.0.0.1",
                "::1%lo",
                "localhost",
                "LOCALHOST"
            })
    void onlyThisMachineReachesIt(String host) {
        assertThat(LISTENING.refusal(host, false)).isEmpty();
        assertThat(LISTENING.refusal(host, true)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "::",
                "",
                "*",
                "192.168.1.7",
                "128.0.0.1",
                "127.0.0.256",
                "127.0.0.1.example.org",
                "127.1",
                "::2",
                "::1:1",
                "1::1",
                "::ffff:192.0.2.1",
                "fe80::1%eth0",
                ":::1",
                "1:2:3:4:5:6:7:8:9",
                "::12345",
                "desk",
                "example.org",
                "localhost.example.org"
            })
    void withoutSignInNothingElseIsListenedOn(String host) {
        assertThat(LISTENING.refusal(host, false))
                .get()
                .asString()
                .contains("--sign-in")
                .doesNotContain("\n");
        assertThat(LISTENING.refusal(host, true)).isEmpty();
    }

    @Test
    void localhostMustLeadToThisMachineAndNowhereElse() {
        Listening elsewhere = new Listening(name -> List.of("127.0.0.1", "192.0.2.1"));
        Listening nowhere = new Listening(name -> List.of());
        assertThat(elsewhere.refusal("localhost", false)).isPresent();
        assertThat(nowhere.refusal("localhost", false)).isPresent();
        assertThat(nowhere.refusal("127.0.0.1", false)).as("is not looked up").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "192.0.2.1, ::ffff:192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "2001:db8::1, 2001:db8:0:0:ffff::9, true",
        "2001:db8::1, [2001:DB8::1], true",
        "2001:db8::1, 2001:db8:0:1::1, false"
    })
    void anOfficeOrHouseholdIsOneNetwork(String one, String other, boolean isSame) {
        String network = Address.of(one).orElseThrow().network();
        assertThat(network.equals(Address.of(other).orElseThrow().network())).isEqualTo(isSame);
    }
}
