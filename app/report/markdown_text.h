// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace whichmesh {

/// Text for a paragraph, heading or list item of GitHub's Markdown, on one line: whatever could be
/// read as markup, HTML, an entity or the start of a block is escaped; runs of white space become
/// one space.
QString markdownText(const QString& text);

/// The same for a table cell: pipes are escaped, lines are joined by `<br>`.
QString markdownCell(const QString& text);

/// A fenced block that shows `text` as written, whatever it holds. Ends in a newline; each line
/// begins with `indent`.
QString markdownCode(const QString& text, const QString& indent = {});

} // namespace whichmesh
