// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measuring.h"

#include <algorithm>
#include <chrono>

namespace whichmesh::bench {

double milliseconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    const auto end = std::chrono::steady_clock::now();
    return std::chrono::duration<double, std::milli>(end - start).count();
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

double medianOf(int times, const std::function<void()>& work, int warmUp)
{
    for (int i = 0; i < warmUp; ++i)
        work();
    std::vector<double> values;
    for (int i = 0; i < times; ++i)
        values.push_back(milliseconds(work));
    return median(values);
}

} // namespace whichmesh::bench
