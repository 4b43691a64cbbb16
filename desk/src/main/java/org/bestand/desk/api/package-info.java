/** The desk for other programs: {@code /api/v1}, as {@code openapi.yaml} describes it. */
package org.bestand.desk.api;
