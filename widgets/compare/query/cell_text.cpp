// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/query/cell_text.h"

#include "app/report/paint/glyphs.h"
#include "widgets/kit/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace whichmesh::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("whichmesh::ui::CellText", text);
}

/// The part of a claim that makes two cells of a row equal.
struct Essence
{
    Support support;
    std::string value;

    bool operator==(const Essence&) const = default;
};

std::optional<Essence> essence(const Claim* claim)
{
    if (!claim)
        return std::nullopt;
    return Essence{claim->support, claim->support == Support::Value ? claim->text : std::string()};
}

} // namespace

QString shownText(const Claim* claim)
{
    if (!claim)
        return {};
    if (!claim->text.empty())
        return toQt(claim->text);
    if (claim->support == Support::NotApplicable)
        return tr("N/A");
    const auto mark = markOf(claim->support);
    return mark ? wordOf(*mark) : QString();
}

QString spokenText(const Claim* claim)
{
    if (!claim)
        return tr("not stated");
    const QString text = toQt(claim->text);
    const auto mark = markOf(claim->support);
    if (!mark)
        return text;
    const QString word = wordOf(*mark);
    return text.isEmpty() || text == word ? word : tr("%1, %2").arg(word, text);
}

bool differs(const Feature& feature, const std::vector<OptionId>& options)
{
    if (options.empty())
        return false;
    const auto first = essence(feature.claim(options.front()));
    return std::any_of(options.begin() + 1, options.end(), [&](const OptionId& option) {
        return essence(feature.claim(option)) != first;
    });
}

} // namespace whichmesh::ui
