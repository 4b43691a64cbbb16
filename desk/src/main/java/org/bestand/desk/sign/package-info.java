/**
 * Who is at the desk, and what this person may do. In: what a browser or script sends as text. Out: a visitor, or why not, as a value for which a
 * page has words. Passwords and tokens are held against hashes; none is kept, printed or part of a message. Knows nothing of HTTP but how a
 * cookie and a header are written; clock and chance are handed in.
 */
package org.bestand.desk.sign;
