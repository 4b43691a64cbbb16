/**
 * The fourth stage: from what the sentences of a report name to what they claim. In: the mentions of a whole report. Out: claims with their
 * evidence and the rules that made them. Frames propose, attribution says who speaks, stance and scope say how, the discourse fills what the
 * sentence leaves out; a claim said twice is kept once. Speaks Universal Dependencies and the classes of {@link org.bestand.reading.claim.Cues};
 * no word of a language stands here.
 */
package org.bestand.reading.claim;
