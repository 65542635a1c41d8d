// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/quantity.h"

#include <cassert>

namespace whichmesh {

Range operator*(const Range& range, double factor)
{
    assert(!(factor < 0.0));
    Range product{range.low * factor, range.typical, range.high * factor};
    if (product.typical)
        *product.typical *= factor;
    return product;
}

Range operator+(const Range& left, const Range& right)
{
    Range sum{left.low + right.low, std::nullopt, left.high + right.high};
    if (left.typical && right.typical)
        sum.typical = *left.typical + *right.typical;
    return sum;
}

} // namespace whichmesh
