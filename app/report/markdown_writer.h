// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/report/content/report_content.h"

#include <QString>

namespace whichmesh {

/// Renders a report as GitHub's Markdown, ending in a newline. Tables keep the source's signs and
/// column order. No text of the knowledge base or the user is read as markup.
QString toMarkdown(const Report& report);

} // namespace whichmesh
