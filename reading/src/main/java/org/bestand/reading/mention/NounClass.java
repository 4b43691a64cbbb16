package org.bestand.reading.mention;

import java.util.Optional;
import org.bestand.model.VictimGroup;

/**
 * What a noun says of those that it counts.
 *
 * @param noun the pack's noun, its singular where there is one; for a compound that of its last part
 * @param group who they are, or null where the noun does not say
 * @param sort what is counted
 * @param victim the kind of claim that counting them makes by itself ({@code killed}, {@code wounded}, {@code casualties},
 *     {@code captured}, {@code missing}, {@code displaced}), or empty
 * @param plural whether the form asked for is a plural
 * @param one whether the article before its singular means the figure one
 */
public record NounClass(String noun, VictimGroup group, Sort sort, String victim, boolean plural, boolean one) {

    /** What is counted. */
    public enum Sort {
        /** people, alive or dead */
        PERSON,
        /** dead bodies and lives lost */
        BODY,
        /** losses, of people or things */
        LOSS,
        /** what is not people */
        THING
    }

    /** Whether people are counted: living, dead, or their bodies. */
    public boolean isPeople() {
        return sort == Sort.PERSON || sort == Sort.BODY;
    }

    /** Whether the noun by itself says that they are victims (dead, wounded, prisoners). */
    public boolean isVictim() {
        return !victim.isEmpty();
    }

    public Optional<VictimGroup> victimGroup() {
        return Optional.ofNullable(group);
    }

    NounClass inGroup(VictimGroup other) {
        return new NounClass(noun, other, sort, victim, plural, one);
    }
}
