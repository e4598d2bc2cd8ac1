/**
 * "Tỉnh Minh Họa": figures from a fixed seed, as a history by table and as documents. A series is a row of
 * {@code series.tsv}, a document a row of {@code documents.csv}; neither needs code.
 */
package vn.canbang.dashboard.sample.fictional;
