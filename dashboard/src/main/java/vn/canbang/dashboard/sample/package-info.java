/**
 * The samples that the demonstration loads: documents that restate real reports ({@code samples/real}) and the
 * fictional province ({@code samples/fictional}, {@code samples/overlay}); {@code samples/NGUON.md} names the sources.
 *
 * <p>After a change of the generator, of a text in {@code src/test/resources/real-documents} or of an expectation, the
 * tests write documents, index and expectations again with {@code -Dtest=SampleDocumentsTest -Dsamples.write=true}, then
 * the decisions with {@code -Dtest=SampleDecisionsTest -Dsamples.write=true}. A better reader needs the second only;
 * {@code -Dsamples.show=true} lists what it still misses.
 */
package vn.canbang.dashboard.sample;
