/** The Dutch language pack: its resources and what opens them. */
package org.bestand.languages.nl;
