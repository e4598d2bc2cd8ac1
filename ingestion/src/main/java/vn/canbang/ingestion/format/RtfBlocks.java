package vn.canbang.ingestion.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;

import vn.canbang.ingestion.encoding.StyledText;

/** The blocks of an RTF document, from the events of its parser. */
final class RtfBlocks extends RtfListenerAdaptor {
  /** Groups whose text is not part of what the document says. */
  private static final Set<Command> SKIPPED = EnumSet.of(Command.optionalcommand, Command.stylesheet, Command.colortbl,
      Command.info, Command.pict, Command.header, Command.headerl, Command.headerr, Command.headerf, Command.footer,
      Command.footerl, Command.footerr, Command.footerf, Command.footnote, Command.fldinst, Command.listtable,
      Command.listoverridetable, Command.revtbl, Command.annotation, Command.object, Command.shp, Command.nonesttables,
      Command.filetbl);

  private final BlockList blocks;
  private final RtfTable table;
  private final Map<Integer, String> fonts = new HashMap<>();
  private final Deque<State> outer = new ArrayDeque<>();
  private State state = new State();
  private int defaultFont;
  private StyledText paragraph;

  /** What a group inherits and gives back at its end. */
  private static final class State {
    private boolean skipped;
    private boolean fontTable;
    private boolean hidden;
    private boolean inTable;
    private int font;

    private State copy() {
      State copy = new State();
      copy.skipped = skipped;
      copy.fontTable = fontTable;
      copy.hidden = hidden;
      copy.inTable = inTable;
      copy.font = font;
      return copy;
    }
  }

  RtfBlocks(BlockList blocks) {
    this.blocks = blocks;
    this.table = new RtfTable(blocks);
    this.paragraph = blocks.text();
  }

  /** True if every group that was opened was closed. */
  boolean isComplete() {
    return outer.isEmpty();
  }

  @Override
  public void processGroupStart() {
    outer.push(state.copy());
  }

  @Override
  public void processGroupEnd() {
    if (!outer.isEmpty()) {
      state = outer.pop();
    }
  }

  @Override
  public void processDocumentEnd() {
    endParagraph();
    table.end();
  }

  @Override
  public void processString(String text) {
    if (state.skipped) {
      return;
    }
    if (state.fontTable) {
      fonts.merge(state.font, text.replace(";", ""), String::concat);
    } else if (!state.hidden) {
      paragraph.append(text, fonts.get(state.font));
    }
  }

  @Override
  public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
    if (optional || SKIPPED.contains(command)) {
      state.skipped = true;
    }
    if (state.skipped) {
      return;
    }
    boolean on = !hasParameter || parameter != 0;
    switch (command) {
      case fonttbl -> state.fontTable = true;
      case deff -> defaultFont = parameter;
      case f -> state.font = parameter;
      case plain -> {
        state.font = defaultFont;
        state.hidden = false;
      }
      case v, deleted -> state.hidden = on;
      case pard -> state.inTable = false;
      case intbl -> state.inTable = true;
      case par, sect -> endParagraph();
      case line, page -> paragraph.append("\n", null);
      case tab, nestcell -> paragraph.append(" ", null);
      case cell -> {
        table.cell(paragraph.toString());
        paragraph = blocks.text();
      }
      default -> table.define(command, parameter);
    }
  }

  private void endParagraph() {
    if (state.inTable) {
      paragraph.append("\n", null);
      return;
    }
    String text = paragraph.toString();
    if (!text.isBlank() || table.isBetweenRows()) {
      table.end();
    }
    blocks.paragraphs(text);
    paragraph = blocks.text();
  }
}
