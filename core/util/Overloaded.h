// SPDX-License-Identifier: MIT
#pragma once

namespace dpmp {

/// Makes one visitor for std::visit out of several lambdas.
template <class... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};
// clang 14 does not deduce aggregates by itself.
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

} // namespace dpmp
