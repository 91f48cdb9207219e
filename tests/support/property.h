// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <sstream>
#include <vector>

namespace concord {

/// Looks whether a property holds `times` times. One that takes long is not made `shorter` when it fails, since each
/// attempt would take as long again. What fails is repeated by RC_PARAMS="seed=…".
template <class Property>
void holds(const char *name, int times, const Property &property, bool shorter = false)
{
    rc::detail::TestParams params = rc::detail::configuration().testParams;
    params.maxSuccess = times;
    params.disableShrinking = !shorter;
    const auto result = rc::detail::checkTestable(property, rc::detail::TestMetadata{name, {}}, params);
    std::ostringstream said;
    rc::detail::printResultMessage(result, said);
    EXPECT_TRUE(result.template is<rc::detail::SuccessResult>()) << "seed=" << params.seed << '\n' << said.str();
}

/// So many numbers to draw from, evenly over the whole range from the first on, where rapidcheck would begin with small
/// ones.
inline rc::Gen<std::vector<int>> evenDraws(std::size_t count)
{
    return rc::gen::resize(rc::kNominalSize, rc::gen::container<std::vector<int>>(count, rc::gen::inRange(0, 1000000)));
}

} // namespace concord
