package org.bestand.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code --help} says, and that it needs nothing of the program for that. */
class HelpTest {
    @Test
    void helpSaysInAWholeSentenceWhatEachCommandDoes() {
        String commands = Run.of(new HandMade(), "--help").out().replaceAll("(?s).*Commands:\n(.*?)\n\n.*", "$1\n");
        assertThat(commands).doesNotContain("rehearse"); // which is for the launcher
        assertThat(commands.split("\n(?=  [a-z])"))
                .hasSizeGreaterThan(15)
                .allMatch(command -> command.strip().endsWith("."), "ends with a full stop");
    }

    @Test
    void helpLoadsNothing() {
        Parts none = new Parts() {
            @Override
            public Reading reading() {
                throw new AssertionError("help needs no reading");
            }

            @Override
            public org.bestand.model.Gazetteer gazetteer() {
                throw new AssertionError("help needs no places");
            }

            @Override
            public void use(org.bestand.model.PlaceIndex imported) {
                throw new AssertionError("help needs no record");
            }

            @Override
            public org.bestand.model.Actors actors() {
                throw new AssertionError("help needs no names");
            }

            @Override
            public java.util.Optional<String> partyName(String code) {
                throw new AssertionError("help needs no words for times");
            }

            @Override
            public org.bestand.model.TimeWords timeWords() {
                throw new AssertionError("help needs no words for times");
            }

            @Override
            public org.bestand.linking.Linker linker() {
                throw new AssertionError("help links nothing");
            }
        };
        for (String[] call :
                List.of(new String[] {"--help"}, new String[] {"read", "--help"}, new String[] {"--version"})) {
            Run run = Run.of(none, call);
            assertThat(run.code()).isZero();
            assertThat(run.out()).contains("bestand");
            assertThat(run.err()).isEmpty();
        }
    }
}
