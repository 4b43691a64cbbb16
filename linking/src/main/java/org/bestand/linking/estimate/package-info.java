/**
 * Derives numbers from what is claimed by rules that have a name and a version. A rule never changes a claim and never says what is true; what
 * it cannot decide is indeterminate. Definitions: the aggregation profiles of casualty recording and of the R package eventreport.
 */
package org.bestand.linking.estimate;
