// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/wording.h"

namespace concord::wording {

QString sentence(const Failure &failure)
{
    return failure.detail;
}

} // namespace concord::wording
