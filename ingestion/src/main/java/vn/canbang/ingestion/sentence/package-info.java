/**
 * Facts from running text. The way of a number: {@code PassageReader} mends paragraphs and
 * keeps what they stand under; {@code Sentence} and {@code View} cut them and find quantities and wordings once;
 * {@code SentenceLinker} says of which indicator a quantity is, with {@code CandidateScores} to choose among wordings;
 * {@code FactTimes} (by what {@code SentenceTimes} finds in each sentence), {@code SentenceUnits}, {@code LinkDimensions} and
 * {@code Outlook} give period, unit, dimensions and whether it is a result or a plan; {@code Bases} finds its fraction; {@code SentenceFacts} puts them together. A number
 * without an indicator is kept, with its sentence, among the unlinked. Words are data: wordings and false friends in the
 * catalogue, counted nouns and number words below {@code resources/numbers}.
 */
package vn.canbang.ingestion.sentence;
