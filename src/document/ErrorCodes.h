// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "foundation/ErrorCode.h"

#include <array>

namespace hoanhap::document::errors {

/// %1 line, %2 the placeholder's name.
inline constexpr ErrorCode templateUnknownPlaceholder{"document.template_unknown_placeholder"};
/// %1 line, %2 the section's name.
inline constexpr ErrorCode templateSectionUnclosed{"document.template_section_unclosed"};
/// %1 line, %2 the section's name.
inline constexpr ErrorCode templateSectionUnopened{"document.template_section_unopened"};
/// %1 line, %2 the name of the paragraphs that do not stand alone in their paragraph.
inline constexpr ErrorCode templateParagraphsNotAlone{"document.template_paragraphs_not_alone"};
/// %1 line, %2 the Markdown element that an administrative document has no place for.
inline constexpr ErrorCode templateElementUnsupported{"document.template_element_unsupported"};
/// %1 line, %2 the text at which reading stopped.
inline constexpr ErrorCode templateUnreadable{"document.template_unreadable"};
/// %1 the template's name.
inline constexpr ErrorCode templateMissing{"document.template_missing"};
/// %1 the path.
inline constexpr ErrorCode cannotWrite{"document.cannot_write"};
/// %1 the path, at which a folder, a device or a pipe stands.
inline constexpr ErrorCode notAFile{"document.not_a_file"};
/// %1 the path.
inline constexpr ErrorCode diskFull{"document.disk_full"};
/// %1 the folder that is not there.
inline constexpr ErrorCode noFolder{"document.no_folder"};
/// %1 the ending that no renderer knows.
inline constexpr ErrorCode unknownFormat{"document.unknown_format"};

inline constexpr std::array all{
    templateUnknownPlaceholder,
    templateSectionUnclosed,
    templateSectionUnopened,
    templateParagraphsNotAlone,
    templateElementUnsupported,
    templateUnreadable,
    templateMissing,
    cannotWrite,
    notAFile,
    diskFull,
    noFolder,
    unknownFormat,
};

} // namespace hoanhap::document::errors
