package metodist.architecture.bad.reports.tree;

import metodist.architecture.bad.reports.compose.BadComposer;

/// A part of the tree that knows who composes it.
public final class BadBlock {
  public String draw() {
    return BadComposer.class.getName();
  }
}
