package org.bestand.reading.mention;

import org.bestand.model.Place;

/**
 * Words for a place.
 *
 * @param range the tokens of the name with its descriptive noun ("de provincie Sjoenik"), without the preposition
 * @param head index of its head word in the tree
 * @param place what it comes to; its text is the words of {@code range}
 * @param preposition the preposition before it in lower case ("bij", "ten noorden van"), or empty
 * @param holder the party on whose ground it lies: one that acts there by itself where there is such ("ARTSAKH"), else its country
 * @param adjectival whether it is only an adjective ("zuid-Armeense")
 */
public record PlaceMention(Range range, int head, Place place, String preposition, String holder, boolean adjectival) {

    /** The same, on the ground of a party that acts there by itself. */
    public PlaceMention heldBy(String party) {
        return new PlaceMention(range, head, place, preposition, party, adjectival);
    }
}
