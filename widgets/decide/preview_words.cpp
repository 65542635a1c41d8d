// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/decide/preview_words.h"

#include "widgets/kit/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace whichmesh::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PreviewWords)
};

bool contains(const std::vector<OptionId>& list, const OptionId& id)
{
    return std::ranges::find(list, id) != list.end();
}

bool containsAll(const std::vector<OptionId>& list, const std::vector<OptionId>& part)
{
    return std::ranges::all_of(part, [&list](const OptionId& id) { return contains(list, id); });
}

std::vector<OptionId> without(const std::vector<OptionId>& list, const std::vector<OptionId>& part)
{
    std::vector<OptionId> rest;
    std::ranges::copy_if(list, std::back_inserter(rest),
                         [&part](const OptionId& id) { return !contains(part, id); });
    return rest;
}

/// One option by its name, several by what `many` says of their number.
QString said(const std::vector<OptionId>& ids, const KnowledgeBase& knowledge, const QString& one,
             const QString& many)
{
    if (ids.size() != 1)
        return many.arg(ids.size());
    const Option* option = knowledge.option(ids.front());
    return one.arg(toQt(option ? option->name : ids.front().str()));
}

} // namespace

PreviewWords previewOf(const KnowledgeBase& knowledge, const std::vector<OptionId>& now,
                       const std::vector<OptionId>& then)
{
    std::vector<OptionId> about = then;
    QString text;
    const bool same = then.size() == now.size() && containsAll(now, then);
    if (then.empty()) {
        text = Words::tr("no option is left");
    } else if (same) {
        text = said(then, knowledge, Words::tr("%1 stays"), Words::tr("the same %1"));
    } else if (then.size() == 1) {
        text = said(then, knowledge, Words::tr("%1 leads"), {});
    } else if (!now.empty() && containsAll(then, now)) {
        about = without(then, now);
        text = said(about, knowledge, Words::tr("%1 draws level"), Words::tr("%1 draw level"));
    } else if (containsAll(now, then)) {
        about = without(now, then);
        text = said(about, knowledge, Words::tr("%1 falls behind"), Words::tr("%1 fall behind"));
    } else {
        text = Words::tr("%1 close").arg(then.size());
    }
    PreviewWords preview{{}, text};
    for (const OptionId& id : about)
        if (const Option* option = knowledge.option(id))
            preview.options.push_back(option);
    return preview;
}

} // namespace whichmesh::ui
