// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/knowledge/reading/models/model_draft.h"

namespace whichmesh {

namespace {

PublishedMode readPublishedMode(const NodeReader& item, const ModelDraft& draft)
{
    MappingReader map(item);
    PublishedMode mode{map.need("mesh").line(), map.need("mode").line(),
                       ModeId(draft.modes.resolve(map.need("is")))};
    map.refuseOthers();
    return mode;
}

WorkloadWord readWord(const NodeReader& item, const ModelDraft& draft)
{
    MappingReader map(item);
    WorkloadWord word{map.need("word").line(), readInputValues(map.need("set"), draft)};
    map.refuseOthers();
    return word;
}

} // namespace

Published readPublished(const NodeReader& node, const ModelDraft& draft)
{
    MappingReader map(node);
    Published published;
    for (const NodeReader& item : map.need("modes").items())
        published.modes.push_back(readPublishedMode(item, draft));
    if (const NodeReader words = map.find("words")) {
        for (const NodeReader& item : words.items())
            published.words.push_back(readWord(item, draft));
    }
    map.refuseOthers();
    return published;
}

} // namespace whichmesh
