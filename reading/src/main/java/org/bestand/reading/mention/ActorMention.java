package org.bestand.reading.mention;

import java.util.List;
import org.bestand.model.Actor;

/**
 * A noun phrase for somebody.
 *
 * @param range the tokens of the whole phrase ("De Armeense premier Nikol Pasjinian")
 * @param head index of its head word in the tree ("premier", or the name where it stands alone)
 * @param actors whom it names: one, several where one noun has two parties ("Armeense en Azerbeidzjaanse troepen"), none where it is a {@link Reference}
 *     still to be resolved
 * @param reference how it points back, or {@link Reference#NONE}
 * @param type what sort of words name it
 */
public record ActorMention(Range range, int head, List<Actor> actors, Reference reference, Type type) {
    public ActorMention {
        actors = List.copyOf(actors);
    }

    /** What sort of words name somebody. */
    public enum Type {
        /** a country or territory by its plain name */
        COUNTRY,
        /** a capital or palace standing for a government */
        SEAT,
        /** an adjective of nationality or for armed groups that modifies another noun (a town, an attack, a toll) and is no actor phrase by itself */
        ADJECTIVE,
        /** a person by name, with or without an office */
        PERSON,
        /** an office or role without a person's name */
        ROLE,
        /** an organisation that is no armed group */
        ORGANISATION,
        /** an armed group by its name */
        GROUP,
        /** members or inhabitants: soldiers, civilians, rebels, a people */
        PEOPLE,
        /** a news medium */
        MEDIUM,
        /** a pronoun or definite noun that points back */
        ANAPHOR
    }

    /** How a phrase points back at somebody named before. */
    public enum Reference {
        /** it does not */
        NONE,
        /** one person (he, she, the premier without a country) */
        PERSON,
        /** one party (the country, the government, it) */
        PARTY,
        /** one that is organised (the group, the organisation, the mission) */
        ORGANISATION,
        /** one that is organised and may be armed (the group, the movement) */
        BAND,
        /** one that states have formed (the coalition, the peace force) */
        ALLIANCE,
        /** one person or one that is organised (she, his, its) */
        SINGULAR,
        /** somebody of the place that the report tells of (the governor, the hospital, the local authorities) */
        LOCAL,
        /** those in office on both sides of a war between states, else the state's (the ministers, the leaders) */
        OFFICIALS,
        /** whoever was named last owns it (his troops, its planes) */
        OWNER,
        /** the two sides of the report (both countries) */
        BOTH,
        /** two countries, whoever else may be a side (both countries, the two neighbours) */
        STATES,
        /** countries that the report has just named together, else two as above (the neighbours) */
        NEIGHBOURS,
        /** whoever was named last and is not who began the sentence (those, they in turn) */
        LAST,
        /** three countries that the report has named (the three countries) */
        THREE,
        /** the other side (the neighbour, the enemy) */
        OTHER,
        /** several (they, them) */
        PLURAL
    }
}
