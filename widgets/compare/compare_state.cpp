// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compare/compare_state.h"

#include "widgets/kit/text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace whichmesh::ui {

namespace {

constexpr int version = 1;
constexpr int greatestLength = 10'000; ///< px; what is more is no screen's

constexpr QLatin1String versionKey("version");
constexpr QLatin1String orderKey("order");
constexpr QLatin1String hiddenKey("hidden");
constexpr QLatin1String titleWidthKey("title_width");
constexpr QLatin1String foldedKey("folded");
constexpr QLatin1String detailsHeightKey("details_height");

template <typename Ids>
QJsonArray idsToJson(const Ids& ids)
{
    QJsonArray array;
    for (const auto& id : ids)
        array.append(toQt(id.str()));
    return array;
}

template <typename IdType>
std::vector<IdType> idsFromJson(const QJsonValue& value)
{
    std::vector<IdType> ids;
    for (const QJsonValue& each : value.toArray()) {
        const IdType id(each.toString().toStdString());
        if (!id.empty() && std::find(ids.begin(), ids.end(), id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

} // namespace

QByteArray toBytes(const CompareState& state)
{
    const QJsonObject object{{versionKey, version},
                             {orderKey, idsToJson(state.columns.order)},
                             {hiddenKey, idsToJson(state.columns.hidden)},
                             {titleWidthKey, state.columns.titleWidth},
                             {foldedKey, idsToJson(state.folded)},
                             {detailsHeightKey, state.detailsHeight}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<CompareState> compareStateFrom(const QByteArray& bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    if (object.value(versionKey).toInt() != version)
        return std::nullopt;
    CompareState state;
    state.columns.order = idsFromJson<OptionId>(object.value(orderKey));
    state.columns.hidden = idsFromJson<OptionId>(object.value(hiddenKey));
    state.columns.titleWidth = std::clamp(object.value(titleWidthKey).toInt(), 0, greatestLength);
    const auto folded = idsFromJson<SectionId>(object.value(foldedKey));
    state.folded = {folded.begin(), folded.end()};
    state.detailsHeight = std::clamp(object.value(detailsHeightKey).toInt(-1), -1, greatestLength);
    return state;
}

} // namespace whichmesh::ui
