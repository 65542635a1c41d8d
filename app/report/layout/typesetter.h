// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QString>
#include <QStringList>

#include <map>
#include <memory>
#include <tuple>

class QFontMetricsF;
class QPaintDevice;

namespace whichmesh::layout {

/// A style of type. Sizes and line heights are in painter units, of which a page has 150 an inch.
struct TypeStyle
{
    int size = 19;
    int lineHeight = 27;
    QFont::Weight weight = QFont::Normal;
    QColor colour;
    bool fixedPitch = false; ///< for commands

    TypeStyle bold() const;
    TypeStyle muted() const;
};

/// The styles of a report, on the light theme.
TypeStyle titleStyle();
TypeStyle appendixStyle();
TypeStyle headingStyle();
TypeStyle bodyStyle();
TypeStyle smallStyle();
TypeStyle chipStyle();
TypeStyle commandStyle();

/// Measures and breaks text as `device` will print it. Does not own the device.
class Typesetter
{
public:
    explicit Typesetter(QPaintDevice& device);
    ~Typesetter();

    QFont font(const TypeStyle& style) const;
    qreal width(const QString& text, const TypeStyle& style) const;

    /// How far the baseline lies below the top of a line.
    qreal baseline(const TypeStyle& style) const;

    /// Breaks text to a width; words that are too long are broken inside. With `most` there are no
    /// more lines than that, and the last one ends in an ellipsis if text is left. Never empty.
    QStringList lines(const QString& text, const TypeStyle& style, qreal width, int most = 0) const;

    QString elided(const QString& text, const TypeStyle& style, qreal width) const;

private:
    const QFontMetricsF& metrics(const TypeStyle& style) const;

    QPaintDevice& m_device;
    mutable std::map<std::tuple<int, int, bool>, std::unique_ptr<QFontMetricsF>> m_metrics;
};

} // namespace whichmesh::layout
