/**
 * Claims and incidents as Parquet, for DuckDB, pandas, R and Spark. A module apart, since its libraries are as large as the rest of the program; the
 * program finds its jar when it is asked for the format.
 */
package org.bestand.parquet;
